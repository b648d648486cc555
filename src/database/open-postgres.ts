import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** int8 as a number: counters and 0/1 flags are the same on both engines. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** @param schema the PostgreSQL schema to work in; the tests give each test its own. */
export function openPostgres(url: string, schema = 'public'): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 16,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${schema} -c idle_in_transaction_session_timeout=30000`,
  });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
  return { engine: 'postgres', reader: db, writer: db, close: () => db.destroy() };
}
