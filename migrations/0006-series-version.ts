import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. A form made of an earlier version of a series is out of date. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const integer = engine === 'postgres' ? 'bigint' : 'integer';
  await sql.raw(`alter table series add column version ${integer} not null default 0`).execute(db);
}
