import type { Event } from '../events/event.ts';
import { eventEnd } from '../events/event-dates.ts';
import { addDays, addMinutes, type LocalDay, localDay } from '../time.ts';

/** Food and access answers are erased so many days after the event (miun, RF: "raderas efter avslutat evenemang"). */
export const keptDays = 14;

/** The last day on which the answers may still exist; null while the event has no date. */
export function eraseDay(event: Event): LocalDay | null {
  const end = eventEnd(event);
  return end && addDays(localDay(addMinutes(end, -1)), keptDays);
}
