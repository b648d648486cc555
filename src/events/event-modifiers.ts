import type { Instant } from '../time.ts';
import type { Event } from './event.ts';
import { eventStart } from './event-dates.ts';

/** Shown in addition to the state. */
export type Modifier =
  | { kind: 'moved-date'; fromStartsAt: Instant; fromEndsAt: Instant | null }
  | { kind: 'moved-venue'; fromVenue: string };

/** What has been moved since it was announced; nothing once the event has started, or is off. */
export function modifiers(event: Event, now: Instant): Modifier[] {
  const start = eventStart(event);
  const off = !event.publishedAt || event.unpublishedAt || event.cancelledAt || event.postponedAt;
  if (off || (start && start <= now)) return [];

  const moved: Modifier[] = [];
  const { movedFromStartsAt: fromStartsAt, movedFromEndsAt: fromEndsAt, movedFromVenue: fromVenue } = event;
  if (fromStartsAt && fromStartsAt !== event.startsAt)
    moved.push({ kind: 'moved-date', fromStartsAt, fromEndsAt });
  if (fromVenue) moved.push({ kind: 'moved-venue', fromVenue });
  return moved;
}
