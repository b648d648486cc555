import { expect, test } from 'vitest';
import { readInvitation } from '../../src/import/read-invitation.ts';
import { fixtureText, foundIn, today } from './read-fixture.ts';

test.each([
  ['the place of one of two occasions', 'two-towns', ['day', 'attendance', 'venue', 'address', 'town']],
  ['days in a list, and one of two last days', 'several-evenings', ['day', 'endDay', 'deadline']],
  ['what only a link says', 'link-by-mail', ['attendance']],
  ['a price that not all pay', 'when-and-where', ['price']],
])('%s is for people to check', (_, fixture, names) => {
  const found = foundIn(readInvitation(fixtureText(fixture), today));
  const doubtful = found.filter(([name, { certainty }]) => names.includes(name) && certainty === 'check');
  expect(doubtful.map(([name]) => name).sort()).toEqual(names.toSorted());
});

test('a point with a column beside its title is for people to check', () => {
  const { sessions } = readInvitation(fixtureText('when-and-where'), today);
  expect(sessions.map(({ certainty }) => certainty)).toEqual(['check', 'check', 'sure']);
});
