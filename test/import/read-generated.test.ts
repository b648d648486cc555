import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Invitation } from '../../src/import/invitation.ts';
import { readInvitation } from '../../src/import/read-invitation.ts';
import { unaccounted } from './accounted.ts';
import { type Generated, invitations } from './generated-invitation.ts';
import { today } from './read-fixture.ts';

const numRuns = Number(process.env.IMPORT_RUNS ?? 500);
/** Milliseconds, for a computer that does other things too. */
const patience = 60_000 + numRuns * 60;

/** What was found of what the text says. */
function read(said: Invitation): Partial<Generated['truth']> {
  return {
    kind: said.kind?.value ?? '',
    title: said.title?.value ?? '',
    day: said.day?.value ?? '',
    start: said.start?.value ?? '',
    end: said.end?.value ?? '',
    venue: said.venue?.value ?? '',
    address: said.address?.value ?? '',
    town: said.town?.value ?? '',
    deadline: said.deadline?.value ?? '',
    free: said.free?.value ?? false,
    sessions: said.sessions.map(({ value }) => value.title),
  };
}

test(
  'every fact of an invitation is found as it is written, and every line is accounted for',
  () => {
    fc.assert(
      fc.property(invitations, ({ text, truth }) => {
        const said = readInvitation(text, today);
        expect(read(said)).toEqual(truth);
        expect(unaccounted(text, said)).toEqual([]);
      }),
      { numRuns },
    );
  },
  patience,
);
