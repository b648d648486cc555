import type { Queryable, Transaction } from '../database/database.ts';

/** Replaces all the recovery codes an organiser had. */
export async function putRecoveryCodes(
  trx: Transaction,
  organiserId: string,
  hashes: readonly string[],
): Promise<void> {
  await deleteRecoveryCodes(trx, organiserId);
  const rows = hashes.map((codeHash) => ({ codeHash, organiserId }));
  await trx.insertInto('recoveryCodes').values(rows).execute();
}

export async function deleteRecoveryCodes(trx: Transaction, organiserId: string): Promise<void> {
  await trx.deleteFrom('recoveryCodes').where('organiserId', '=', organiserId).execute();
}

/** False when there is no such code: wrong, or used already. */
export async function useRecoveryCode(
  trx: Transaction,
  organiserId: string,
  codeHash: string,
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('recoveryCodes')
    .where('organiserId', '=', organiserId)
    .where('codeHash', '=', codeHash)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function countRecoveryCodes(db: Queryable, organiserId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recoveryCodes')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organiserId', '=', organiserId)
    .executeTakeFirstOrThrow();
  return count;
}
