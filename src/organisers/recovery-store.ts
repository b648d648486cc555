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

/** The hashes of the codes that have not been used. */
export async function listRecoveryHashes(db: Queryable, organiserId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('recoveryCodes')
    .select('codeHash')
    .where('organiserId', '=', organiserId)
    .orderBy('codeHash')
    .execute();
  return rows.map(({ codeHash }) => codeHash);
}

/** False when somebody was quicker. */
export async function useRecoveryCode(trx: Transaction, codeHash: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('recoveryCodes')
    .where('codeHash', '=', codeHash)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
