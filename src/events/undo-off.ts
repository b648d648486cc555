import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { Author } from '../organisers/organiser.ts';
import { offerExpiredAnew } from '../registrations/offer-anew.ts';
import { promoteWaiting } from '../registrations/promote-waiting.ts';
import { addMinutes, type Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { changeRow } from './change-row.ts';
import type { Event } from './event.ts';
import type { EventNotice, Readers } from './event-notice.ts';
import { deleteUnsentLetters, findNotice, updateNotice } from './event-notice-store.ts';
import { lockEvent } from './event-store.ts';
import { tellNow } from './tell-readers.ts';

export const undoMinutes = 15;

export type UndoOffOutcome =
  /** `letters`: who had been told, and is told now that it is held after all. */
  | { kind: 'undone'; event: Event; letters: Readers }
  /** It is not cancelled, or postponed. */
  | { kind: 'nothing' }
  | { kind: 'too-late' };

/** Whether an event was cancelled, or postponed, so recently that it can be undone. */
export function canUndoOff(since: Instant | null, now: Instant): boolean {
  return since !== null && now < undoUntil(since);
}

export function undoUntil(since: Instant): Instant {
  return addMinutes(since, undoMinutes);
}

/**
 * Takes a cancellation back within fifteen minutes. Letters that nobody has begun to send are withdrawn; whoever may
 * have got one is told that the event is held after all. Seats that became free meanwhile go to those who wait, and
 * whose time to answer an offer ran out gets new time.
 */
export function undoEventCancel(
  services: Services,
  eventId: string,
  by: Author | null,
): Promise<UndoOffOutcome> {
  return undoOff(services, eventId, 'cancelled', by);
}

/** As `undoEventCancel`, of an event that was postponed. Later, `changeEvent` gives it a date. */
export function undoPostpone(
  services: Services,
  eventId: string,
  by: Author | null,
): Promise<UndoOffOutcome> {
  return undoOff(services, eventId, 'postponed', by);
}

async function undoOff(
  services: Services,
  eventId: string,
  kind: 'cancelled' | 'postponed',
  by: Author | null,
): Promise<UndoOffOutcome> {
  const outcome = await transact(services.db, async (trx): Promise<UndoOffOutcome> => {
    const before = await lockEvent(trx, eventId);
    const now = services.clock.now();
    const since = kind === 'cancelled' ? before.cancelledAt : before.postponedAt;
    if (since === null || (kind === 'postponed' && before.cancelledAt)) return { kind: 'nothing' };
    if (!canUndoOff(since, now)) return { kind: 'too-late' };
    const undone: Partial<Event> =
      kind === 'cancelled'
        ? { cancelledAt: null, cancelReason: null, cancelledSilently: 0 }
        : { postponedAt: null, postponeReason: null };
    const undoneId = await withdraw(trx, eventId, kind, since, now);
    const { details, letters } = await changeRow(trx, {
      before,
      after: { ...before, ...undone, updatedAt: now },
      by,
      action: `event-${kind}-undone`,
      notice: undoneId ? { kind: 'resumed', message: '', undoneId } : null,
    });
    const mail = { ...services.mail, now };
    if (!details.event.postponedAt) await offerExpiredAnew(trx, details, mail);
    await promoteWaiting(trx, details, mail);
    return { kind: 'undone', event: details.event, letters };
  });
  services.nudgeMail();
  await tellNow(services, eventId);
  return outcome;
}

/** Takes back the notice of that moment, with the letters that nobody has begun to send. Its id, if there is one. */
export async function withdraw(
  trx: Transaction,
  eventId: string,
  kind: EventNotice['kind'],
  since: Instant,
  now: Instant,
): Promise<string | null> {
  const notice = await findNotice(trx, eventId, kind, since);
  if (!notice) return null;
  // Also takes the row's lock: whoever writes letters just now is waited for, and then finds it finished.
  await updateNotice(trx, notice.id, { finishedAt: now });
  await deleteUnsentLetters(trx, notice.id);
  return notice.id;
}
