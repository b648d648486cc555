import type { Transaction } from '../database/database.ts';
import { eventStart } from '../events/event-dates.ts';
import type { EventDetails } from '../events/event-details.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import { offerMail } from './offer-mail.ts';
import { offerEnds } from './offer-time.ts';
import { forgetFirstCome, listOffered, updateRegistration } from './registration-store.ts';

/**
 * Gives those for whom a seat was held while the event was postponed time to answer by the new date, with the offer in
 * a letter again; whom the first-come seat was told of is told anew. Run before `promoteWaiting`.
 */
export async function offerAnew(trx: Transaction, details: EventDetails, mail: MailContext): Promise<void> {
  for (const attendance of ['site', 'online'] as const)
    await forgetFirstCome(trx, details.event.id, attendance);
  await renew(trx, details, mail, () => true);
}

/** As `offerAnew`, after a few minutes: only where the time to answer has run out meanwhile. */
export async function offerExpiredAnew(
  trx: Transaction,
  details: EventDetails,
  mail: MailContext,
): Promise<void> {
  await renew(trx, details, mail, (endsAt) => endsAt <= mail.now);
}

async function renew(
  trx: Transaction,
  details: EventDetails,
  mail: MailContext,
  isDue: (endsAt: string) => boolean,
): Promise<void> {
  const { event } = details;
  const start = eventStart(event) ?? mail.now;
  const fresh = offerEnds(mail.now, start) ?? start;
  for (const offered of await listOffered(trx, event.id)) {
    const until = offered.offerEndsAt ?? fresh;
    if (!isDue(until)) continue;
    const change = {
      offeredAt: mail.now,
      offerEndsAt: until > fresh ? until : fresh,
      offerRemindedAt: null,
      updatedAt: mail.now,
    };
    await updateRegistration(trx, offered.id, change);
    await enqueue(trx, offerMail({ details, registration: { ...offered, ...change } }, 'offer', mail), mail);
  }
}
