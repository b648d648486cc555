import type { Event } from './event.ts';
import { finalDay, firstDay } from './event-dates.ts';
import { venueOf } from './event-place.ts';

/** What people who are registered must know of; `details` is everything else. */
export type ChangedPart = 'date' | 'time' | 'venue' | 'link' | 'details';

/**
 * What is different about an event for those who come, the weightiest first; `details` alone when it is none of the
 * others, which always ask whether people are to be told.
 */
export function eventChanges(before: Event, after: Event): [ChangedPart, ...ChangedPart[]] {
  const date = hasNewDate(before, after);
  const time = !date && timesOf(before) !== timesOf(after);
  const venue = hasNewVenue(before, after) || endsOnline(before, after);
  const parts: [ChangedPart, boolean][] = [
    ['date', date],
    ['time', time],
    ['venue', venue],
    ['link', hasNewLink(before, after)],
  ];
  const [first, ...others] = parts.filter(([, changed]) => changed).map(([part]) => part);
  return first ? [first, ...others] : ['details'];
}

/** Who was to take part online has to come, or stay away. */
export function endsOnline(before: Event, after: Event): boolean {
  return before.attendance === 'hybrid' && after.attendance === 'site';
}

/** For those who come. */
export function hasNewVenue(before: Event, after: Event): boolean {
  return venueOf(before, 'sv') !== venueOf(after, 'sv');
}

function hasNewDate(before: Event, after: Event): boolean {
  if (before.postponedAt && !after.postponedAt) return true;
  const date = (event: Event) => firstDay(event) ?? (event.precision === 'month' ? event.month : null);
  return date(before) !== date(after);
}

function timesOf(event: Event): string {
  return [event.startsAt, event.endsAt, finalDay(event)].join();
}

/** A first link is no change: nobody has another. */
function hasNewLink(before: Event, after: Event): boolean {
  if (after.attendance === 'site' || !before.meetingUrl || !after.meetingUrl) return false;
  return before.meetingUrl !== after.meetingUrl;
}
