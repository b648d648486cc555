import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { addDays, local } from '../../src/time.ts';
import { openDemoSite } from '../support/demo-site.ts';
import { event, insertEvent } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';

async function entries(site: Site, path: string) {
  const { text } = await site.get(path).expect(200);
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('the calendar of all events', () => {
  it('has every public event that has a day, in both languages, with links to that language', async () => {
    const site = await openSite({
      content: async (db) => {
        await insertEvent(db, event({ slug: 'dag', title: 'Dag', titleEn: 'Day', leadEn: 'A day.' }));
        await insertEvent(db, event({ title: 'Månad', startsAt: null, endsAt: null, month: '2023-01' }));
        await insertEvent(db, event({ title: 'Utkast', publishedAt: null }));
        await insertEvent(db, event({ title: 'Borta', unpublishedAt: local('2022-11-01T09:00') }));
      },
    });
    const [sv, ...others] = await entries(site, '/evenemang.ics');
    const [en] = await entries(site, '/en/events.ics');
    expect(others).toEqual([]);
    expect([sv?.summary, sv?.startDate.toJSDate().toISOString()]).toEqual([
      'Webbinarium: Dag',
      '2022-11-24T09:00:00.000Z',
    ]);
    expect(en?.summary).toBe('Webinar: Day');
    expect(String(sv?.component.getFirstPropertyValue('url'))).toBe(`${site.url}/evenemang/dag`);
    expect(String(en?.component.getFirstPropertyValue('url'))).toBe(`${site.url}/en/events/dag`);
    // One event is one entry, whichever calendar it is read from.
    expect(en?.uid).toBe(sv?.uid);
  });

  it('is the same bytes until something changes, so that a reader need not fetch it again', async () => {
    const site = await openDemoSite('2022-11-10T09:00');
    for (const path of ['/evenemang.ics', '/en/events.ics', '/evenemang.atom', '/en/events.atom']) {
      const first = await site.get(path).expect(200);
      expect(first.headers['cache-control']).toBe('public, max-age=300');
      site.clock.pass({ minutes: 10 });
      await site
        .get(path)
        .set('If-None-Match', first.headers.etag ?? '')
        .expect(304);
    }
  });
});

test('with very many events, calendar and feed have the latest and stay readable', async () => {
  const [first, ...others] = Array.from({ length: 520 }, (_, n) => {
    const day = addDays('2022-12-01', n);
    return event({
      title: `Nr ${n}`,
      startsAt: local(`${day}T10:00`),
      endsAt: null,
      updatedAt: local(`${day}T12:00`),
    });
  });
  const site = await openSite({
    content: async (db) => {
      await insertEvent(db, first);
      for (let from = 0; from < others.length; from += 200)
        await transact(db, (trx) =>
          trx
            .insertInto('events')
            .values(others.slice(from, from + 200))
            .execute(),
        );
    },
  });
  const titles = (await entries(site, '/evenemang.ics')).map(({ summary }) =>
    summary.replace('Webbinarium: ', ''),
  );
  expect([titles.length, titles[0], titles.at(-1)]).toEqual([500, 'Nr 20', 'Nr 519']);
  const feed = await site.get('/evenemang.atom').expect(200);
  const changed = [...feed.text.matchAll(/<title>(Nr \d+)<\/title>/g)].map(([, title]) => title);
  expect([changed.length, changed[0], changed.at(-1)]).toEqual([200, 'Nr 519', 'Nr 320']);
});

test('one event is a file to add to a calendar', async () => {
  const site = await openDemoSite('2022-11-10T09:00');
  const path = '/evenemang/mr-konferens-stockholm-2022/kalender.ics';
  const file = await site.get(path).expect(200);
  expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8; method=PUBLISH');
  expect(file.headers['content-disposition']).toBe('attachment; filename="mr-konferens-stockholm-2022.ics"');
  const [entry, ...others] = await entries(site, path);
  expect(others).toEqual([]);
  expect(entry?.startDate.toJSDate().toISOString()).toBe('2022-11-24T09:00:00.000Z');
  expect(entry?.endDate.toJSDate().toISOString()).toBe('2022-11-24T15:00:00.000Z');
  expect(entry?.location).toBe('7A Odenplan, Norrtullsgatan 6, Stockholm');
});

test('the news feed tells of every public event, the latest changed first', async () => {
  const site = await openSite({
    content: async (db) => {
      await insertEvent(db, event({ slug: 'gammal', title: 'Gammal', updatedAt: local('2022-09-02T09:00') }));
      await insertEvent(db, event({ slug: 'ny', title: 'Ny', updatedAt: local('2022-11-02T09:00') }));
      await insertEvent(db, event({ title: 'Utkast', publishedAt: null }));
    },
  });
  const feed = await site.get('/evenemang.atom').expect(200);
  expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect([...feed.text.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
    'Nya evenemang – Samlingspunkt',
    'Ny',
    'Gammal',
  ]);
  expect(feed.text).toContain(`href="${site.url}/evenemang/ny"`);
  const english = await site.get('/en/events.atom').expect(200);
  expect(english.text).toContain('xml:lang="en"');
  expect(english.text).toContain(`href="${site.url}/en/events/ny"`);
  expect((await site.read('/evenemang')).link('Nyhetsflöde (Atom)')).toBe('/evenemang.atom');
  expect((await site.read('/evenemang')).link('Kalender med alla evenemang')).toBe('/evenemang.ics');
});
