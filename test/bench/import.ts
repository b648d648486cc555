import { readInvitation } from '../../src/import/read-invitation.ts';
import { repeated, shapes } from '../import/suspicious-shapes.ts';
import { middleOf } from './measure.ts';

/**
 * The reader of invitations on 1 MB of every suspicious shape against half as much, as a ratio. Twice the text takes
 * about twice the time; 4 would be a square.
 */
const size = 1_000_000;

console.log(`${'1 MB against half'.padEnd(34)}ratio   seconds`);
for (const [name, shape] of Object.entries(shapes)) {
  const texts = [repeated(shape, size / 2), repeated(shape, size)];
  const times: number[] = [];
  for (const text of texts) times.push(await middleOf(3, async () => readInvitation(text, '2026-11-22')));
  const [half = Number.NaN, whole = Number.NaN] = times;
  console.log(
    `${name.padEnd(34)}${(whole / half).toFixed(2).padStart(5)}   ${(whole / 1000).toFixed(2).padStart(5)}`,
  );
}
