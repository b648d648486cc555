import type { Queryable } from '../database/database.ts';
import type { Registration } from '../registrations/registration.ts';

export type Latest = Pick<
  Registration,
  'id' | 'firstName' | 'lastName' | 'organisation' | 'confirmedAt' | 'createdAt'
>;

/** The last who registered and have not cancelled, newest first. */
export function listLatest(db: Queryable, eventId: string, limit: number): Promise<Latest[]> {
  return db
    .selectFrom('registrations')
    .select(['id', 'firstName', 'lastName', 'organisation', 'confirmedAt', 'createdAt'])
    .where('eventId', '=', eventId)
    .where('cancelledAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The name of whoever published an event last; '' when nobody did it at the desk. */
export async function findPublisher(db: Queryable, eventId: string): Promise<string> {
  const row = await db
    .selectFrom('logEntries')
    .select('who')
    .where('eventId', '=', eventId)
    .where('action', '=', 'event-published')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.who ?? '';
}
