import { expect, test } from 'vitest';
import { attendeeSorts, everyone } from '../../src/attendees/attendee-selection.ts';
import { exportAttendees } from '../../src/attendees/export-attendees.ts';
import { findAttendees } from '../../src/attendees/find-attendees.ts';
import type { Database } from '../../src/database/database.ts';
import { local } from '../../src/time.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { insertRegistrations, registration } from './many-registrations.ts';

const counties = ['12', '01', null] as const;

async function opened(engine: Parameters<typeof openTestDatabase>[0]) {
  const db = await openTestDatabase(engine);
  const [{ id: eventId }, { id: otherId }] = [
    await insertEvent(db, conference()),
    await insertEvent(db, conference()),
  ];
  const people = Array.from({ length: 60 }, (_, number) =>
    registration(number, {
      eventId,
      county: counties[number % 3] ?? null,
      lastName: `Exempelsson ${(number * 7) % 60}`,
      organisation: `Exempelköping ${(number * 11) % 9}`,
      createdAt: local(`2022-11-03T10:${String((number * 13) % 60).padStart(2, '0')}`),
    }),
  );
  const elsewhere = registration(99, { eventId: otherId, county: '12' });
  await insertRegistrations(db, [...people, elsewhere]);
  return { db, eventId, people };
}

/** All pages of the list, seven people each, from the first to the last and back. */
async function paged(db: Database, eventId: string, selection: typeof everyone) {
  const [there, back]: [string[], string[]] = [[], []];
  const turn = (after: string, before: string) =>
    findAttendees(db.reader, eventId, selection, { after, before, limit: 7 });
  let page = await turn('', '');
  for (; ; page = await turn(page.after, '')) {
    there.push(...page.attendees.map(({ id }) => id));
    if (!page.after) break;
  }
  for (; page.before; page = await turn('', page.before)) back.unshift(...page.attendees.map(({ id }) => id));
  back.unshift(...page.attendees.map(({ id }) => id));
  return { there, back, total: page.total };
}

onEveryEngine('the list of a county', (engine) => {
  test('has exactly its people, once each, in every order and both ways', async () => {
    const { db, eventId, people } = await opened(engine);
    for (const sort of attendeeSorts)
      for (const descending of [false, true])
        for (const county of ['12', '01', 'unknown'] as const) {
          const all = await findAttendees(
            db.reader,
            eventId,
            { ...everyone, sort, descending },
            { after: '', before: '', limit: 100 },
          );
          const wanted = all.attendees
            .filter((one) => one.county === (county === 'unknown' ? null : county))
            .map(({ id }) => id);
          expect(wanted).toHaveLength(people.length / 3);
          const shown = await paged(db, eventId, { ...everyone, sort, descending, county });
          expect(shown).toEqual({ there: wanted, back: wanted, total: 20 });
        }
  });

  test('is exported without the others', async () => {
    const { db, eventId } = await opened(engine);
    let [csv, rows] = ['', 0];
    for await (const piece of exportAttendees(db, { id: eventId }, { ...everyone, county: '12' })) {
      csv += piece.csv;
      rows += piece.rows;
    }
    expect(rows).toBe(20);
    expect(csv.match(/"Skåne län"/g)).toHaveLength(20);
    expect(csv).not.toMatch(/Stockholms län|Okänt/);
  });
});
