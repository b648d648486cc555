import { type Kysely, sql } from 'kysely';

type Row = {
  id: string;
  event_id: string;
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
  // A search reads the people whose words begin so, not everyone.
  await run(`create table registration_words (
    event_id ${text} not null, word ${text} not null,
    registration_id ${text} not null references registrations (id) on delete cascade,
    primary key (event_id, word, registration_id))${engine === 'sqlite' ? ' without rowid' : ''}`);
  await run('create index registration_words_by_registration on registration_words (registration_id)');
  await fillIn(db);
  await run(`create index registrations_by_organisation
    on registrations (event_id, organisation_key, sort_key, id)`);
  await run('create index registrations_by_time on registrations (event_id, created_at, id)');
  // SQLite counts without touching the rows when the index has all it asks for.
  const covered =
    engine === 'sqlite' ? ', cancelled_at, confirmed_at, offer_ends_at, organisation_type, attendance' : '';
  await run('drop index registrations_by_name');
  await run(`create index registrations_by_name on registrations (event_id, sort_key, id${covered})`);
}

async function fillIn(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } =
      await sql<Row>`select id, event_id, first_name, last_name, email, organisation from registrations
      where id > ${after} order by id limit 500`.execute(db);
    for (const row of rows) {
      const words = wordsOf(row);
      await sql`update registrations set search_text = ${words.map((word) => ` ${word}`).join('')},
        organisation_key = ${organisationKey(row.organisation)} where id = ${row.id}`.execute(db);
      for (const word of words)
        await sql`insert into registration_words (event_id, word, registration_id)
          values (${row.event_id}, ${word}, ${row.id})`.execute(db);
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

function wordsOf({ first_name, last_name, email, organisation }: Row): string[] {
  const words = fold(`${first_name} ${last_name} ${email} ${organisation}`).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.map((word) => word.slice(0, 60)))].filter((word) => word !== '');
}

const afterZ: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}', ü: 'y' };

function organisationKey(organisation: string): string {
  return fold(organisation.normalize('NFC').replace(/[åäæöøü]/gi, (one) => afterZ[one.toLowerCase()] ?? one));
}

function fold(from: string): string {
  return from.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
