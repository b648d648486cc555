import { addDays, type LocalDay, localDay } from '../time.ts';
import type { Session } from './event.ts';
import { type EventDates, finalDay, firstDay } from './event-dates.ts';

/** A list of more days would be of no use. */
const mostDays = 31;

/**
 * The days a row of the programme can be on: the event's, and those of stored rows. A programme of one day belongs to
 * the day of a one-day event, whatever day it was stored for. Empty while no day is known.
 */
export function programmeDays(event: EventDates, sessions: readonly Pick<Session, 'startsAt'>[]): LocalDay[] {
  const own = eventDays(event);
  const stored = [...new Set(sessions.flatMap(({ startsAt }) => (startsAt ? [localDay(startsAt)] : [])))];
  if (own.length === 1 && stored.length <= 1) return own;
  return [...new Set([...own, ...stored])].sort();
}

function eventDays(event: EventDates): LocalDay[] {
  const first = firstDay(event);
  const final = finalDay(event);
  if (!first || !final) return [];
  const days = [first];
  for (let day = addDays(first, 1); day <= final && days.length < mostDays; day = addDays(day, 1))
    days.push(day);
  return days;
}
