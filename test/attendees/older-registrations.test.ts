import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { up } from '../../migrations/0005-attendee-list.ts';
import { listKeys, registrationWords } from '../../src/registrations/list-keys.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { insertRegistrations, registration } from './many-registrations.ts';

onEveryEngine('a database from before there was a list', (engine) => {
  test('gets the same words and orders as what is registered today', async () => {
    const db = await openTestDatabase(engine);
    const { id: eventId } = await insertEvent(db, conference());
    const names = [
      'Öberg-Åström',
      "O'Brien",
      '李',
      'X Æ A-12',
      '👩‍👩‍👧 Üst',
      'İstanbul',
      '!!!',
      `Lång${'g'.repeat(80)}`,
    ];
    const people = Array.from({ length: 600 }, (_, number) =>
      registration(number, {
        eventId,
        lastName: names[number % names.length] ?? '',
        organisation: `Åre ${number}`,
      }),
    );
    await insertRegistrations(db, people);
    // As it was: the columns and the table are not there, the index is the old one.
    for (const statement of [
      'drop table registration_words',
      'drop index registrations_by_organisation',
      'drop index registrations_by_county_and_organisation',
      'drop index registrations_by_time',
      'alter table registrations drop column search_text',
      'alter table registrations drop column organisation_key',
    ])
      await sql.raw(statement).execute(db.writer);
    await up(db.writer.withoutPlugins() as unknown as Kysely<unknown>, db.engine);
    const rows = await db.reader.selectFrom('registrations').selectAll().orderBy('id').execute();
    expect(rows).toEqual(people.map((person) => ({ ...person, ...listKeys(person) })));
    const words = await db.reader
      .selectFrom('registrationWords')
      .selectAll()
      .orderBy('registrationId')
      .orderBy('word')
      .execute();
    const wanted = people.flatMap((person) =>
      registrationWords(person).toSorted((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word))),
    );
    expect(words).toEqual(wanted);
  });
});
