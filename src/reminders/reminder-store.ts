import type { Queryable, Transaction } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { Registration } from '../registrations/registration.ts';
import { addDays, type Instant, localDay } from '../time.ts';
import type { Reminder } from './reminder.ts';

/** Events near enough to be due for something: from a month ago to a fortnight ahead (a working day before Easter). */
export function listEventsNear(db: Queryable, now: Instant): Promise<Event[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('publishedAt', 'is not', null)
    .where('unpublishedAt', 'is', null)
    .where('day', '>=', addDays(localDay(now), -40))
    .where('day', '<=', addDays(localDay(now), 14))
    .execute();
}

/** People with a seat since before the letter was due who have not got it for that start, in a steady order. */
export function listUnreminded(
  db: Queryable,
  { eventId, attendances, rule, startsAt, before, limit }: Unreminded,
): Promise<Registration[]> {
  return db
    .selectFrom('registrations')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('attendance', 'in', attendances)
    .where('cancelledAt', 'is', null)
    .where('confirmedAt', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reminders')
            .select('rule')
            .whereRef('reminders.registrationId', '=', 'registrations.id')
            .where('rule', '=', rule)
            .where('startsAt', '=', startsAt),
        ),
      ),
    )
    .orderBy('id')
    .limit(limit)
    .execute();
}

export type Unreminded = {
  eventId: string;
  attendances: Registration['attendance'][];
  rule: string;
  startsAt: Instant;
  before: Instant;
  limit: number;
};

export async function insertReminder(trx: Transaction, reminder: Reminder): Promise<void> {
  await trx.insertInto('reminders').values(reminder).execute();
}
