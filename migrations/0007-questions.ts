import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. Which questions are answered, and where the contact was reminded. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(`alter table questions add column answered_at ${text}`);
  await run(`alter table questions add column reminded_at ${text}`);
  await run('create index questions_by_event on questions (event_id, created_at)');
  await run('create index questions_waiting on questions (created_at) where answered_at is null');
  // Those asked before nobody could mark are not reminded of.
  await run('update questions set reminded_at = created_at');
}
