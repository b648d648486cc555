import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. The daily summary, and erasing that waits for a reason. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement.replaceAll('TEXT', text)).execute(db);

  // The end of what the last summary told, so that nothing is told twice or left out.
  await run('alter table organisers add column digested_until TEXT');
  await run(`create table erasure_delays (
    event_id TEXT primary key references events (id) on delete cascade,
    erase_day TEXT not null, reason TEXT not null, created_at TEXT not null)`);
}
