import type { Event } from '../events/event.ts';
import { eventEnd } from '../events/event-dates.ts';
import { addMinutes, type Instant } from '../time.ts';
import type { Registration } from './registration.ts';

/** The link opens so long before the start. */
const opensMinutesBefore = 120;

export type JoinWindow =
  | { kind: 'open'; url: string }
  /** `opensAt` is null while the event has no clock time. */
  | { kind: 'early'; opensAt: Instant | null }
  | { kind: 'over' }
  /** Not online, no seat, cancelled, or the organiser has not said where. */
  | { kind: 'none' };

/** Whether a person may go to the meeting now. The address of the meeting is told here and nowhere else. */
export function joinWindow(event: Event, registration: Registration, now: Instant): JoinWindow {
  const seated = registration.confirmedAt !== null && registration.cancelledAt === null;
  if (registration.attendance !== 'online' || !seated || event.cancelledAt || event.postponedAt)
    return { kind: 'none' };
  const end = eventEnd(event);
  if (end !== null && end <= now) return { kind: 'over' };
  if (event.precision !== 'time' || !event.startsAt) return { kind: 'early', opensAt: null };
  const opensAt = addMinutes(event.startsAt, -opensMinutesBefore);
  if (now < opensAt) return { kind: 'early', opensAt };
  return event.meetingUrl ? { kind: 'open', url: event.meetingUrl } : { kind: 'none' };
}
