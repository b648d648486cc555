import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { retryAt } from '../../src/mail/outbox-backoff.ts';
import { addMinutes, type Instant } from '../../src/time.ts';

const start = '2022-11-10T08:00:00.000Z';

/** Every attempt at a letter that is never taken, at its instant. */
function attempts(random: number, first: Instant = start): Instant[] {
  const tried = [first];
  for (;;) {
    const now = tried.at(-1) ?? first;
    const next = retryAt({ attempts: tried.length, createdAt: start }, now, random);
    if (next === null) return tried;
    tried.push(next);
  }
}

function hours(from: Instant, to: Instant): number {
  return DateTime.fromISO(to).diff(DateTime.fromISO(from), 'hours').hours;
}

test('a letter is tried again after a minute, then ever more seldom, up to six hours', () => {
  const tried = attempts(0);
  const gaps = tried.slice(1).map((instant, index) => hours(tried[index] ?? '', instant) * 60);
  expect(gaps.slice(0, 9)).toEqual([1, 5, 15, 30, 60, 120, 240, 360, 360]);
});

test('it is given up after four days at the earliest, and after less than six', () => {
  for (const random of [0, 0.5, 0.999]) {
    const tried = attempts(random);
    const total = hours(start, tried.at(-1) ?? '');
    expect(total).toBeGreaterThanOrEqual(96);
    expect(total).toBeLessThan(144);
  }
});

test('letters that failed together do not return together', () => {
  const next = (random: number) => retryAt({ attempts: 3, createdAt: start }, start, random);
  expect(next(0)).toBe(addMinutes(start, 15));
  expect(next(0.5)).toBe(addMinutes(start, 16.5));
});

test('a site that was away for a week does not drop its letters when it returns', () => {
  expect(attempts(0, addMinutes(start, 7 * 24 * 60)).length).toBe(20);
});
