import { DateTime, type DurationLike } from 'luxon';
import type { Clock } from '../../src/clock.ts';
import { type Instant, local, toInstant } from '../../src/time.ts';

export type TestClock = Clock & {
  /** To a clock time in Stockholm, `2022-11-10T09:00`; it stands still there. */
  set(localTime: string): void;
  /** Lets time pass: `{ minutes: 31 }`. */
  pass(duration: DurationLike): void;
};

export function testClock(start: string): TestClock {
  let now: Instant = local(start);
  return {
    now: () => now,
    setTo: null,
    set: (localTime) => {
      now = local(localTime);
    },
    pass: (duration) => {
      now = toInstant(DateTime.fromISO(now).plus(duration));
    },
  };
}
