import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { registrationContact } from '../events/event-details.ts';
import { updateRegistrarsAddress } from '../groups/group-store.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import { questionMail } from '../questions/question-mail.ts';
import { findRegistrationOfAsker, updateAskersAddress } from '../questions/question-store.ts';
import { addMinutes } from '../time.ts';
import { emailKey } from '../web/email-address.ts';
import type { Services } from '../web/visit.ts';
import { type LostLetter, presentContact } from './letter-again.ts';
import { countLetters, enqueue, enqueueAgain, type MailContext, recipientKey } from './outbox.ts';

/**
 * Sends a letter that did not arrive once more: to the event's present contact, or to the address that is right
 * (`address`), which is then the one of the question or the group. Twice within a minute is a double click. False when
 * there is nobody to send it to.
 */
export async function sendLetterAgain(
  services: Services,
  details: EventDetails,
  lost: LostLetter,
  { address, by }: { address: string; by: Author },
): Promise<boolean> {
  const { row, message, reader } = lost;
  const to = reader === 'contact' ? presentContact(details) : { name: message.to.name, address };
  if (!to) return false;
  await transact(services.db, async (trx) => {
    const mail = { ...services.mail, now: services.clock.now() };
    const recent = addMinutes(mail.now, -1);
    const mailbox = recipientKey(mail.keys, to.address);
    const { eventId } = row;
    if ((await countLetters(trx, mailbox, [row.kind], recent, { eventId })) > 0) return;
    await enqueueAgain(trx, { ...row, message }, to, mail);
    if (to.address !== message.to.address) await correct(trx, details, lost, to.address, mail);
    const entry = {
      now: mail.now,
      by,
      eventId: details.event.id,
      action: 'letter-sent-again',
      details: { kind: row.kind },
    };
    await recordEntry(trx, entry);
  });
  services.nudgeMail();
  return true;
}

async function correct(
  trx: Transaction,
  details: EventDetails,
  { message, reader }: LostLetter,
  email: string,
  mail: MailContext,
): Promise<void> {
  const { id } = details.event;
  const from = message.to.address;
  if (reader === 'registrar')
    await updateRegistrarsAddress(trx, id, emailKey(from), { email, emailKey: emailKey(email) });
  if (reader !== 'asker') return;
  const contact = registrationContact(details);
  const known = await findRegistrationOfAsker(trx, id, emailKey(email));
  // The contact's answer would else go where the copy could not.
  for (const question of await updateAskersAddress(trx, id, from, email))
    if (contact && !question.answeredAt)
      await enqueue(trx, questionMail({ details, question, contact }, known, mail), mail);
}
