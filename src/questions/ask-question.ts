import { transact } from '../database/transact.ts';
import type { ContactPerson, EventDetails } from '../events/event-details.ts';
import { hash, randomId } from '../keys.ts';
import { enqueue } from '../mail/outbox.ts';
import { remind } from '../registrations/admit.ts';
import { emailKey } from '../web/email-address.ts';
import type { Services } from '../web/visit.ts';
import type { Question } from './question.ts';
import { questionCopyMail, questionMail } from './question-mail.ts';
import { findRegistrationOfAsker, insertQuestion } from './question-store.ts';

export type AskRequest = Pick<Question, 'name' | 'email' | 'text' | 'language'> & { formKey: string };

/** Stores the question and writes to the contact person; the asker gets a copy. The same form twice is one question. */
export async function askQuestion(
  services: Services,
  details: EventDetails,
  contact: ContactPerson,
  { formKey, ...asked }: AskRequest,
): Promise<void> {
  const keyHash = hash(formKey);
  await transact(services.db, async (trx) => {
    const now = services.clock.now();
    const mail = { ...services.mail, now };
    const eventId = details.event.id;
    const unanswered = { createdAt: now, answeredAt: null, remindedAt: null };
    const question = { ...asked, ...unanswered, id: randomId(), eventId, keyHash };
    if (!(await insertQuestion(trx, question))) return;
    const known = await findRegistrationOfAsker(trx, details.event.id, emailKey(asked.email));
    await enqueue(trx, questionMail({ details, question, contact }, known, mail), mail);
    await remind(trx, questionCopyMail({ details, question, contact }, mail), mail);
  });
  services.nudgeMail();
}
