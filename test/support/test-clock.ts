import { DateTime, type DurationLike } from 'luxon';
import type { Clock } from '../../src/clock.ts';
import { type Instant, local, toInstant } from '../../src/time.ts';

export type TestClock = Clock & {
  /** To a clock time in Stockholm, `2022-11-10T09:00`; it stands still there. */
  set(localTime: string): void;
  /** Lets time pass: `{ minutes: 31 }`. */
  pass(duration: DurationLike): void;
  /** The next question for the time throws: every page asks first of all, so the next page fails. */
  failOnce(error: Error): void;
};

export function testClock(start: string): TestClock {
  let now: Instant = local(start);
  let failure: Error | null = null;
  return {
    now: () => {
      const error = failure;
      failure = null;
      if (error) throw error;
      return now;
    },
    setTo: null,
    set: (localTime) => {
      now = local(localTime);
    },
    pass: (duration) => {
      now = toInstant(DateTime.fromISO(now).plus(duration));
    },
    failOnce: (error) => {
      failure = error;
    },
  };
}
