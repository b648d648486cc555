import type { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { Schema } from './schema.ts';

/** May read anywhere: the reader, or the transaction one is in. */
export type Queryable = Kysely<Schema>;

/** A function that takes a `Transaction` must run inside one; inside it only `trx` may be used. */
export type Transaction = KyselyTransaction<Schema>;

export type Engine = 'sqlite' | 'postgres';

export type Database = {
  engine: Engine;
  /** For pages and lists. On SQLite a read-only connection of its own. */
  reader: Queryable;
  /** Only `transact` and `migrate` use it. */
  writer: Queryable;
  close(): Promise<void>;
};
