import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** int8 as a number: counters and 0/1 flags are the same on both engines. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Of each pool; `transact` never asks for more. */
export const connections = 10;

/**
 * Two pools, so that a page never waits behind registrations that wait for one event's lock.
 * @param schema the PostgreSQL schema to work in; the tests give each test its own.
 */
export function openPostgres(url: string, schema = 'public'): Database {
  const open = () =>
    new Kysely<Schema>({
      dialect: new PostgresDialect({ pool: openPool(url, schema) }),
      plugins: [new CamelCasePlugin()],
    });
  const reader = open();
  const writer = open();
  const close = async () => {
    await reader.destroy();
    await writer.destroy();
  };
  return { engine: 'postgres', reader, writer, close };
}

function openPool(url: string, schema: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${schema} -c idle_in_transaction_session_timeout=30000`,
  });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}
