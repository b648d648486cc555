import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import type { Services } from '../web/visit.ts';
import { canCancel, giveBack } from './cancel-registration.ts';
import { confirmedMail } from './confirmation-mail.ts';
import { hasFreeSeat } from './free-seat.ts';
import { type Offer, openOffer } from './offer.ts';
import type { Registration } from './registration.ts';
import { findRegistration, forgetFirstCome, updateRegistration } from './registration-store.ts';
import { count } from './seat-store.ts';

export type AnswerOutcome = 'accepted' | 'declined' | 'over';

/** The answer to an offered seat. A held seat waits for its person; one for the first to answer may be gone. */
export async function answerOffer(
  services: Services,
  found: Registration,
  yes: boolean,
): Promise<AnswerOutcome> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  const outcome = await transact(services.db, async (trx): Promise<AnswerOutcome> => {
    const event = await lockEvent(trx, found.eventId);
    const mail = { ...services.mail, now: services.clock.now() };
    const registration = await findRegistration(trx, found.id);
    const offer =
      registration && canCancel(event, mail.now) ? openOffer(event, registration, mail.now) : null;
    if (!registration || !offer) return 'over';
    const details = { ...known, event };
    if (yes) return accept(trx, details, registration, offer, mail);
    if (offer.kind === 'held') await giveBack(trx, details, registration, mail, 'offer');
    return 'declined';
  });
  services.nudgeMail();
  return outcome;
}

async function accept(
  trx: Transaction,
  details: EventDetails,
  registration: Registration,
  offer: Offer,
  mail: MailContext,
): Promise<AnswerOutcome> {
  const { event } = details;
  if (offer.kind === 'first-come') {
    await count(trx, event.id, registration.attendance, event.attendance === 'hybrid', {
      confirmed: 1,
      queued: -1,
    });
  }
  const change = { confirmedAt: mail.now, offerEndsAt: null, updatedAt: mail.now };
  await updateRegistration(trx, registration.id, change);
  if (offer.kind === 'first-come' && !hasFreeSeat(await getEvent(trx, event.id), registration.attendance))
    await forgetFirstCome(trx, event.id, registration.attendance);
  await enqueue(trx, confirmedMail({ details, registration: { ...registration, ...change } }, mail), mail);
  return 'accepted';
}
