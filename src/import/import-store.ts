import type { Queryable, Transaction } from '../database/database.ts';
import type { Instant } from '../time.ts';
import type { KeptImport } from './kept-import.ts';

export async function insertImport(trx: Transaction, kept: KeptImport): Promise<void> {
  await trx.insertInto('imports').values(kept).execute();
}

export function findImport(db: Queryable, id: string): Promise<KeptImport | undefined> {
  return db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The import as it is now, which nobody else changes before this transaction ends. */
export function lockImport(trx: Transaction, id: string): Promise<KeptImport | undefined> {
  return trx
    .updateTable('imports')
    .set((eb) => ({ eventId: eb.ref('eventId') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}

export async function updateImport(trx: Transaction, id: string, eventId: string): Promise<void> {
  await trx.updateTable('imports').set({ eventId }).where('id', '=', id).execute();
}

/** How many were erased. */
export async function deleteImportsBefore(trx: Transaction, before: Instant): Promise<number> {
  const result = await trx.deleteFrom('imports').where('createdAt', '<', before).executeTakeFirstOrThrow();
  return Number(result.numDeletedRows);
}
