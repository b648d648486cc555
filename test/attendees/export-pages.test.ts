import { once } from 'node:events';
import { request } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { type Desk, openDesk, type SignedInBrowser } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { insertRegistrations, registration } from './many-registrations.ts';

async function deskWith(people: number) {
  const desk = await openDesk({ now: '2022-11-12T09:00' });
  const event = await insertEvent(desk.db, conference({ slug: 'mr-konferens-stockholm-2022' }));
  const rows = Array.from({ length: people }, (_, number) => registration(number, { eventId: event.id }));
  await insertRegistrations(desk.db, rows);
  return {
    desk,
    event,
    path: `/arrangor/evenemang/${event.id}/export`,
    browser: await desk.signIn('reader'),
  };
}

test('the list is a file with a name that says what it is, and nobody keeps it on the way', async () => {
  const { path, browser } = await deskWith(3);
  const csv = await browser.post(path, { format: 'csv' }).expect(200);
  expect(csv.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(csv.headers['content-disposition']).toMatch(
    /^attachment; filename="?mr-konferens-stockholm-2022_deltagare_2022-11-12\.csv"?$/,
  );
  expect(csv.text).toMatch(/^\ufeff"Efternamn";(".*"\r\n){4}$/);
  const xlsx = await browser.post(path, { format: 'xlsx' }).responseType('blob').expect(200);
  expect(xlsx.headers['content-type']).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  expect(xlsx.headers['content-disposition']).toMatch(/_deltagare_2022-11-12\.xlsx"?$/);
  expect(xlsx.body.subarray(0, 2).toString()).toBe('PK');
});

test('every file is in the log: who, what was chosen and how many, but not which name was searched for', async () => {
  const { desk, event, path, browser } = await deskWith(12);
  await browser.post(path, { format: 'xlsx', q: 'Exempelsson 1', status: 'anmalda', ordning: '-tid' });
  const [entry, ...more] = await desk.db.reader.selectFrom('logEntries').selectAll().execute();
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    who: browser.organiser.name,
    organiserId: browser.organiser.id,
    eventId: event.id,
    organisationId: 'exempelmyndigheten',
    action: 'attendees-exported',
  });
  expect(JSON.parse(entry?.details ?? '')).toEqual({
    format: 'xlsx',
    rows: 3,
    selection: { q: '…', status: 'anmalda', ordning: '-tid' },
  });
});

test('a file that cannot be logged is not sent', async () => {
  const { desk, path, browser } = await deskWith(3);
  await desk.db.writer.schema.alterTable('logEntries').renameTo('gone').execute();
  expect((await browser.post(path).expect(500)).text).not.toContain('exempel-1@example.com');
});

test('looking at the list changes nothing, and the file is not to be had by a link or from another site', async () => {
  const { desk, event, path, browser } = await deskWith(3);
  const before = await hashOfAllRows(desk.db);
  await browser.read(`/arrangor/evenemang/${event.id}/deltagare?q=exempel&antal=alla`);
  await browser.get(path).expect(404);
  const foreign = { Origin: 'https://example.net', 'Sec-Fetch-Site': 'cross-site' };
  await browser.post(path, { format: 'csv' }, foreign).expect(403);
  expect(await hashOfAllRows(desk.db)).toBe(before);
});

test.each(['csv', 'xlsx'])('who goes away while a %s is written stops the work', async (format) => {
  const { desk, path, browser } = await deskWith(20_000);
  const reads = countReads(desk);
  const leave = await begin(desk, browser, path, format);
  while (reads.count() < 3) await setImmediate();
  leave();
  // A piece of a packed file holds many pages; the one that is being made is made to its end.
  await expect.poll(() => reads.resting(), { timeout: 20_000, interval: 300 }).toBe(true);
  expect(reads.count()).toBeLessThan(34);
  expect(desk.log.filter((line) => line.includes('download failed'))).toEqual([]);
  await browser.get('/arrangor').expect(200);
});

/** Asks for the file and takes it as it comes; returns what closes the connection. */
async function begin(desk: Desk, browser: SignedInBrowser, path: string, format: string) {
  const asking = request(`${desk.url}${path}`, {
    method: 'POST',
    headers: {
      Cookie: browser.cookie,
      Origin: desk.url,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
  }).end(`format=${format}`);
  asking.on('error', () => {});
  const [answer] = await once(asking, 'response');
  answer.resume();
  return () => answer.destroy();
}

/** Counts the pages of the list that are read from here on; a whole list of 20,000 has 41. */
function countReads({ services }: Desk) {
  let [pages, last] = [0, -1];
  const reader = services.db.reader;
  services.db = {
    ...services.db,
    reader: new Proxy(reader, {
      get(target, name) {
        if (name !== 'selectFrom') return Reflect.get(target, name);
        return (table: 'registrations') => {
          if (table === 'registrations') pages += 1;
          return target.selectFrom(table);
        };
      },
    }),
  };
  return {
    count: () => pages,
    resting: () => {
      const rests = pages === last;
      last = pages;
      return rests;
    },
  };
}
