import { DateTime } from 'luxon';
import { type Instant, local, toInstant } from './time.ts';

/** The only asker of the time. An operation reads it once and passes the instant on. */
export type Clock = {
  now(): Instant;
  /** The Stockholm time the clock was set to, for the demo's bar; null when it is the real time. */
  readonly setTo: Instant | null;
};

export function realClock(): Clock {
  return { now: () => toInstant(DateTime.now()), setTo: null };
}

/** A clock that starts at a Stockholm time and runs on from there (`CLOCK`, demo and tests only). */
export function clockFrom(localTime: string): Clock {
  const setTo = local(localTime);
  const offset = DateTime.fromISO(setTo).toMillis() - DateTime.now().toMillis();
  return { now: () => toInstant(DateTime.now().plus(offset)), setTo };
}
