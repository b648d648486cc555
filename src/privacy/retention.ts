import type { Event } from '../events/event.ts';
import { eventEnd } from '../events/event-dates.ts';
import { addDays, daysBetween, type Instant, inStockholm, type LocalDay } from '../time.ts';

/** How long what is not about one event is kept; the page on erasing shows these very numbers. */
export const retention = {
  /** A delivered letter, so that the organiser can see what was sent. */
  letterDays: 30,
  /** As the letter and the page promise: a week to confirm the address, a year to wait. */
  unconfirmedDays: 7,
  watchingDays: 365,
  /** What was done, and by whom. */
  logMonths: 24,
} as const;

/** Erasing is put off by so many days at a time, and not while more than that is left: nothing is kept in reserve. */
export const delayDays = 30;

/**
 * Whoever is registered for a postponed event is promised to stay so until there is a date; so many months after it was
 * postponed nobody counts on that any more.
 */
export const postponedMonths = 12;

/** An event whose erasing waits, and why. */
export type ErasureDelay = { eventId: string; eraseDay: LocalDay; reason: string; createdAt: string };

/**
 * The day on which those who registered for an event, and asked about it, are erased as it begins: the months after
 * its end that its controller has promised, or `postponedMonths` after it was postponed, or later where that was put
 * off. Null while the event has no date.
 */
export function registrationsEraseDay(
  event: Event,
  months: number,
  delay: Pick<ErasureDelay, 'eraseDay'> | null,
): LocalDay | null {
  const promised = promisedDay(event, months);
  return promised && delay && delay.eraseDay > promised ? delay.eraseDay : promised;
}

function promisedDay(event: Event, months: number): LocalDay | null {
  if (event.postponedAt) return monthsAfter(event.postponedAt, postponedMonths);
  const end = eventEnd(event);
  return end && monthsAfter(end, months);
}

function monthsAfter(instant: Instant, months: number): LocalDay {
  return inStockholm(instant).startOf('day').plus({ months }).toFormat('yyyy-MM-dd');
}

/** The later day, or null: so many days are left that there is nothing to put off yet. */
export function delayedDay(day: LocalDay, today: LocalDay): LocalDay | null {
  if (daysBetween(today, day) >= delayDays) return null;
  return addDays(day > today ? day : today, delayDays);
}
