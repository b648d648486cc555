import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. The text of an invitation that becomes an event, sealed. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const run = (statement: string) =>
    sql.raw(engine === 'postgres' ? statement.replaceAll('TEXT', 'text collate "C"') : statement).execute(db);
  await run(`create table imports (
    id TEXT primary key, organisation_id TEXT not null references organisations (id),
    organiser_id TEXT not null references organisers (id), sealed TEXT not null,
    event_id TEXT references events (id), created_at TEXT not null)`);
  await run('create index imports_by_age on imports (created_at)');
  await run('create index imports_by_event on imports (event_id) where event_id is not null');
}
