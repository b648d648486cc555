import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { Event } from '../events/event.ts';
import { eventStart } from '../events/event-dates.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { recordEntry } from '../history/log-store.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { addSeat, type FromQueueOrder } from './admit-from-queue.ts';
import { canCancel } from './cancel-registration.ts';
import { hasFreeSeat } from './free-seat.ts';
import { holdsSeat } from './offer.ts';
import { holdSeat } from './offer-seat.ts';
import { offerEnds } from './offer-time.ts';
import type { Registration } from './registration.ts';
import { findRegistration } from './registration-store.ts';

export type OfferFromQueueOutcome =
  | { kind: 'offered' }
  /** Every seat is taken, and none was to be added. */
  | { kind: 'full' }
  /** The person has a seat, or one is held for an answer already. */
  | { kind: 'has-seat' }
  /** Nobody can say until when the answer must come. */
  | { kind: 'postponed' }
  /** The event makes no offers, is too close for an answer, or cannot be changed any more. */
  | { kind: 'too-late' };

/** Until when somebody would have to answer an offer made now; null when none can be made. */
export function offerWouldEnd(event: Event, now: Instant): Instant | null {
  if (!event.offers || event.postponedAt || !canCancel(event, now)) return null;
  return offerEnds(now, eventStart(event) ?? now);
}

/** Holds a seat for an answer of somebody who waits, whatever the number in the queue; it is logged. */
export async function offerFromQueue(
  services: Services,
  found: Pick<Registration, 'id' | 'eventId'>,
  order: FromQueueOrder,
): Promise<OfferFromQueueOutcome> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  const outcome = await transact(services.db, async (trx): Promise<OfferFromQueueOutcome> => {
    const event = await lockEvent(trx, found.eventId);
    const mail = { ...services.mail, now: services.clock.now() };
    const ends = offerWouldEnd(event, mail.now);
    const registration = await findRegistration(trx, found.id);
    if (event.postponedAt && canCancel(event, mail.now)) return { kind: 'postponed' };
    if (!registration || registration.cancelledAt || ends === null) return { kind: 'too-late' };
    if (holdsSeat(registration)) return { kind: 'has-seat' };
    return offer(trx, { ...known, event }, registration, ends, order, mail);
  });
  services.nudgeMail();
  return outcome;
}

async function offer(
  trx: Transaction,
  details: EventDetails,
  registration: Registration,
  ends: Instant,
  { over, by }: FromQueueOrder,
  mail: MailContext,
): Promise<OfferFromQueueOutcome> {
  const { event } = details;
  const isFree = hasFreeSeat(event, registration.attendance);
  if (!isFree && !over) return { kind: 'full' };
  if (!isFree) await addSeat(trx, event, registration.attendance, by, mail.now);
  await holdSeat(trx, details, registration, ends, mail);
  await recordEntry(trx, {
    now: mail.now,
    by,
    eventId: event.id,
    action: 'seat-offered',
    details: { code: registration.code },
  });
  return { kind: 'offered' };
}
