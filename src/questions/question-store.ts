import type { Queryable, Transaction } from '../database/database.ts';
import type { Registration } from '../registrations/registration.ts';
import type { Instant } from '../time.ts';
import type { Question } from './question.ts';

/** False when the same form was stored before, perhaps this very moment by its twin. */
export async function insertQuestion(trx: Transaction, question: Question): Promise<boolean> {
  const stored = await trx
    .insertInto('questions')
    .values(question)
    .onConflict((conflict) => conflict.column('keyHash').doNothing())
    .returning('id')
    .executeTakeFirst();
  return stored !== undefined;
}

export function findQuestion(db: Queryable, id: string): Promise<Question | undefined> {
  return db.selectFrom('questions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Those of an event, those that wait for an answer first, then the newest first. */
export function listQuestions(db: Queryable, eventId: string): Promise<Question[]> {
  return db
    .selectFrom('questions')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy((eb) => eb.case().when('answeredAt', 'is', null).then(0).else(1).end())
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
}

export async function countWaiting(db: Queryable, eventId: string): Promise<number> {
  const { count } = await db
    .selectFrom('questions')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('eventId', '=', eventId)
    .where('answeredAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** False when it was marked before, or is no longer there. */
export async function updateAnswered(trx: Transaction, id: string, answeredAt: Instant): Promise<boolean> {
  const marked = await trx
    .updateTable('questions')
    .set({ answeredAt })
    .where('id', '=', id)
    .where('answeredAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return marked !== undefined;
}

/** Asked before that moment, not answered, and never reminded of; the oldest first. */
export function listUnremindedQuestions(db: Queryable, before: Instant): Promise<Question[]> {
  return db
    .selectFrom('questions')
    .selectAll()
    .where('answeredAt', 'is', null)
    .where('remindedAt', 'is', null)
    .where('createdAt', '<=', before)
    .orderBy('createdAt')
    .execute();
}

/** False when somebody else was quicker, or it has been answered meanwhile. */
export async function updateReminded(trx: Transaction, id: string, remindedAt: Instant): Promise<boolean> {
  const reminded = await trx
    .updateTable('questions')
    .set({ remindedAt })
    .where('id', '=', id)
    .where('answeredAt', 'is', null)
    .where('remindedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return reminded !== undefined;
}

/** Whether the asker is registered: the contact person wants to know, and only that person is told. */
export function findRegistrationOfAsker(
  db: Queryable,
  eventId: string,
  emailKey: string,
): Promise<Registration | undefined> {
  return db
    .selectFrom('registrations')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('emailKey', '=', emailKey)
    .where('cancelledAt', 'is', null)
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst();
}

/** Puts the address of whoever asked right in all that was asked from it about an event; returns those, as they are now. */
export function updateAskersAddress(
  trx: Transaction,
  eventId: string,
  from: string,
  to: string,
): Promise<Question[]> {
  return trx
    .updateTable('questions')
    .set({ email: to })
    .where('eventId', '=', eventId)
    .where('email', '=', from)
    .returningAll()
    .execute();
}
