import { sql } from 'kysely';
import type { Queryable, Transaction } from '../database/database.ts';
import type { Instant } from '../time.ts';
import { listKeys, registrationWords } from './list-keys.ts';
import type { Registration } from './registration.ts';
import type { Submission } from './submission.ts';

export function findRegistration(db: Queryable, id: string): Promise<Registration | undefined> {
  return db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The same person's registration that has not been cancelled. */
export function findActiveRegistration(
  db: Queryable,
  person: Pick<Registration, 'eventId' | 'emailKey' | 'nameKey'>,
): Promise<Registration | undefined> {
  return db
    .selectFrom('registrations')
    .selectAll()
    .where('eventId', '=', person.eventId)
    .where('emailKey', '=', person.emailKey)
    .where('nameKey', '=', person.nameKey)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst();
}

/** How many rows an address has caused: at one event, and since an instant at all of them. */
export async function countByAddress(
  db: Queryable,
  emailKey: string,
  eventId: string,
  since: Instant,
): Promise<{ atEvent: number; recent: number }> {
  const row = await db
    .selectFrom('registrations')
    .select([
      sql<number>`coalesce(sum(case when event_id = ${eventId} then 1 else 0 end), 0)`.as('atEvent'),
      sql<number>`coalesce(sum(case when created_at >= ${since} then 1 else 0 end), 0)`.as('recent'),
    ])
    .where('emailKey', '=', emailKey)
    .executeTakeFirstOrThrow();
  return { atEvent: Number(row.atEvent), recent: Number(row.recent) };
}

/** Place among those who still wait, from 1; the ticket itself never changes. */
export async function rankInQueue(db: Queryable, eventId: string, ticket: number): Promise<number> {
  const row = await waiting(db, eventId)
    .select((eb) => eb.fn.countAll<number>().as('ahead'))
    .where('ticket', '<', ticket)
    .executeTakeFirstOrThrow();
  return Number(row.ahead) + 1;
}

/** At most 1: the numbers handed out begin there, and an undone cancellation goes below. */
export async function lowestTicket(db: Queryable, eventId: string): Promise<number> {
  const row = await db
    .selectFrom('registrations')
    .select((eb) => eb.fn.min('ticket').as('lowest'))
    .where('eventId', '=', eventId)
    .executeTakeFirst();
  return Math.min(1, row?.lowest ?? 1);
}

export function findFirstWaiting(
  db: Queryable,
  eventId: string,
  attendance: Registration['attendance'],
): Promise<Registration | undefined> {
  return waiting(db, eventId)
    .selectAll()
    .where('attendance', '=', attendance)
    .orderBy('ticket')
    .limit(1)
    .executeTakeFirst();
}

/** Everyone who waits for that kind of seat, in order. */
export function listWaiting(
  db: Queryable,
  eventId: string,
  attendance: Registration['attendance'],
): Promise<Registration[]> {
  return waiting(db, eventId).selectAll().where('attendance', '=', attendance).orderBy('ticket').execute();
}

/** Those who were told of a seat for the first to answer, which is gone: the next one that comes free is news to them. */
export async function forgetFirstCome(
  trx: Transaction,
  eventId: string,
  attendance: Registration['attendance'],
): Promise<void> {
  await trx
    .updateTable('registrations')
    .set({ offeredAt: null })
    .where('eventId', '=', eventId)
    .where('attendance', '=', attendance)
    .where('confirmedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('offeredAt', 'is not', null)
    .where('offerEndsAt', 'is', null)
    .execute();
}

/** Everyone for whom a seat is held, of one event or of all, the one that ends first foremost. */
export function listOffered(db: Queryable, eventId?: string): Promise<Registration[]> {
  return db
    .selectFrom('registrations')
    .$if(eventId !== undefined, (query) => query.where('eventId', '=', eventId ?? ''))
    .selectAll()
    .where('offerEndsAt', 'is not', null)
    .where('confirmedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .orderBy('offerEndsAt')
    .execute();
}

/** Those without a seat, and without one held for them. */
function waiting(db: Queryable, eventId: string) {
  return db
    .selectFrom('registrations')
    .where('eventId', '=', eventId)
    .where('cancelledAt', 'is', null)
    .where('confirmedAt', 'is', null)
    .where('offerEndsAt', 'is', null);
}

export async function isCodeTaken(db: Queryable, eventId: string, code: string): Promise<boolean> {
  const row = await db
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', eventId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertRegistration(trx: Transaction, registration: Registration): Promise<void> {
  await trx
    .insertInto('registrations')
    .values({ ...registration, ...listKeys(registration) })
    .execute();
  await insertWords(trx, registration);
}

export async function updateRegistration(
  trx: Transaction,
  id: string,
  fields: Partial<Registration>,
): Promise<void> {
  const listed = await trx
    .updateTable('registrations')
    .set(fields)
    .where('id', '=', id)
    .returning(['id', 'eventId', 'firstName', 'lastName', 'email', 'organisation'])
    .executeTakeFirst();
  if (!listed || !isListed(fields)) return;
  await trx.updateTable('registrations').set(listKeys(listed)).where('id', '=', id).execute();
  await trx.deleteFrom('registrationWords').where('registrationId', '=', id).execute();
  await insertWords(trx, listed);
}

async function insertWords(
  trx: Transaction,
  registration: Parameters<typeof registrationWords>[0],
): Promise<void> {
  const words = registrationWords(registration);
  if (words.length > 0) await trx.insertInto('registrationWords').values(words).execute();
}

function isListed(fields: Partial<Registration>): boolean {
  return ['firstName', 'lastName', 'email', 'organisation'].some((name) => name in fields);
}

export function findSubmissionByKey(db: Queryable, keyHash: string): Promise<Submission | undefined> {
  return db.selectFrom('submissions').selectAll().where('keyHash', '=', keyHash).executeTakeFirst();
}

export function findSubmission(db: Queryable, id: string): Promise<Submission | undefined> {
  return db.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertSubmission(trx: Transaction, submission: Submission): Promise<void> {
  await trx.insertInto('submissions').values(submission).execute();
}

export async function updateSubmission(
  trx: Transaction,
  id: string,
  fields: Partial<Submission>,
): Promise<void> {
  await trx.updateTable('submissions').set(fields).where('id', '=', id).execute();
}
