import type { Queryable } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import type { Registration, SensitiveAnswers } from '../registrations/registration.ts';

/** Somebody with a seat, and what they have said of food and access. */
export type Said = Pick<Registration, 'firstName' | 'lastName' | 'organisation' | 'attendance'> &
  SensitiveAnswers;

/** What those with a seat have said, in Swedish order of their names. Opened here and nowhere else at the desk. */
export async function listSaid(db: Queryable, keys: Pick<Keys, 'open'>, eventId: string): Promise<Said[]> {
  const rows = await db
    .selectFrom('sensitiveAnswers')
    .innerJoin('registrations', 'registrations.id', 'sensitiveAnswers.registrationId')
    .select([
      'sensitiveAnswers.registrationId',
      'sensitiveAnswers.sealed',
      'registrations.firstName',
      'registrations.lastName',
      'registrations.organisation',
      'registrations.attendance',
    ])
    .where('registrations.eventId', '=', eventId)
    .where('registrations.cancelledAt', 'is', null)
    .where('registrations.confirmedAt', 'is not', null)
    .orderBy('registrations.sortKey')
    .orderBy('registrations.id')
    .execute();
  return rows.map(({ registrationId, sealed, ...person }) => {
    const answers: SensitiveAnswers = JSON.parse(keys.open('sensitive', sealed, registrationId));
    return { ...person, ...answers };
  });
}

/** What one person has said, with or without a seat; null for nothing. */
export async function findSaid(
  db: Queryable,
  keys: Pick<Keys, 'open'>,
  registrationId: string,
): Promise<SensitiveAnswers | null> {
  const row = await db
    .selectFrom('sensitiveAnswers')
    .select('sealed')
    .where('registrationId', '=', registrationId)
    .executeTakeFirst();
  return row ? JSON.parse(keys.open('sensitive', row.sealed, registrationId)) : null;
}

/** Those who are there to eat. */
export async function countOnSite(db: Queryable, eventId: string): Promise<number> {
  const { count } = await db
    .selectFrom('registrations')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('eventId', '=', eventId)
    .where('cancelledAt', 'is', null)
    .where('confirmedAt', 'is not', null)
    .where('attendance', '=', 'site')
    .executeTakeFirstOrThrow();
  return Number(count);
}
