import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { changeRow } from '../events/change-row.ts';
import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { recordEntry } from '../history/log-store.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { canCancel } from './cancel-registration.ts';
import { promotedMail } from './confirmation-mail.ts';
import { hasFreeSeat } from './free-seat.ts';
import { holdsSeat } from './offer.ts';
import type { Registration } from './registration.ts';
import { findRegistration, forgetFirstCome, updateRegistration } from './registration-store.ts';
import { count } from './seat-store.ts';

export type FromQueueOutcome =
  /** `added`: there was no free seat, so one was added. */
  | { kind: 'given'; added: boolean }
  /** Every seat is taken, and none was to be added. */
  | { kind: 'full' }
  | { kind: 'has-seat' }
  | { kind: 'too-late' };

/** `over`: where every seat is taken, one is added. */
export type FromQueueOrder = { over: boolean; by: Author };

/** Gives a seat to somebody who waits, whatever the number in the queue: that is the organiser's to decide, and logged. */
export async function admitFromQueue(
  services: Services,
  found: Pick<Registration, 'id' | 'eventId'>,
  order: FromQueueOrder,
): Promise<FromQueueOutcome> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  const outcome = await transact(services.db, async (trx): Promise<FromQueueOutcome> => {
    const event = await lockEvent(trx, found.eventId);
    const mail = { ...services.mail, now: services.clock.now() };
    const registration = await findRegistration(trx, found.id);
    if (!registration || registration.cancelledAt || !canCancel(event, mail.now)) return { kind: 'too-late' };
    if (registration.confirmedAt) return { kind: 'has-seat' };
    return give(trx, { ...known, event }, registration, order, mail);
  });
  services.nudgeMail();
  return outcome;
}

async function give(
  trx: Transaction,
  details: EventDetails,
  registration: Registration,
  { over, by }: FromQueueOrder,
  mail: MailContext,
): Promise<FromQueueOutcome> {
  const { event } = details;
  const { attendance } = registration;
  // A seat that is held for an answer is counted already.
  const isHeld = holdsSeat(registration);
  const needsSeat = !isHeld && !hasFreeSeat(event, attendance);
  if (needsSeat && !over) return { kind: 'full' };
  if (needsSeat) await addSeat(trx, event, attendance, by, mail.now);
  if (!isHeld)
    await count(trx, event.id, attendance, event.attendance === 'hybrid', { confirmed: 1, queued: -1 });
  const change = { confirmedAt: mail.now, offerEndsAt: null, updatedAt: mail.now };
  await updateRegistration(trx, registration.id, change);
  await enqueue(trx, promotedMail({ details, registration: { ...registration, ...change } }, mail), mail);
  await recordEntry(trx, {
    now: mail.now,
    by,
    eventId: event.id,
    action: 'seat-given',
    details: { code: registration.code },
  });
  // Whoever was told that the first to answer gets this seat is told of the next.
  if (!hasFreeSeat(await getEvent(trx, event.id), attendance))
    await forgetFirstCome(trx, event.id, attendance);
  return { kind: 'given', added: needsSeat };
}

/**
 * One seat more than there were. "Over capacity" is this and nothing else: more people than seats would be against
 * the last guard in the database, and against the figures that everyone sees.
 */
export async function addSeat(
  trx: Transaction,
  event: Event,
  attendance: Registration['attendance'],
  by: Author,
  now: string,
): Promise<void> {
  const online = event.attendance === 'hybrid' && attendance === 'online';
  const seats = online ? event.capacityOnline : event.capacity;
  const more = { [online ? 'capacityOnline' : 'capacity']: (seats ?? 0) + 1 };
  const after = { ...event, ...more, updatedAt: now };
  await changeRow(trx, { before: event, after, by, action: 'seat-added', notice: null });
}
