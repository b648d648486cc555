import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { eventState } from '../events/event-state.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { seatsOf } from '../events/seats.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import type { Services } from '../web/visit.ts';
import { cancelledMail } from './confirmation-mail.ts';
import { holdsSeat } from './offer.ts';
import { promoteWaiting } from './promote-waiting.ts';
import type { Registration } from './registration.ts';
import { findRegistration, updateRegistration } from './registration-store.ts';
import { count } from './seat-store.ts';

export type CancelOutcome =
  | { kind: 'cancelled'; hadSeat: boolean }
  | { kind: 'already-cancelled' }
  /** The event has begun, or is over: there is no seat to give back. */
  | { kind: 'too-late' };

/** Gives the seat, or the place in the queue, back; the first who waits gets it in the same transaction. */
export async function cancelRegistration(services: Services, found: Registration): Promise<CancelOutcome> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  const outcome = await transact(services.db, async (trx): Promise<CancelOutcome> => {
    const event = await lockEvent(trx, found.eventId);
    const now = services.clock.now();
    const registration = await findRegistration(trx, found.id);
    if (!registration || registration.cancelledAt) return { kind: 'already-cancelled' };
    if (!canCancel(event, now)) return { kind: 'too-late' };
    const details = { ...known, event };
    const mail = { ...services.mail, now };
    const { hadSeat, cancelled } = await giveBack(trx, details, registration, mail);
    await enqueue(trx, cancelledMail({ details, registration: cancelled }, hadSeat, mail), mail);
    return { kind: 'cancelled', hadSeat };
  });
  services.nudgeMail();
  return outcome;
}

/** Until the event begins, also after the last day to register; never after it was cancelled. */
export function canCancel(event: Parameters<typeof seatsOf>[0], now: string): boolean {
  const { kind } = eventState(event, seatsOf(event), now);
  return !['ongoing', 'passed', 'cancelled'].includes(kind);
}

/** Cancels the row, moves the counters and promotes; the caller writes the letter. */
export async function giveBack(
  trx: Transaction,
  details: EventDetails,
  registration: Registration,
  mail: MailContext,
  cancelledBy: NonNullable<Registration['cancelledBy']> = 'attendee',
): Promise<{ hadSeat: boolean; cancelled: Registration }> {
  const { event } = details;
  const hadSeat = holdsSeat(registration);
  const change = {
    cancelledAt: mail.now,
    cancelledBy,
    updatedAt: mail.now,
    sequence: registration.sequence + 1,
  };
  await updateRegistration(trx, registration.id, change);
  const counted = hadSeat ? ({ confirmed: -1 } as const) : ({ queued: -1 } as const);
  await count(trx, event.id, registration.attendance, event.attendance === 'hybrid', counted);
  await promoteWaiting(trx, details, mail);
  return { hadSeat, cancelled: { ...registration, ...change } };
}
