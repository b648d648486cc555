import { expect, it, test } from 'vitest';
import { formatClock, formatMoment, formatTime, formatTimeRange } from '../../src/format/format-time.ts';
import { local } from '../../src/time.ts';
import { hard } from './hard-space.ts';

test.each([
  // Midnight, winter, summer, and the two halves of 2.30 when the clock goes back.
  ['2022-11-23T23:00:00.000Z', '00.00'],
  ['2022-11-24T09:00:00.000Z', '10.00'],
  ['2021-10-26T08:00:00.000Z', '10.00'],
  ['2022-10-30T00:30:00.000Z', '02.30'],
  ['2022-10-30T01:30:00.000Z', '02.30'],
  ['2027-03-28T00:59:59.999Z', '01.59'],
  ['2027-03-28T01:00:00.000Z', '03.00'],
])('%s is %s on a Swedish clock, always in four digits', (instant, clock) => {
  expect(formatClock(instant, 'sv')).toBe(clock);
  expect(formatClock(instant, 'en')).toBe(clock.replace('.', ':'));
});

it('says times and intervals as each language does', () => {
  const [start, end] = [local('2022-11-24T09:00'), local('2022-11-24T16:00')];
  expect([formatTime(start, 'sv'), formatTimeRange(start, end, 'sv')]).toEqual(
    ['kl.␣09.00', 'kl.␣09.00–16.00'].map(hard),
  );
  expect([formatTime(start, 'en'), formatTimeRange(start, end, 'en')]).toEqual(['09:00', '09:00–16:00']);
});

it('says only the start where the end is not known', () => {
  const start = local('2022-11-24T09:00');
  expect([formatTimeRange(start, null, 'sv'), formatTimeRange(start, start, 'en')]).toEqual([
    hard('kl.␣09.00'),
    '09:00',
  ]);
});

it('says date and time without a comma in Swedish, with “at” in English', () => {
  const opens = local('2022-10-04T09:00');
  expect(formatMoment(opens, 'sv')).toBe(hard('tisdag␣4␣oktober␣2022 kl.␣09.00'));
  expect(formatMoment(opens, 'en')).toBe('Tuesday 4 October 2022 at 09:00');
});
