import type { Transaction } from '../database/database.ts';
import type { Organisation } from './organisation.ts';

/** As it is now; nobody else changes it before this transaction is over. */
export function lockOrganisation(trx: Transaction, id: string): Promise<Organisation> {
  return trx
    .updateTable('organisations')
    .set((eb) => ({ name: eb.ref('name') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function updateOrganisation(
  trx: Transaction,
  id: string,
  change: Partial<Organisation>,
): Promise<void> {
  await trx.updateTable('organisations').set(change).where('id', '=', id).execute();
}
