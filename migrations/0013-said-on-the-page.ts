import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. Why an event is postponed, whether a cancelling was told, who can be called. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const integer = engine === 'postgres' ? 'bigint' : 'integer';
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(`alter table events add column postpone_reason ${text}`);
  await run(`alter table events add column cancelled_silently ${integer} not null default 0`);
  await run(`alter table event_contacts add column phone ${text}`);
  await run(`alter table materials add column captioned ${integer} not null default 0`);
}
