import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import type { Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { giveBack } from './cancel-registration.ts';
import { offerMail, offerOverMail } from './offer-mail.ts';
import { offerReminderAt } from './offer-time.ts';
import type { Registration } from './registration.ts';
import { findRegistration, listOffered, updateRegistration } from './registration-store.ts';

/** Passes on the seats whose offers were not answered, and reminds once of those that soon end. Returns how many letters. */
export async function expireOffers(services: Services, now: Instant): Promise<number> {
  let written = 0;
  for (const offered of await listOffered(services.db.reader))
    if (isOver(offered, now) || isReminderDue(offered, now)) written += await settle(services, offered, now);
  if (written > 0) services.nudgeMail();
  return written;
}

function isOver({ offerEndsAt }: Registration, now: Instant): boolean {
  return offerEndsAt !== null && offerEndsAt <= now;
}

function isReminderDue({ offeredAt, offerEndsAt, offerRemindedAt }: Registration, now: Instant): boolean {
  if (!offeredAt || !offerEndsAt || offerRemindedAt) return false;
  return offerReminderAt(offeredAt, offerEndsAt) <= now;
}

async function settle(services: Services, found: Registration, now: Instant): Promise<number> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  return transact(services.db, async (trx) => {
    const event = await lockEvent(trx, found.eventId);
    // There is nothing to answer, unless that is undone or there is a new date.
    if (event.cancelledAt || event.postponedAt) return 0;
    const registration = await findRegistration(trx, found.id);
    if (!registration || registration.confirmedAt || registration.cancelledAt) return 0;
    const details = { ...known, event };
    const mail = { ...services.mail, now };
    if (isOver(registration, now)) return passOn(trx, details, registration, mail);
    return isReminderDue(registration, now) ? remind(trx, details, registration, mail) : 0;
  });
}

async function passOn(
  trx: Transaction,
  details: EventDetails,
  registration: Registration,
  mail: MailContext,
): Promise<number> {
  const { cancelled } = await giveBack(trx, details, registration, mail, 'offer');
  const about = { details, registration: cancelled };
  await enqueue(trx, offerOverMail(about, registration.offerEndsAt ?? mail.now, mail), mail);
  return 1;
}

async function remind(
  trx: Transaction,
  details: EventDetails,
  registration: Registration,
  mail: MailContext,
): Promise<number> {
  await updateRegistration(trx, registration.id, { offerRemindedAt: mail.now });
  await enqueue(trx, offerMail({ details, registration }, 'offer-reminder', mail), mail);
  return 1;
}
