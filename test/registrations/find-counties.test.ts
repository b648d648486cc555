import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { up } from '../../migrations/0010-counties.ts';
import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import { placeInCounty } from '../../src/registrations/county-store.ts';
import { findCounties } from '../../src/registrations/find-counties.ts';
import { insertRegistrations, registration } from '../attendees/many-registrations.ts';
import { type EngineName, onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';

const organisations = ['Lunds kommun', 'Exempelföretaget AB', 'Region Dalarna', 'Uppsala universitet'];
const found = ['12', null, '20', null];

async function databaseOf(people: number, engine: EngineName): Promise<Database> {
  const db = await openTestDatabase(engine);
  const { id: eventId } = await insertEvent(db, conference());
  const rows = Array.from({ length: people }, (_, number) =>
    registration(number, { eventId, organisation: organisations[number % 4] ?? '' }),
  );
  await insertRegistrations(db, rows);
  return db;
}

onEveryEngine('registrations from before counties were known', (engine) => {
  test('get the county of their organisation by themselves, and nothing else of theirs changes', async () => {
    const db = await databaseOf(1_203, engine);
    // As it was: neither the columns nor the indexes are there.
    for (const order of ['', '_and_organisation', '_and_time'])
      await sql.raw(`drop index registrations_by_county${order}`).execute(db.writer);
    for (const column of ['county', 'county_by_hand'])
      await sql.raw(`alter table registrations drop column ${column}`).execute(db.writer);
    const before = await sql`select * from registrations order by id`.execute(db.reader);
    await up(db.writer.withoutPlugins() as unknown as Kysely<unknown>, db.engine);
    expect(await findCounties(db)).toBe(602);
    const after = before.rows.map((row, number) => ({
      ...(row as object),
      county: found[number % 4],
      countyByHand: 0,
    }));
    expect(await rowsOf(db)).toEqual(after);
    expect(await findCounties(db)).toBe(0);
  });

  test('keep what an organiser has said, and what is known already', async () => {
    const db = await databaseOf(4, engine);
    const [first, , third] = await rowsOf(db);
    const set = (id: string | undefined, fields: { county: '25' | null; countyByHand: 0 | 1 }) =>
      transact(db, (trx) =>
        trx
          .updateTable('registrations')
          .set(fields)
          .where('id', '=', id ?? '')
          .execute(),
      );
    await set(first?.id, { county: null, countyByHand: 1 });
    await set(third?.id, { county: '25', countyByHand: 0 });
    expect(await findCounties(db)).toBe(0);
    expect((await rowsOf(db)).map(({ county }) => county)).toEqual([null, null, '25', null]);
  });

  test('get no county of an organisation that is another by then', async () => {
    const db = await databaseOf(1, engine);
    const [one] = await rowsOf(db);
    const place = (organisation: string) =>
      transact(db, (trx) => placeInCounty(trx, { id: one?.id ?? '', organisation }, '12'));
    expect(await place('Malmö stad')).toBe(0);
    expect(await place('Lunds kommun')).toBe(1);
    expect(await place('Lunds kommun')).toBe(0);
  });
});

function rowsOf(db: Database) {
  return db.reader.selectFrom('registrations').selectAll().orderBy('id').execute();
}
