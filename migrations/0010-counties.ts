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
  // Each order of the list, within a county: few of many are found without reading everyone.
  // SQLite counts without touching the rows when the index has all it asks for.
  const covering =
    engine === 'sqlite' ? ', cancelled_at, confirmed_at, offer_ends_at, organisation_type, attendance' : '';
  const orders = {
    registrations_by_county: `sort_key, id${covering}`,
    registrations_by_county_and_organisation: 'organisation_key, sort_key, id',
    registrations_by_county_and_time: 'created_at, id',
  };
  for (const [index, order] of Object.entries(orders))
    await run(`create index ${index} on registrations (event_id, county, ${order})`);
}
