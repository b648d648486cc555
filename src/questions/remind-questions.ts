import { transact } from '../database/transact.ts';
import { registrationContact } from '../events/event-details.ts';
import { getEvent, getEventDetails } from '../events/event-store.ts';
import { enqueue } from '../mail/outbox.ts';
import { workingDaysAfter } from '../reminders/working-days.ts';
import { addMinutes, type Instant, localDay, startOfDay } from '../time.ts';
import type { Services } from '../web/visit.ts';
import type { Question } from './question.ts';
import { questionReminderMail } from './question-mail.ts';
import { listUnremindedQuestions, updateReminded } from './question-store.ts';

const waitingDays = 3;
/** In the morning, when offices open. */
const fromMinutes = 8 * 60;

/** Reminds the contact person, once, of each question that has waited for three working days; returns how many. */
export async function remindQuestions(services: Services, now: Instant): Promise<number> {
  const { reader } = services.db;
  const waiting = await listUnremindedQuestions(reader, addMinutes(now, -2 * 24 * 60));
  let written = 0;
  for (const question of waiting.filter((one) => reminderTime(one) <= now))
    if (await remind(services, question, now)) written += 1;
  if (written > 0) services.nudgeMail();
  return written;
}

function reminderTime({ createdAt }: Question): Instant {
  return addMinutes(startOfDay(workingDaysAfter(localDay(createdAt), waitingDays)), fromMinutes);
}

/** The mark and the letter in one transaction: whoever is second, in this process or another, writes nothing. */
async function remind(services: Services, question: Question, now: Instant): Promise<boolean> {
  const { reader } = services.db;
  const details = await getEventDetails(reader, await getEvent(reader, question.eventId));
  const contact = registrationContact(details);
  if (!contact) return false;
  return transact(services.db, async (trx) => {
    if (!(await updateReminded(trx, question.id, now))) return false;
    const mail = { ...services.mail, now };
    await enqueue(trx, questionReminderMail({ details, question, contact }, mail), mail);
    return true;
  });
}
