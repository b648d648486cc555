import type { Queryable, Transaction } from '../database/database.ts';
import type { Registration } from '../registrations/registration.ts';
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
