import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import { addMinutes, type Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { canCancel } from './cancel-registration.ts';
import { confirmedMail, queuedMail } from './confirmation-mail.ts';
import { hasFreeSeat } from './free-seat.ts';
import { freedSeat, promoteWaiting } from './promote-waiting.ts';
import type { Registration } from './registration.ts';
import {
  findActiveRegistration,
  findFirstWaiting,
  findRegistration,
  lowestTicket,
  rankInQueue,
  updateRegistration,
} from './registration-store.ts';
import { count } from './seat-store.ts';

const undoMinutes = 10;

export type UndoOutcome =
  | { kind: 'restored'; seat: 'confirmed' | 'queued' }
  /** More than ten minutes have gone, the event has begun, or the person has registered anew. */
  | { kind: 'too-late' };

/** Only what the attendee did by hand, and only for ten minutes. */
export function canUndo({ cancelledAt, cancelledBy }: Registration, now: Instant): boolean {
  return cancelledBy === 'attendee' && cancelledAt !== null && now < addMinutes(cancelledAt, undoMinutes);
}

/**
 * Gives a seat if one is free and nobody waits for it, or nobody else could get it meanwhile; else who had one is first
 * in the queue, who waited as before.
 */
export async function undoCancel(services: Services, found: Registration): Promise<UndoOutcome> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  const outcome = await transact(services.db, async (trx): Promise<UndoOutcome> => {
    const event = await lockEvent(trx, found.eventId);
    const mail = { ...services.mail, now: services.clock.now() };
    const cancelled = await findRegistration(trx, found.id);
    if (!cancelled || !canUndo(cancelled, mail.now) || !canCancel(event, mail.now))
      return { kind: 'too-late' };
    if (await findActiveRegistration(trx, cancelled)) return { kind: 'too-late' };
    return { kind: 'restored', seat: await restore(trx, { ...known, event }, cancelled, mail) };
  });
  services.nudgeMail();
  return outcome;
}

async function restore(
  trx: Transaction,
  details: EventDetails,
  cancelled: Registration,
  mail: MailContext,
): Promise<'confirmed' | 'queued'> {
  const { event } = details;
  const first = await findFirstWaiting(trx, event.id, cancelled.attendance);
  const isKept = cancelled.confirmedAt !== null && freedSeat(event, mail.now) === 'kept';
  const seat = (!first || isKept) && hasFreeSeat(event, cancelled.attendance);
  const change: Partial<Registration> = {
    cancelledAt: null,
    cancelledBy: null,
    // What was offered has gone to the next.
    offeredAt: null,
    offerEndsAt: null,
    offerRemindedAt: null,
    updatedAt: mail.now,
    sequence: cancelled.sequence + 1,
    ...(seat
      ? { confirmedAt: cancelled.confirmedAt ?? mail.now }
      : await waitAgain(trx, cancelled, mail.now)),
  };
  await updateRegistration(trx, cancelled.id, change);
  const counted = seat ? ({ confirmed: 1 } as const) : ({ queued: 1 } as const);
  await count(trx, event.id, cancelled.attendance, event.attendance === 'hybrid', counted);
  const registration = { ...cancelled, ...change };
  const about = { details, registration };
  const letter = seat
    ? confirmedMail(about, mail)
    : queuedMail(about, await rankInQueue(trx, event.id, registration.ticket ?? 0), mail);
  await enqueue(trx, letter, mail);
  // Where the first to answer gets the free seat, whoever is back may answer, too.
  if (!seat) await promoteWaiting(trx, details, mail);
  return seat ? 'confirmed' : 'queued';
}

/** Who had a seat goes before everyone who waits: a number below every number given. Who waited keeps the number. */
async function waitAgain(
  trx: Transaction,
  cancelled: Registration,
  now: Instant,
): Promise<Partial<Registration>> {
  const ticket = cancelled.confirmedAt ? (await lowestTicket(trx, cancelled.eventId)) - 1 : cancelled.ticket;
  return { confirmedAt: null, queuedAt: cancelled.queuedAt ?? now, ticket };
}
