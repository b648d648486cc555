import type { Transaction } from '../database/database.ts';
import type { Event } from './event.ts';
import { daysLater } from './moved-days.ts';

/** Moves the times of a programme by so many days; the clock times stay. */
export async function moveSessions(trx: Transaction, eventId: string, days: number): Promise<void> {
  if (days === 0) return;
  const later = (time: string | null) => time && daysLater(time, days);
  const sessions = await trx.selectFrom('sessions').selectAll().where('eventId', '=', eventId).execute();
  for (const { id, startsAt, endsAt } of sessions.filter((session) => session.startsAt ?? session.endsAt))
    await trx
      .updateTable('sessions')
      .set({ startsAt: later(startsAt), endsAt: later(endsAt) })
      .where('id', '=', id)
      .execute();
}

/** Everyone takes part as the event is held since `changedAt`; where both ways are possible each keeps the own. */
export async function updateAttendance(
  trx: Transaction,
  eventId: string,
  attendance: Event['attendance'],
  changedAt: Event['updatedAt'],
): Promise<void> {
  if (attendance === 'hybrid') return;
  await trx
    .updateTable('registrations')
    .set({ attendance, updatedAt: changedAt })
    .where('eventId', '=', eventId)
    .where('attendance', '<>', attendance)
    .execute();
}
