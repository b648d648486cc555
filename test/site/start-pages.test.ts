import { expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import type { EventFields } from '../../src/events/blank-event.ts';
import { local } from '../../src/time.ts';
import { conferenceSeries } from '../series/two-series.ts';
import { event, insertEvent } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

function on(day: string, title: string, fields: Partial<EventFields> = {}) {
  return event({ title, startsAt: local(`${day}T10:00`), endsAt: local(`${day}T11:00`), ...fields });
}

/** An event that was held, with something to look at afterwards. */
async function documented(db: Database, day: string, title: string, kind: 'recording' | 'file') {
  const { id } = await insertEvent(db, on(day, title));
  await transact(db, (trx) =>
    trx
      .insertInto('materials')
      .values({
        id,
        eventId: id,
        position: 1,
        kind,
        captioned: 0,
        title: 'Film',
        url: 'https://example.com/',
      })
      .execute(),
  );
}

const under = (id: string) => `section[aria-labelledby=${id}] h3`;

test('the start page shows the four events that are next, the series, and what is recorded', async () => {
  const site = await openSite({
    now: '2022-11-10T09:00',
    content: async (db) => {
      const undated = { startsAt: null, endsAt: null, month: '2023-01' };
      await insertEvent(db, on('2022-11-20', 'Tvåan'));
      await insertEvent(db, on('2022-11-10', 'Inställd', { cancelledAt: local('2022-11-01T09:00') }));
      await insertEvent(db, event({ title: 'Sexan, när som helst', ...undated }));
      await insertEvent(db, on('2022-11-15', 'Ettan'));
      await insertEvent(db, on('2022-11-15', 'Utkastet', { publishedAt: null }));
      await insertEvent(db, on('2022-11-09', 'Utan material'));
      for (const [day, title, kind] of [
        ['2022-01-10', 'Äldst', 'recording'],
        ['2022-10-10', 'Nyast', 'file'],
        ['2022-03-10', 'Näst äldst', 'recording'],
        ['2022-05-10', 'Mellan', 'recording'],
        ['2022-12-10', 'Ännu inte hållen', 'file'],
      ] as const)
        await documented(db, day, title, kind);
      await conferenceSeries(db);
    },
  });
  const page = await site.read('/');

  expect(page.title).toBe('Evenemang för dig i kommun, region och stat – Samlingspunkt');
  expect(page.texts('main h2')).toEqual(['Närmast i tiden', 'Serier', 'Inspelat och dokumenterat']);
  expect(page.text).toContain(
    'Kostnadsfria webbinarier och konferenser. Anmäl dig på ett par minuter, utan konto.',
  );
  expect(page.texts(under('narmast'))).toEqual([
    'Ettan',
    'Tvåan',
    'Exempel: En konferens\u00a0(Stockholm)',
    'Exempel: En konferens\u00a0(Umeå)',
  ]);
  expect(page.texts(under('serier'))).toEqual(['Exempel: Konferenser 2022']);
  expect(page.texts(under('inspelat'))).toEqual(['Nyast', 'Mellan', 'Näst äldst']);
  expect(page.form('Sök')).toMatchObject({ action: '/evenemang', method: 'get', labels: ['Sök evenemang'] });
  expect(page.link('Visa alla evenemang')).toBe('/evenemang');
});

test('with nothing to come the start page leads to what is recorded', async () => {
  const site = await openSite({
    now: '2022-11-10T09:00',
    content: (db) => documented(db, '2022-10-10', 'Inspelningen', 'recording'),
  });
  const page = await site.read('/');

  expect(page.text).toContain('Just nu finns inga kommande evenemang. Titta gärna på det som är inspelat.');
  expect(page.link('Titta gärna på det som är inspelat.')).toBe('#inspelat');
  expect(page.$('#inspelat').text()).toBe('Inspelat och dokumenterat');
  expect(page.texts('main h2')).toEqual(['Närmast i tiden', 'Inspelat och dokumenterat']);
});

test('an empty site promises no recordings', async () => {
  const site = await openSite();
  const swedish = await site.read('/');
  const english = await site.read('/en');

  expect(swedish.texts('main section')).toEqual([
    'Närmast i tiden Just nu finns inga kommande evenemang. Visa alla evenemang',
  ]);
  expect(english.heading).toBe('Events for people in municipalities, regions and government agencies');
  expect(english.texts('main section')).toEqual([
    'Coming up There are no upcoming events right now. Show all events',
  ]);
});
