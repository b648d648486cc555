import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { invitationJson } from '../../src/import/invitation-json.ts';
import { readInvitation } from '../../src/import/read-invitation.ts';
import { expectedOf, fixtures, fixtureText, today } from './read-fixture.ts';

const prose = ['lead', 'body', 'audience', 'content', 'practical'] as const;
/** What the JSON calls otherwise than the reading. */
const names: Record<string, string> = {
  date: 'day',
  endDate: 'endDay',
  online: 'attendance',
  gatheringText: 'gathering',
  cancelled: 'called',
  postponed: 'called',
};

/** What was found and says something, prose as its lines, as `Expected` has it. */
function factsIn(text: string): Record<string, unknown> {
  const said = readInvitation(text, today);
  const { unused: _, furniture: _f, suggestions: _s, check: _c, ...json } = invitationJson(said);
  const facts = Object.entries(json).filter(
    ([name, value]) =>
      value !== null &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0) &&
      !prose.some((one) => one === name),
  );
  const lines = prose.flatMap((name) => (said[name] ? [[name, { lines: said[name].lines }]] : []));
  return Object.fromEntries([...facts, ...lines]);
}

describe.each(fixtures)('%s', (name) => {
  const { facts: truth, missed, unused, furniture } = expectedOf(name);
  const text = fixtureText(name);
  const without = (all: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(all).filter(([one]) => !missed.includes(one)));

  test('says what a person reads in it, and nothing else', () => {
    expect(without(factsIn(text))).toEqual(without(truth));
  });

  test('what is not found is no sure value of something else', () => {
    const said = readInvitation(text, today);
    const sure = missed.filter((one) => {
      const found = said[(names[one] ?? one) as keyof typeof said];
      return found !== null && 'certainty' in found && found.certainty === 'sure';
    });
    expect(sure).toEqual([]);
    const facts = factsIn(text);
    expect(missed.filter((one) => one in facts && isDeepStrictEqual(facts[one], truth[one]))).toEqual([]);
  });

  test('leaves and drops these lines', () => {
    const said = readInvitation(text, today);
    expect(said.unused.map(({ number }) => number)).toEqual(unused);
    expect(said.furniture.map(({ number }) => number)).toEqual(furniture);
  });
});
