import { daysBetween, type Instant, inStockholm, toInstant } from '../time.ts';
import { type EventDates, firstDay } from './event-dates.ts';

/** How many days later an event begins than before; 0 while one of the days is not known. */
export function daysMoved(before: EventDates, after: EventDates): number {
  const [from, to] = [firstDay(before), firstDay(after)];
  return from && to ? daysBetween(from, to) : 0;
}

/** The same clock time so many days later, also across a change of the clock. */
export function daysLater(instant: Instant, days: number): Instant {
  return toInstant(inStockholm(instant).plus({ days }));
}
