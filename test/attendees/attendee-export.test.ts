import { expect, test } from 'vitest';
import { exportAttendees } from '../../src/attendees/export-attendees.ts';
import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import { local } from '../../src/time.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { insertRegistrations, registration } from './many-registrations.ts';

async function exported(db: Database, eventId: string) {
  let csv = '';
  let [rows, pieces] = [0, 0];
  for await (const piece of exportAttendees(db, { id: eventId })) {
    csv += piece.csv;
    rows += piece.rows;
    pieces += 1;
  }
  return { csv, rows, pieces };
}

/** Cells of a file in which every cell is quoted and none holds a line break. */
const cells = (csv: string) =>
  csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => line.slice(1, -1).split('";"'));

onEveryEngine('the attendee list', (engine) => {
  test('has the agreed headings, everyone’s state and the times in Stockholm', async () => {
    const db = await openTestDatabase(engine);
    const { id: eventId } = await insertEvent(db, conference());
    const waiting = { confirmedAt: null, queuedAt: local('2022-11-05T08:00') };
    await insertRegistrations(db, [
      registration(1, { eventId, lastName: 'Ek', firstName: 'Ann', title: 'handläggare; "strateg"' }),
      registration(2, { eventId, lastName: 'Öst', firstName: 'Bo', ...waiting, ticket: 4, role: null }),
      registration(3, {
        eventId,
        lastName: 'Äng',
        firstName: 'Cilla',
        ...waiting,
        ticket: 7,
        role: 'elected',
      }),
      registration(4, {
        eventId,
        lastName: 'Åberg',
        firstName: 'Dan',
        ...waiting,
        ticket: 2,
        cancelledAt: local('2022-11-06T23:59'),
        attendance: 'online',
        organisationType: 'county-board',
        organisation: 'Länsstyrelsen i Exempels län',
        county: '01',
        createdAt: '2022-07-01T12:30:59.999Z',
      }),
    ]);
    const other = await insertEvent(db, conference());
    await insertRegistrations(db, [registration(5, { eventId: other.id })]);
    const { csv, rows } = await exported(db, eventId);
    expect(rows).toBe(4);
    expect(csv).toBe(
      [
        '\ufeff"Efternamn";"Förnamn";"E-post";"Organisation";"Typ";"Län";"Roll";"Titel";"Deltar";"Status";"Nummer i kön";"Anmäld";"Avanmäld";"Anmälningskod"',
        '"Ek";"Ann";"exempel-1@example.com";"Exempelkommunen";"Kommun";"Okänt";"Tjänsteperson";"handläggare; ""strateg""";"På plats";"Anmäld";"";"2022-11-03 14:12";"";"K-1"',
        '"Åberg";"Dan";"exempel-4@example.com";"Länsstyrelsen i Exempels län";"Länsstyrelse";"Stockholms län";"Tjänsteperson";"";"Online";"Avanmäld";"";"2022-07-01 14:30";"2022-11-06 23:59";"K-4"',
        '"Äng";"Cilla";"exempel-3@example.com";"Exempelkommunen";"Kommun";"Okänt";"Förtroendevald";"";"På plats";"I kö";"2";"2022-11-03 14:12";"";"K-3"',
        '"Öst";"Bo";"exempel-2@example.com";"Exempelkommunen";"Kommun";"Okänt";"";"";"På plats";"I kö";"1";"2022-11-03 14:12";"";"K-2"',
        '',
      ].join('\r\n'),
    );
  });

  test('turns no cell into a formula, and keeps names and numbers as they were written', async () => {
    const db = await openTestDatabase(engine);
    const { id: eventId } = await insertEvent(db, conference());
    const hostile = [
      '=HYPERLINK("http://x")',
      '+46 70 174 06 05',
      '-1+1',
      '@SUM(1)',
      '\t=1',
      '＝1',
      '＋1',
      '－1',
      '＠1',
    ];
    const harmless = ['-', "O'Brien", '李', 'Åsa-Märta', '070-174 06 05', "'quoted'", '', 'a=1'];
    await insertRegistrations(
      db,
      [...hostile, ...harmless].map((title, index) =>
        registration(index, { eventId, title, sortKey: String(index).padStart(3) }),
      ),
    );
    const { csv } = await exported(db, eventId);
    const titles = csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => /"Tjänsteperson";"(.*)";"På plats"/.exec(line)?.[1]?.replaceAll('""', '"'));
    expect(titles).toEqual([...hostile.map((title) => `'${title}`), ...harmless]);
  });

  test('never holds what was said about food and access', async () => {
    const db = await openTestDatabase(engine);
    const { id: eventId } = await insertEvent(db, conference());
    const person = registration(1, { eventId });
    await insertRegistrations(db, [person]);
    const row = { registrationId: person.id, eventId, sealed: 'CANARY', createdAt: person.createdAt };
    await transact(db, (trx) => trx.insertInto('sensitiveAnswers').values(row).execute());
    const { csv } = await exported(db, eventId);
    expect(csv).toContain('Exempelsson 1');
    expect(csv).not.toMatch(/CANARY|kost|allerg|behov/i);
  });

  test('comes in pages of 500, each person once, in order, though someone registers meanwhile', async () => {
    const db = await openTestDatabase(engine);
    const { id: eventId } = await insertEvent(db, conference());
    const people = Array.from({ length: 1_203 }, (_, number) =>
      registration(number, { eventId, lastName: `E ${number % 7}` }),
    );
    await insertRegistrations(db, people);
    const codes: string[] = [];
    const sizes: number[] = [];
    for await (const { csv, rows } of exportAttendees(db, { id: eventId })) {
      sizes.push(rows);
      codes.push(...cells(csv).map((line) => line.at(-1) ?? ''));
      if (sizes.length === 2)
        await insertRegistrations(db, [registration(9_999, { eventId, lastName: 'A' })]);
    }
    expect(sizes).toEqual([0, 500, 500, 203]);
    const wanted = people
      .toSorted((a, b) => (a.sortKey + a.id < b.sortKey + b.id ? -1 : 1))
      .map(({ code }) => code);
    expect(codes).toEqual(['Anmälningskod', ...wanted]);
  });
});
