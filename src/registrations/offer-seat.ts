import type { Transaction } from '../database/database.ts';
import { eventStart } from '../events/event-dates.ts';
import type { EventDetails } from '../events/event-details.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import type { Instant } from '../time.ts';
import { firstComeMail, offerMail } from './offer-mail.ts';
import { offerEnds } from './offer-time.ts';
import type { Registration } from './registration.ts';
import { listWaiting, updateRegistration } from './registration-store.ts';
import { count } from './seat-store.ts';

/**
 * Offers a free seat to the first who waits and holds it until the answer, or, too close to the event for that, tells
 * everyone who waits once that the first to answer gets it. True when a seat was held.
 */
export async function offerSeat(
  trx: Transaction,
  details: EventDetails,
  first: Registration,
  mail: MailContext,
): Promise<boolean> {
  const { event } = details;
  const ends = offerEnds(mail.now, eventStart(event) ?? mail.now);
  if (ends === null) {
    await tellEveryone(trx, details, first.attendance, mail);
    return false;
  }
  await holdSeat(trx, details, first, ends, mail);
  return true;
}

/** Holds a free seat for somebody who waits, until then, and writes the offer. */
export async function holdSeat(
  trx: Transaction,
  details: EventDetails,
  registration: Registration,
  offerEndsAt: Instant,
  mail: MailContext,
): Promise<void> {
  const { event } = details;
  const { attendance } = registration;
  const change = { offeredAt: mail.now, offerEndsAt, offerRemindedAt: null, updatedAt: mail.now };
  await updateRegistration(trx, registration.id, change);
  await count(trx, event.id, attendance, event.attendance === 'hybrid', { confirmed: 1, queued: -1 });
  await enqueue(
    trx,
    offerMail({ details, registration: { ...registration, ...change } }, 'offer', mail),
    mail,
  );
}

async function tellEveryone(
  trx: Transaction,
  details: EventDetails,
  attendance: Registration['attendance'],
  mail: MailContext,
): Promise<void> {
  const waiting = await listWaiting(trx, details.event.id, attendance);
  for (const registration of waiting.filter(({ offeredAt }) => offeredAt === null)) {
    await updateRegistration(trx, registration.id, { offeredAt: mail.now, updatedAt: mail.now });
    await enqueue(trx, firstComeMail({ details, registration }, mail), mail);
  }
}
