import type { Invitation } from '../../src/import/invitation.ts';
import { labelOf } from '../../src/import/row-labels.ts';
import { pieces } from '../../src/import/text-lines.ts';
import { foundIn } from './read-fixture.ts';

/** Lines of a text that are in no value, no furniture and not among the unused, and are no heading either. */
export function unaccounted(text: string, said: Invitation): string[] {
  const known = new Set([
    ...foundIn(said).flatMap(([, { lines }]) => lines),
    ...said.unused.map(({ number }) => number),
    ...said.furniture.map(({ number }) => number),
  ]);
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line, number }) => /[\p{L}\p{N}]/u.test(line) && !known.has(number) && !isHeading(line))
    .map(({ line, number }) => `${number}: ${line}`);
}

/** "Program", "Dag 1, torsdag 24 november": what only says where something begins. */
function isHeading(line: string): boolean {
  const text = pieces(line)
    .map((piece) => piece.text)
    .join(' ')
    .trim();
  return labelOf(text)?.valueFrom === text.length || /^(?:dag|day) \d/iu.test(text);
}
