import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { existing, saidDates } from '../../src/import/dates-said.ts';
import type { Invitation } from '../../src/import/invitation.ts';
import { readInvitation } from '../../src/import/read-invitation.ts';
import { unaccounted } from './accounted.ts';
import { harmful, harmless, mutate, mutations } from './mutations.ts';
import { fixtures, fixtureText, seedNames, seedText, today } from './read-fixture.ts';

const numRuns = Number(process.env.IMPORT_RUNS ?? 500);
/** Milliseconds, for a computer that does other things too. */
const patience = 60_000 + numRuns * 20;

const texts = [...fixtures.map(fixtureText), ...seedNames.map(seedText)];
const cases = fc.record({ text: fc.constantFrom(...texts), how: mutations });

/** What a text says, however it is set. */
function facts(said: Invitation) {
  const { day, endDay, month, start, end, deadline, town, kind, called, free, title, sessions } = said;
  const single = { day, endDay, month, start, end, deadline, town, kind, called, free };
  return {
    ...Object.fromEntries(Object.entries(single).map(([name, found]) => [name, found?.value ?? null])),
    title: plain(title?.value ?? ''),
    sessions: sessions.map(({ value: { start: at, end: until, title: name } }) =>
      [at, until, plain(name)].join(' '),
    ),
  };
}

function plain(text: string): string {
  return text.replace(/[–-]/g, '-').replace(/[”"]/g, '"');
}

describe.each(Object.entries(harmless))('with %s', (_name, mutation) => {
  test(
    'an invitation says the same, and every line is accounted for',
    () => {
      fc.assert(
        fc.property(cases, ({ text, how }) => {
          const mutated = mutate(text, mutation, how).text;
          const said = readInvitation(mutated, today);
          expect(facts(said)).toEqual(facts(readInvitation(text, today)));
          expect(unaccounted(mutated, said)).toEqual([]);
        }),
        { numRuns: Math.ceil(numRuns / 10) },
      );
    },
    patience,
  );
});

const told = ['day', 'endDay', 'start', 'end', 'deadline', 'town', 'venue', 'address', 'called'] as const;

/** Facts whose lines are all there still, and that are sure of something else now. */
function changedIn(before: Invitation, after: Invitation, lost: ReadonlySet<number>): string[] {
  return told.filter((name) => {
    const [was, is] = [before[name], after[name]];
    if (was?.certainty !== 'sure' || was.lines.some((line) => lost.has(line))) return false;
    return is?.certainty === 'sure' && is.value !== was.value;
  });
}

/** Every day that a text says with its year. */
function daysIn(text: string): (string | null)[] {
  return text
    .split('\n')
    .flatMap((line) => [...saidDates(line)])
    .map(({ year, month, date }) => (year === null ? null : existing(year, month, date)));
}

describe.each(Object.entries(harmful))('with %s', (_name, mutation) => {
  test(
    'nothing of an invitation is lost and no day is invented',
    () => {
      fc.assert(
        fc.property(cases, ({ text, how }) => {
          const { text: mutated, lost } = mutate(text, mutation, how);
          const said = readInvitation(mutated, today);
          expect(unaccounted(mutated, said)).toEqual([]);
          if (lost.size > 0) expect(changedIn(readInvitation(text, today), said, lost)).toEqual([]);
          if (said.day?.certainty === 'sure') expect(daysIn(text)).toContain(said.day.value);
        }),
        { numRuns: Math.ceil(numRuns / 10) },
      );
    },
    patience,
  );
});
