import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { lockEvent } from '../events/event-store.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import { emailKey } from '../web/email-address.ts';
import type { Services } from '../web/visit.ts';
import { isLimitReached, remind } from './admit.ts';
import { giveBack } from './cancel-registration.ts';
import { alreadyRegisteredMail, limitReachedMail } from './confirmation-mail.ts';
import type { Registration } from './registration.ts';
import {
  findActiveRegistration,
  findRegistration,
  findSubmission,
  updateRegistration,
  updateSubmission,
} from './registration-store.ts';
import { isReceiptOpen, type Submission } from './submission.ts';
import { rankOf, standingMail } from './tell-standing.ts';

/**
 * Corrects, once, the address of a row that this very submission created; the letter goes out anew and the links
 * of the first one die with it. For any other submission nothing happens, and the answer looks the same.
 */
export async function correctAddress(
  services: Services,
  known: EventDetails,
  submissionId: string,
  email: string,
): Promise<void> {
  await transact(services.db, async (trx) => {
    const event = await lockEvent(trx, known.event.id);
    const now = services.clock.now();
    const submission = await findSubmission(trx, submissionId);
    if (!submission || submission.eventId !== event.id) return;
    if (submission.correctedAt || !isReceiptOpen(submission, now)) return;
    const mail = { ...services.mail, now };
    await updateSubmission(trx, submission.id, {
      correctedAt: now,
      sealedEmail: services.keys.seal('submission', email, submission.id),
    });
    const registration = await ownRow(trx, submission);
    if (registration) await readdress(trx, { ...known, event }, registration, email, mail);
  });
  services.nudgeMail();
}

async function ownRow(trx: Transaction, { registrationId }: Submission): Promise<Registration | null> {
  const registration = registrationId ? await findRegistration(trx, registrationId) : undefined;
  // Changed or handed over since: it is no longer the row that the form made.
  const asMade = registration?.tokenVersion === 1 && !registration.cancelledAt;
  return asMade ? registration : null;
}

async function readdress(
  trx: Transaction,
  details: EventDetails,
  registration: Registration,
  email: string,
  mail: MailContext,
): Promise<void> {
  const tokenVersion = registration.tokenVersion + 1;
  const corrected = { ...registration, email, emailKey: emailKey(email), tokenVersion };
  const other = await findActiveRegistration(trx, corrected);
  // Whatever becomes of it: whoever has the first letter can do nothing with its links.
  await updateRegistration(trx, registration.id, { tokenVersion });
  if (other && other.id !== registration.id) {
    // Registered before with the right address: the new row was a slip of the pen, and its seat goes on.
    await giveBack(trx, details, registration, mail);
    const rank = await rankOf(trx, other);
    return remind(trx, alreadyRegisteredMail({ details, registration: other }, rank, mail), mail);
  }
  if (!other && (await isLimitReached(trx, corrected, mail))) {
    // As if the form had been sent with this address at once.
    await giveBack(trx, details, registration, mail);
    return remind(trx, limitReachedMail({ details, registration: corrected }, mail), mail);
  }
  const { emailKey: key } = corrected;
  await updateRegistration(trx, registration.id, { email, emailKey: key, updatedAt: mail.now });
  await enqueue(trx, await standingMail(trx, { details, registration: corrected }, mail), mail);
}
