import { addMinutes, endOfDay, type Instant, type LocalDay, localDay, startOfDay } from '../time.ts';
import type { Event } from './event.ts';

/** The fields that say when an event is. */
export type EventDates = Pick<Event, 'precision' | 'month' | 'day' | 'endDay' | 'startsAt' | 'endsAt'>;

/** When it begins: a date without a time begins with its day. Null while there is no date. */
export function eventStart(event: EventDates): Instant | null {
  if (event.precision === 'time') return event.startsAt;
  const first = firstDay(event);
  return first && startOfDay(first);
}

/** The first instant that is after it: without a clock time, the end of its last day. Null while there is no date. */
export function eventEnd(event: EventDates): Instant | null {
  if (event.precision === 'time' && event.endsAt) return event.endsAt;
  const final = finalDay(event);
  return final && endOfDay(final);
}

export function firstDay(event: EventDates): LocalDay | null {
  if (event.precision === 'time') return event.startsAt && localDay(event.startsAt);
  return event.precision === 'day' ? event.day : null;
}

/** The last day it touches; one that ends at midnight does not touch the next day. */
export function finalDay(event: EventDates): LocalDay | null {
  const first = firstDay(event);
  if (first === null) return null;
  const { precision, endsAt, endDay } = event;
  const final = precision === 'time' && endsAt ? localDay(addMinutes(endsAt, -1)) : endDay;
  return final && final > first ? final : first;
}
