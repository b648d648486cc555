import { expect, test } from 'vitest';
import { digestDue, digestTimes } from '../../src/reminders/digest-times.ts';
import { local } from '../../src/time.ts';

test.each([
  ['2022-11-08T07:29', null],
  ['2022-11-08T07:30', '2022-11-08T06:30:00.000Z'],
  ['2022-11-08T16:59', '2022-11-08T06:30:00.000Z'],
  ['2022-11-08T17:00', null],
  ['2022-11-12T08:00', null],
  ['2022-12-26T08:00', null],
  // The days of the week after the clock was changed.
  ['2022-10-31T07:30', '2022-10-31T06:30:00.000Z'],
  ['2022-03-28T07:30', '2022-03-28T05:30:00.000Z'],
])('at %s the summary that is due ends at %s', (now, until) => {
  expect(digestDue(local(now))).toBe(until);
});

test('it begins where the last one ended, the first on the working day before, and never long ago', () => {
  const until = local('2022-11-14T07:30');
  expect(digestTimes(until, null)).toEqual({ since: local('2022-11-11T07:30'), until });
  expect(digestTimes(until, local('2022-11-10T07:30')).since).toBe(local('2022-11-10T07:30'));
  expect(digestTimes(until, local('2022-01-01T12:00')).since).toBe(local('2022-10-31T00:00'));
});
