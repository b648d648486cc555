import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. The daily summary, series taken away, and erasing that waits. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement.replaceAll('TEXT', text)).execute(db);

  // The end of what the last summary told, so that nothing is told twice or left out.
  await run('alter table organisers add column digested_until TEXT');
  // A series that was public and is not any more answers 410.
  await run('alter table series add column unpublished_at TEXT');
  await run(`create table erasure_delays (
    event_id TEXT primary key references events (id) on delete cascade,
    erase_day TEXT not null, reason TEXT not null, created_at TEXT not null)`);
}
