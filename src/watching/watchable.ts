import type { Event } from '../events/event.ts';
import { type EventState, eventState } from '../events/event-state.ts';
import { seatsOf } from '../events/seats.ts';
import type { Instant } from '../time.ts';

/** What the one letter tells: that registration has opened, or that a new date is set. */
export type Awaits = 'opening' | 'date';

/** What there is to wait for at an event; null when it is open, over, or will not come. */
export function awaitedOf(state: EventState): Awaits | null {
  if (state.kind === 'postponed') return 'date';
  if (state.kind === 'not-open') return 'opening';
  return state.kind === 'tba' && !state.monthPassed ? 'opening' : null;
}

/** Whether an event of a series has yet to open, or the series has none so far. One whose month went by may still come. */
export function hasMoreToOpen(events: readonly Event[], now: Instant): boolean {
  return events.length === 0 || events.some((event) => isYetToOpen(event, now));
}

/** The events that a letter about the series would not be about: their registration has opened once. */
export function openedIds(events: readonly Event[], now: Instant): string {
  return events
    .filter((event) => !isYetToOpen(event, now))
    .map(({ id }) => id)
    .join(' ');
}

function isYetToOpen(event: Event, now: Instant): boolean {
  return ['tba', 'not-open', 'postponed'].includes(eventState(event, seatsOf(event), now).kind);
}
