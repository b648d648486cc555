import type { Instant } from '../time.ts';
import type { Event, Precision } from './event.ts';
import { finalDay, firstDay } from './event-dates.ts';
import { daysLater, daysMoved } from './moved-days.ts';
import { movedFrom } from './moved-from.ts';

/** What has an action of its own, or is counted; everything else of an event may be changed. */
type Kept =
  | 'id'
  | 'publishedAt'
  | 'unpublishedAt'
  | 'closedAt'
  | 'cancelledAt'
  | 'cancelReason'
  | 'cancelledSilently'
  | 'postponedAt'
  | 'postponeReason'
  | 'movedFromStartsAt'
  | 'movedFromEndsAt'
  | 'movedFromVenue'
  | 'confirmed'
  | 'queued'
  | 'confirmedOnline'
  | 'queuedOnline'
  | 'lastTicket'
  | 'sequence'
  | 'version'
  | 'searchText'
  | 'createdAt'
  | 'updatedAt';

/**
 * The columns to change. A date is as exact as `precision` says, else as the most exact column that then has a value.
 * `postponedAt: null`: a postponed event is held after all, on the date it had.
 */
export type EventChange = Partial<Omit<Event, Kept>> & { postponedAt?: null };

/**
 * An event as a change leaves it, but for what is counted or computed from other tables. Days follow from times, a
 * new date ends a postponement, and when the doors open moves along.
 */
export function changedEvent(before: Event, change: EventChange, now: Instant): Event {
  const written = { ...before, ...change, version: before.version + 1, updatedAt: now };
  const dated = { ...written, ...dateColumns(written, change) };
  const day = firstDay(dated);
  const redated = day !== null && (day !== firstDay(before) || dated.startsAt !== before.startsAt);
  const after = {
    ...dated,
    gatheringAt: gathering(before, dated, change),
    postponedAt: redated ? null : dated.postponedAt,
  };
  const postponeReason = after.postponedAt ? before.postponeReason : null;
  return { ...after, postponeReason, ...movedFrom(before, after, now) };
}

const dateNames = ['precision', 'month', 'day', 'endDay', 'startsAt', 'endsAt'] as const;

/** The date as the database wants it: what a less exact date does not have is null. */
function dateColumns(written: Event, change: EventChange): Partial<Event> {
  if (dateNames.every((name) => change[name] === undefined)) return {};
  const { month, day, endDay, startsAt, endsAt } = written;
  const blank = { month: null, day: null, endDay: null, startsAt: null, endsAt: null };
  const precision = change.precision ?? mostExact(written);
  switch (precision) {
    case 'none':
      return { ...blank, precision };
    case 'month':
      return { ...blank, precision, month };
    case 'day':
      return { ...blank, precision, day, endDay: day && endDay && endDay > day ? endDay : null };
    case 'time': {
      const first = firstDay({ ...written, precision });
      const final = finalDay({ ...written, precision });
      return { ...blank, precision, startsAt, endsAt, day: first, endDay: final === first ? null : final };
    }
  }
}

function mostExact({ startsAt, day, month }: Event): Precision {
  if (startsAt) return 'time';
  if (day) return 'day';
  return month ? 'month' : 'none';
}

function gathering(before: Event, after: Event, change: EventChange): Instant | null {
  const { gatheringAt } = after;
  if (!gatheringAt || change.gatheringAt !== undefined) return gatheringAt;
  return daysLater(gatheringAt, daysMoved(before, after));
}
