import type { Queryable, Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { recordEntry } from '../history/log-store.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { canCancel } from './cancel-registration.ts';
import { movedToQueueMail } from './organiser-queue-mail.ts';
import { freedSeat, promoteWaiting } from './promote-waiting.ts';
import type { Registration } from './registration.ts';
import { findFirstWaiting, findRegistration, rankInQueue, updateRegistration } from './registration-store.ts';
import { count, nextTicket } from './seat-store.ts';

export type MoveRefusal =
  /** Nobody else waits: the seat would come back at once. */
  | 'nobody-waits'
  /** So close to the event, the free seat would be for whoever answers first, the one moved as well. */
  | 'first-come'
  /** The event is postponed: nobody would get the seat before there is a new date. */
  | 'postponed'
  /** The person has none to give up. */
  | 'no-seat'
  | 'too-late';

/** `among`: who else is moved with the same order; their seats are not for each other. */
export type MoveOrder = { message: string; by: Author; among?: ReadonlySet<string> };

/**
 * Takes a seat from somebody, who waits with a new number behind everyone; whoever has waited longest gets it in the
 * same transaction. Null: done.
 */
export async function moveToQueue(
  services: Services,
  found: Pick<Registration, 'id' | 'eventId'>,
  order: MoveOrder,
): Promise<MoveRefusal | null> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  const refusal = await transact(services.db, async (trx): Promise<MoveRefusal | null> => {
    const event = await lockEvent(trx, found.eventId);
    const mail = { ...services.mail, now: services.clock.now() };
    const registration = await findRegistration(trx, found.id);
    if (!registration) return 'too-late';
    const refused = await refuseMove(trx, event, registration, mail.now, order.among);
    if (!refused) await move(trx, { ...known, event }, registration, order, mail);
    return refused;
  });
  services.nudgeMail();
  return refusal;
}

/** Why somebody cannot be moved to the queue now; null when it can be done. */
export async function refuseMove(
  db: Queryable,
  event: Event,
  registration: Registration,
  now: Instant,
  among: MoveOrder['among'] = new Set(),
): Promise<MoveRefusal | null> {
  if (registration.cancelledAt || !canCancel(event, now)) return 'too-late';
  if (!registration.confirmedAt) return 'no-seat';
  const becomes = freedSeat(event, now);
  if (becomes === 'kept') return 'postponed';
  if (becomes === 'first-come') return 'first-come';
  const first = await findFirstWaiting(db, event.id, registration.attendance);
  return !first || among.has(first.id) ? 'nobody-waits' : null;
}

async function move(
  trx: Transaction,
  details: EventDetails,
  registration: Registration,
  { message, by }: MoveOrder,
  mail: MailContext,
): Promise<void> {
  const { event } = details;
  const ticket = await nextTicket(trx, event.id);
  const change = {
    confirmedAt: null,
    queuedAt: mail.now,
    ticket,
    offeredAt: null,
    offerEndsAt: null,
    offerRemindedAt: null,
    updatedAt: mail.now,
  };
  const moved = { ...registration, ...change, sequence: registration.sequence + 1 };
  // One more than the letter's: a seat got later goes into the calendar that has taken this one out.
  await updateRegistration(trx, registration.id, { ...change, sequence: moved.sequence + 1 });
  await count(trx, event.id, registration.attendance, event.attendance === 'hybrid', {
    confirmed: -1,
    queued: 1,
  });
  await promoteWaiting(trx, details, mail);
  const rank = await rankInQueue(trx, event.id, ticket);
  await enqueue(trx, movedToQueueMail({ details, registration: moved }, rank, message, mail), mail);
  const { code } = registration;
  const entry = { now: mail.now, by, eventId: event.id, action: 'registration-queued', details: { code } };
  await recordEntry(trx, entry);
}
