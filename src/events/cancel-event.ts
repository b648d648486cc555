import { transact } from '../database/transact.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { changeRow } from './change-row.ts';
import type { Event } from './event.ts';
import { eventEnd } from './event-dates.ts';
import type { Readers } from './event-notice.ts';
import { lockEvent } from './event-store.ts';
import { tellNow } from './tell-readers.ts';

export type Cancellation = {
  /** Shown on the event's page and in the letters; '' for none. */
  reason: string;
  /** In the letters alone; '' for none. */
  message: string;
  /** Whether everyone with a seat or in the queue is told. */
  notify: boolean;
  by: Author | null;
};

export type OffOutcome =
  | { kind: 'done'; event: Event; letters: Readers }
  | { kind: 'already' }
  /** It is over. */
  | { kind: 'too-late' }
  /** Nobody has seen it yet: there is nothing to take back. */
  | { kind: 'draft' };

/** Cancels an event. Registrations stay as they are, so that it can be undone; nobody can register or cancel. Letters: E6. */
export function cancelEvent(
  services: Services,
  eventId: string,
  { reason, message, notify, by }: Cancellation,
): Promise<OffOutcome> {
  return callOff(services, eventId, {
    isAlready: (event) => event.cancelledAt !== null,
    change: (now) => ({
      cancelledAt: now,
      cancelReason: reason.trim() || null,
      cancelledSilently: notify ? 0 : 1,
    }),
    kind: 'cancelled',
    message,
    notify,
    by,
  });
}

/** Postpones an event until a new date is known: `changeEvent` sets it. Letters: E7b. */
export function postponeEvent(
  services: Services,
  eventId: string,
  { reason, message, notify, by }: Cancellation,
): Promise<OffOutcome> {
  return callOff(services, eventId, {
    isAlready: (event) => event.cancelledAt !== null || event.postponedAt !== null,
    change: (now) => ({ postponedAt: now, postponeReason: reason.trim() || null }),
    kind: 'postponed',
    message,
    notify,
    by,
  });
}

type CallingOff = Omit<Cancellation, 'reason'> & {
  isAlready(event: Event): boolean;
  change(now: string): Partial<Event>;
  kind: 'cancelled' | 'postponed';
};

async function callOff(services: Services, eventId: string, off: CallingOff): Promise<OffOutcome> {
  const outcome = await transact(services.db, async (trx): Promise<OffOutcome> => {
    const before = await lockEvent(trx, eventId);
    const now = services.clock.now();
    const { kind, message, notify, by } = off;
    if (!before.publishedAt) return { kind: 'draft' };
    if (off.isAlready(before)) return { kind: 'already' };
    if (isOver(before, now)) return { kind: 'too-late' };
    const { details, letters } = await changeRow(trx, {
      before,
      after: { ...before, ...off.change(now), updatedAt: now },
      by,
      action: `event-${kind}`,
      notice: notify ? { kind, message } : null,
    });
    return { kind: 'done', event: details.event, letters };
  });
  await tellNow(services, eventId);
  return outcome;
}

/** The day of a postponed event counts no more. */
function isOver(event: Event, now: string): boolean {
  const end = eventEnd(event);
  return event.postponedAt === null && end !== null && end <= now;
}
