import { transact } from '../database/transact.ts';
import type { Event } from '../events/event.ts';
import { eventStart } from '../events/event-dates.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEventDetails, lockEvent } from '../events/event-store.ts';
import { enqueue } from '../mail/outbox.ts';
import { hasSensitiveAnswers } from '../registrations/sensitive-store.ts';
import type { Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { reminderMail } from './reminder-mail.ts';
import { type ReminderRule, reminderDue, reminderRules, rulesFor } from './reminder-rules.ts';
import { insertReminder, listEventsNear, listUnreminded, type Unreminded } from './reminder-store.ts';

/** Letters in one transaction, so that registering people never wait long for the event's lock. */
const together = 50;

/**
 * Writes every reminder that is due and returns how many. The row that remembers a reminder is stored with its
 * letter under the event's lock: never twice, never after cancelling, whatever other processes do.
 */
export async function remindDue(services: Services, now: Instant): Promise<number> {
  let written = 0;
  for (const event of await listEventsNear(services.db.reader, now))
    for (const rule of reminderRules)
      if (isDue(rule, event, now)) written += await remindAll(services, event, rule, now);
  if (written > 0) services.nudgeMail();
  return written;
}

function isDue(rule: ReminderRule, event: Event, now: Instant): boolean {
  const due = reminderDue(rule, event);
  return due !== null && due.from <= now && now < due.until;
}

async function remindAll(
  services: Services,
  event: Event,
  rule: ReminderRule,
  now: Instant,
): Promise<number> {
  const { reader } = services.db;
  // Most of the time nobody is left: then the event's lock, and the disk, are left alone.
  if ((await listUnreminded(reader, { ...dueNow(event, rule), limit: 1 })).length === 0) return 0;
  const details = await getEventDetails(reader, event);
  if (rule === 'thanks' && details.materials.length === 0) return 0;
  let written = 0;
  for (;;) {
    const some = await remindSome(services, details, rule, now);
    written += some;
    if (some < together) return written;
  }
}

function remindSome(
  services: Services,
  known: EventDetails,
  rule: ReminderRule,
  now: Instant,
): Promise<number> {
  return transact(services.db, async (trx) => {
    const event = await lockEvent(trx, known.event.id);
    if (!isDue(rule, event, now)) return 0;
    const wanted = dueNow(event, rule);
    const { startsAt } = wanted;
    const people = await listUnreminded(trx, { ...wanted, limit: together });
    const mail = { ...services.mail, now };
    for (const registration of people) {
      await insertReminder(trx, { registrationId: registration.id, rule, startsAt, createdAt: now });
      const about = {
        details: { ...known, event },
        registration,
        hasNeeds: await hasSensitiveAnswers(trx, registration.id),
      };
      await enqueue(trx, reminderMail(rule, about, mail), mail);
    }
    return people.length;
  });
}

/** Of an event for which the rule is due. */
function dueNow(event: Event, rule: ReminderRule): Omit<Unreminded, 'limit'> {
  const due = reminderDue(rule, event);
  const startsAt = eventStart(event);
  if (!due || !startsAt) throw new Error(`${rule} is not due for ${event.id}`);
  const attendances = (['site', 'online'] as const).filter((way) => rulesFor(way).includes(rule));
  // Who got a seat later has a fresh confirmation, which says the same.
  const before = rule === 'thanks' ? startsAt : due.from;
  return { eventId: event.id, attendances, rule, startsAt, before };
}
