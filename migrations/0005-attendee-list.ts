import { type Kysely, sql } from 'kysely';

type Row = {
  id: string;
  first_name: string;
  last_name: string;
  email: string;
  organisation: string;
};

/** Frozen in time: imports nothing from src/. What the organiser's list of attendees is searched and sorted by. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const run = (statement: string) => sql.raw(statement).execute(db);
  for (const column of ['search_text', 'organisation_key'])
    await run(`alter table registrations add column ${column} ${text} not null default ''`);
  await fillIn(db);
  await run(`create index registrations_by_organisation
    on registrations (event_id, organisation_key, sort_key, id)`);
  await run('create index registrations_by_time on registrations (event_id, created_at, id)');
  // SQLite counts and searches without touching the rows when the index has all it asks for.
  const covered =
    engine === 'sqlite'
      ? ', cancelled_at, confirmed_at, offer_ends_at, organisation_type, attendance, search_text'
      : '';
  await run('drop index registrations_by_name');
  await run(`create index registrations_by_name on registrations (event_id, sort_key, id${covered})`);
}

async function fillIn(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<Row>`select id, first_name, last_name, email, organisation from registrations
      where id > ${after} order by id limit 500`.execute(db);
    for (const row of rows)
      await sql`update registrations set search_text = ${searchText(row)},
        organisation_key = ${organisationKey(row.organisation)} where id = ${row.id}`.execute(db);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

function searchText({ first_name, last_name, email, organisation }: Row): string {
  return fold(`${first_name} ${last_name}\n${email}\n${organisation}`);
}

const afterZ: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}', ü: 'y' };

function organisationKey(organisation: string): string {
  return fold(organisation.normalize('NFC').replace(/[åäæöøü]/gi, (one) => afterZ[one.toLowerCase()] ?? one));
}

function fold(from: string): string {
  return from.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
