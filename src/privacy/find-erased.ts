import type { Queryable } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import { eventState, takesRegistrations } from '../events/event-state.ts';
import { seatsOf } from '../events/seats.ts';
import type { Instant } from '../time.ts';
import { isErased } from './retention-store.ts';

/** Of an event without anybody: whether they have been erased. One that takes registrations anew has nobody yet. */
export async function findErased(db: Queryable, event: Event, now: Instant): Promise<boolean> {
  if (takesRegistrations(eventState(event, seatsOf(event), now)) !== 'no') return false;
  return isErased(db, event);
}
