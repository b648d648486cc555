import type { InsertObject } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import { type Content, tables } from './content.ts';

/** Rows an INSERT may hold: an event has over 60 columns, and SQLite takes at most 32,766 values. */
const most = 200;

/** Inserts the content into a database that is empty. No letter is written for any of its registrations. */
export async function loadDemo(trx: Transaction, content: Content): Promise<void> {
  for (const table of tables) await insertAll(trx, table, content[table]);
}

async function insertAll<T extends keyof Content>(
  trx: Transaction,
  table: T,
  rows: Content[T],
): Promise<void> {
  // Rows are whole, so they are what may be inserted; kysely cannot see that for a table it does not know.
  const whole = rows as InsertObject<Schema, T>[];
  for (let from = 0; from < whole.length; from += most)
    await trx
      .insertInto(table)
      .values(whole.slice(from, from + most))
      .execute();
}
