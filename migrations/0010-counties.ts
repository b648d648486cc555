import { type Kysely, sql } from 'kysely';

/**
 * Frozen in time: imports nothing from src/. In which county an attendee's organisation is. Null for everyone so far:
 * the list of municipalities is not frozen, so the site finds the counties of earlier registrations by itself.
 */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(`alter table registrations add column county ${text}`);
  await run('alter table registrations add column county_by_hand integer not null default 0');
  await run('create index registrations_by_county on registrations (event_id, county, sort_key, id)');
}
