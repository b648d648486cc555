import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { searchFor } from '../../src/attendees/attendee-search-store.ts';
import { everyone } from '../../src/attendees/attendee-selection.ts';
import { countAttendees, listAttendees, placeBeside } from '../../src/attendees/attendee-store.ts';
import { mostCounted } from '../../src/attendees/find-attendees.ts';
import { transact } from '../../src/database/transact.ts';
import { insertRegistration, updateRegistration } from '../../src/registrations/registration-store.ts';
import { local } from '../../src/time.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { insertRegistrations, registration } from './many-registrations.ts';

async function found(db: TestDatabase, eventId: string, q: string): Promise<string[]> {
  const selection = { ...everyone, q };
  const rows = await listAttendees(db.reader, eventId, { selection, limit: 100 });
  expect(await countAttendees(db.reader, eventId, selection, mostCounted)).toBe(rows.length);
  return rows.map(({ lastName }) => lastName);
}

onEveryEngine('a search among attendees', (engine) => {
  test('finds people as they are now, at this event only', async () => {
    const db = await openTestDatabase(engine);
    const { id: eventId } = await insertEvent(db, conference());
    const other = await insertEvent(db, conference());
    const person = registration(1, { eventId, lastName: 'Åkerlund', organisation: 'Malmö stad' });
    await transact(db, async (trx) => {
      await insertRegistration(trx, person);
      await insertRegistration(trx, registration(2, { eventId: other.id, lastName: 'Åkerlund' }));
    });
    for (const q of ['aker', 'MALMO sta', 'exempel-1', 'åkerlund malmö'])
      expect(await found(db, eventId, q), q).toEqual(['Åkerlund']);
    for (const q of ['kerlund', 'aker lund', 'stockholm', 'aker region'])
      expect(await found(db, eventId, q), q).toEqual([]);
    const changed = { lastName: 'Öberg', organisation: 'Region Skåne', email: 'ny@example.com' };
    await transact(db, (trx) => updateRegistration(trx, person.id, changed));
    for (const q of ['oberg', 'skane', 'ny@example.com'])
      expect(await found(db, eventId, q), q).toEqual(['Öberg']);
    for (const q of ['aker', 'malmo', 'exempel-1']) expect(await found(db, eventId, q), q).toEqual([]);
    await transact(db, (trx) =>
      updateRegistration(trx, person.id, { cancelledAt: local('2022-11-06T08:00') }),
    );
    expect(await found(db, eventId, 'oberg')).toEqual(['Öberg']);
    await transact(db, (trx) => trx.deleteFrom('registrations').where('id', '=', person.id).execute());
    expect(await words(db)).not.toContain('oberg');
  });

  test('leaves nobody out when a name is read on in the list or gathered first', async () => {
    const db = await openTestDatabase(engine);
    const { id: eventId } = await insertEvent(db, conference());
    const people = Array.from({ length: 40 }, (_, number) =>
      registration(number, {
        eventId,
        lastName: `Sson ${number}`,
        organisation: number % 2 ? 'Ena' : 'Andra',
      }),
    );
    await insertRegistrations(db, people);
    expect(await found(db, eventId, 'exempel')).toHaveLength(40);
    expect(await found(db, eventId, 'exempel ena')).toHaveLength(20);
    expect(await countAttendees(db.reader, eventId, everyone, 10)).toBe(11);
    // So many words begin like theirs that the list is read on in its order.
    const manyWords = Array.from({ length: 10_050 }, (_, number) => `exempel${number}`);
    for (let from = 0; from < manyWords.length; from += 5_000)
      await transact(db, (trx) =>
        trx
          .insertInto('registrationWords')
          .values(
            manyWords
              .slice(from, from + 5_000)
              .map((word) => ({ eventId, word, registrationId: people[0]?.id ?? '' })),
          )
          .execute(),
      );
    const search = (q: string) => searchFor(db.reader, eventId, q);
    expect(await search('exempel')).toEqual({ words: ['exempel'], rarest: null });
    expect(await search('exempel ena')).toEqual({ words: ['exempel', 'ena'], rarest: 'ena' });
    expect(await found(db, eventId, 'exempel')).toHaveLength(40);
    expect(await found(db, eventId, 'exempel ena')).toHaveLength(20);
    expect(await found(db, eventId, 'exempel xyzzy')).toEqual([]);
  });

  test('organisations stand in Swedish order, and each order goes on where a page ended', async () => {
    const db = await openTestDatabase(engine);
    const { id: eventId } = await insertEvent(db, conference());
    const names = ['Öckerö', 'Zinkgruvan', 'Ängelholm', 'Åmål', 'abc', 'Ale', 'Überstadt', 'Ystad'];
    await insertRegistrations(
      db,
      names.map((organisation, number) => registration(number, { eventId, organisation })),
    );
    for (const descending of [false, true]) {
      const selection = { ...everyone, sort: 'organisation' as const, descending };
      const pages: string[] = [];
      for (let place = null; ; ) {
        const page = await listAttendees(db.reader, eventId, { selection, place, limit: 3 });
        pages.push(...page.map(({ organisation }) => organisation));
        const last = page.at(-1);
        if (!last) break;
        place = placeBeside('after', last, selection);
      }
      const inOrder = names.toSorted(new Intl.Collator('sv').compare);
      expect(pages).toEqual(descending ? inOrder.toReversed() : inOrder);
    }
  });
});

test('no order of the list is made by sorting 100,000 people: each has its index', async () => {
  const db = await openTestDatabase();
  for (const order of ['sort_key, id', 'organisation_key, sort_key, id', 'created_at, id'])
    for (const direction of ['asc', 'desc']) {
      const by = order.replaceAll(',', ` ${direction},`);
      const { rows } = await sql<{ detail: string }>`explain query plan select email from registrations
        where event_id = 'x' order by ${sql.raw(`${by} ${direction}`)} limit 26`.execute(db.reader);
      expect(rows.map(({ detail }) => detail).join()).toMatch(
        /USING INDEX registrations_by_\w+ \(event_id=\?\)$/,
      );
    }
});

async function words(db: TestDatabase): Promise<string[]> {
  const rows = await db.reader.selectFrom('registrationWords').select('word').execute();
  return rows.map(({ word }) => word);
}
