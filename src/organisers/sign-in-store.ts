import type { Queryable, Transaction } from '../database/database.ts';
import type { Instant } from '../time.ts';
import type { SignInLetter } from './credentials.ts';

export function findSignInLetter(db: Queryable, id: string): Promise<SignInLetter | undefined> {
  return db.selectFrom('signInLetters').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertSignInLetter(trx: Transaction, letter: SignInLetter): Promise<void> {
  await trx.insertInto('signInLetters').values(letter).execute();
}

/** Letters that really left for this mailbox at or after an instant. */
export async function countSignInLetters(db: Queryable, recipient: string, since: Instant): Promise<number> {
  const { count } = await db
    .selectFrom('signInLetters')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('recipientKey', '=', recipient)
    .where('organiserId', 'is not', null)
    .where('createdAt', '>=', since)
    .executeTakeFirstOrThrow();
  return count;
}

/** One more try of its code, unless it has had them all. Undefined: there are none left. */
export function tryCode(trx: Transaction, id: string, most: number): Promise<SignInLetter | undefined> {
  return trx
    .updateTable('signInLetters')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('tries', '<', most)
    .returningAll()
    .executeTakeFirst();
}

/** False when it has been used already, or its time is over. */
export async function useSignInLetter(trx: Transaction, id: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('signInLetters')
    .set({ usedAt: now })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Takes a letter back before it is committed, as if it had not been written. */
export async function withdrawUnsent(trx: Transaction, letterId: string): Promise<void> {
  await trx.deleteFrom('outbox').where('id', '=', letterId).execute();
}
