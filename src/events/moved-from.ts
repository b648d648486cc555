import { endOfDay, type Instant } from '../time.ts';
import type { Event } from './event.ts';
import { eventEnd, eventStart, finalDay, firstDay } from './event-dates.ts';
import { venueOf } from './event-place.ts';

type MovedFrom = Pick<Event, 'movedFromStartsAt' | 'movedFromEndsAt' | 'movedFromVenue'>;

/**
 * What the page says the event has been moved from: what was announced first, however often it has moved since, and
 * nothing once it is back there. What is put right in a draft, or after the event, is no move.
 */
export function movedFrom(before: Event, after: Event, now: Instant): MovedFrom {
  const { movedFromStartsAt, movedFromEndsAt, movedFromVenue } = before;
  const kept = { movedFromStartsAt, movedFromEndsAt, movedFromVenue };
  if (!isAwaited(before, now)) return kept;
  return {
    ...kept,
    ...(isMoved(before, after) ? fromDate(before, after) : {}),
    ...(hasNewVenue(before, after) ? { movedFromVenue: fromVenue(before, after) } : {}),
  };
}

function isAwaited(before: Event, now: Instant): boolean {
  if (!before.publishedAt || before.unpublishedAt || before.cancelledAt) return false;
  const end = eventEnd(before);
  return before.postponedAt !== null || end === null || now < end;
}

/** A clock time for a day that had none is news, but no move. */
function isMoved(before: Event, after: Event): boolean {
  if (eventStart(before) === null) return false;
  if (firstDay(before) !== firstDay(after)) return true;
  return before.precision === 'time' && before.startsAt !== after.startsAt;
}

function fromDate(before: Event, after: Event): Partial<MovedFrom> {
  const startsAt = before.movedFromStartsAt ?? eventStart(before);
  if (startsAt === eventStart(after)) return { movedFromStartsAt: null, movedFromEndsAt: null };
  const endsAt = before.movedFromStartsAt ? before.movedFromEndsAt : announcedEnd(before);
  return { movedFromStartsAt: startsAt, movedFromEndsAt: endsAt };
}

function announcedEnd(before: Event): Instant | null {
  if (before.precision === 'time') return before.endsAt;
  const final = finalDay(before);
  return final && final !== firstDay(before) ? endOfDay(final) : null;
}

/** Another address of the same venue is a correction. */
function hasNewVenue(before: Event, after: Event): boolean {
  if (venueOf(before, 'sv') === venueOf(after, 'sv')) return false;
  const place = ({ attendance, venue, address, town }: Event) =>
    [attendance === 'online', venue ?? address, town].join('\n');
  return place(before) !== place(after);
}

function fromVenue(before: Event, after: Event): string | null {
  const from = before.movedFromVenue ?? venueOf(before, 'sv');
  return from === '' || from === venueOf(after, 'sv') ? null : from;
}
