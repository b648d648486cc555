import { transact } from '../database/transact.ts';
import type { Author } from '../organisers/organiser.ts';
import { promoteWaiting } from '../registrations/promote-waiting.ts';
import type { Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { changeRow } from './change-row.ts';
import { changedColumns } from './changed-columns.ts';
import type { Event } from './event.ts';
import { lockEvent } from './event-store.ts';

/** The event as it is now; it may have been so before. */
type Switched = Promise<Event>;

/** Makes an event public; one that was public before is so again, since when it first was. */
export function publishEvent(services: Services, eventId: string, by: Author | null): Switched {
  return change(services, eventId, by, 'event-published', ({ publishedAt }, now) => ({
    publishedAt: publishedAt ?? now,
    unpublishedAt: null,
  }));
}

/** Takes an event away from the public: its address answers 410. Nobody is told, and registrations stay. */
export function unpublishEvent(services: Services, eventId: string, by: Author | null): Switched {
  return change(services, eventId, by, 'event-unpublished', ({ publishedAt, unpublishedAt }, now) => ({
    unpublishedAt: publishedAt && (unpublishedAt ?? now),
  }));
}

/** Closes registration by hand, the queue too. */
export function closeRegistration(services: Services, eventId: string, by: Author | null): Switched {
  return change(services, eventId, by, 'registration-closed', ({ closedAt }, now) => ({
    closedAt: closedAt ?? now,
  }));
}

/** Opens what was closed by hand; the last day to register still counts. */
export function reopenRegistration(services: Services, eventId: string, by: Author | null): Switched {
  return change(services, eventId, by, 'registration-reopened', () => ({ closedAt: null }));
}

async function change(
  services: Services,
  eventId: string,
  by: Author | null,
  action: string,
  fields: (event: Event, now: Instant) => Partial<Event>,
): Switched {
  const event = await transact(services.db, async (trx) => {
    const before = await lockEvent(trx, eventId);
    const now = services.clock.now();
    const wanted = { ...before, ...fields(before, now) };
    if (Object.keys(changedColumns(before, wanted)).length === 0) return before;
    const after = { ...wanted, updatedAt: now };
    const { details } = await changeRow(trx, { before, after, by, action, notice: null });
    // While it was not public nobody in the queue got a seat.
    await promoteWaiting(trx, details, { ...services.mail, now });
    return details.event;
  });
  services.nudgeMail();
  return event;
}
