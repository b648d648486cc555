import type { Queryable, Transaction } from '../database/database.ts';
import type { Registration } from '../registrations/registration.ts';
import type { Question } from './question.ts';

export function findQuestionByKey(db: Queryable, keyHash: string): Promise<Question | undefined> {
  return db.selectFrom('questions').selectAll().where('keyHash', '=', keyHash).executeTakeFirst();
}

export async function insertQuestion(trx: Transaction, question: Question): Promise<void> {
  await trx.insertInto('questions').values(question).execute();
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
