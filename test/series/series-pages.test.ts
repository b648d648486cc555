import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { series } from '../support/factories.ts';
import { openSite } from '../support/site.ts';
import { conferenceSeries, webinarSeries } from './two-series.ts';

test('a webinar series lists its parts in order, each with what is known of its date', async () => {
  const site = await openSite({ now: '2021-10-20T09:00', content: webinarSeries });
  const page = await site.read('/serie/webbinarier');

  expect(page.title).toBe('Exempel: Styrning – Samlingspunkt');
  expect(page.texts('nav[aria-label="Du är här"] li')).toEqual(['Serier']);
  expect(page.headings).toEqual(['Exempel: Styrning', 'Webbinarier i serien']);
  expect(page.text).toContain('4 webbinarier · nästa 26\u00a0oktober');
  expect(page.text).toContain('Arrangör: Exempelmyndigheten');
  expect(page.texts('main ol li')).toEqual([
    'Mål Del 1 · 26\u00a0oktober\u00a02021 kl.\u00a010.00–11.00 Anmäl dig till Mål Öppet för anmälan',
    'Medel Del 2 · 29\u00a0november\u00a02021 Anmäl dig till Medel Öppet för anmälan',
    'Goda exempel Del 3 · januari\u00a02022 Datum kommer',
    'Uppföljning Del 4 · februari\u00a02022 Datum kommer',
  ]);
  expect(page.link('Mål')).toBe('/evenemang/ett');
  expect(page.link('Anmäl dig till Medel')).toBe('/evenemang/tva/anmalan');
});

test('when a part has been held its recording is there, and none can register', async () => {
  const site = await openSite({ now: '2021-12-01T09:00', content: webinarSeries });
  const page = await site.read('/serie/webbinarier');

  expect(page.texts('main ol li').slice(0, 2)).toEqual([
    'Mål Del 1 · 26\u00a0oktober\u00a02021 kl.\u00a010.00–11.00 Se inspelningen från Mål Har varit',
    'Medel Del 2 · 29\u00a0november\u00a02021 Har varit',
  ]);
  expect(page.link('Se inspelningen från Mål')).toBe('/evenemang/ett#material');
  expect(page.text).toContain('4 webbinarier · nästa januari\u00a02022');
});

test('a conference in several towns is a table with town, date, venue and status', async () => {
  const site = await openSite({ now: '2022-11-10T09:00', content: conferenceSeries });
  const page = await site.read('/serie/konferenser');

  expect(page.headings).toEqual(['Exempel: Konferenser 2022', 'Konferenser i serien']);
  expect(page.text).toContain('Arrangörer: Exempelmyndigheten och universitetet');
  expect(page.texts('caption')).toEqual(['Orter, datum och platser']);
  expect(page.texts('thead th')).toEqual(['Ort', 'Datum', 'Plats', 'Läge', 'Anmälan']);
  expect(page.texts('tbody tr')).toEqual([
    'Stockholm 2022-11-24 kl.\u00a010.00–16.00 Exempelhuset, Exempelgatan 1 Öppet för anmälan Anmäl dig till Stockholm',
    'Umeå 2022-11-30 kl.\u00a010.00–16.00 Inte angiven Öppet för anmälan Anmäl dig till Umeå',
    'Malmö 2022-12-14 kl.\u00a010.00–16.00 Exempelhuset, Exempelgatan 1 Fullbokat Ställ dig i kö till Malmö',
  ]);
  expect(page.link('Umeå')).toBe('/evenemang/konferens-2');
  expect(page.link('Anmäl dig till Stockholm')).toBe('/evenemang/konferens-1/anmalan');
  // On a narrow screen each cell says what it is.
  expect(
    [...page.$('tbody tr').first().find('td[data-l]')].map((cell) => page.$(cell).attr('data-l')),
  ).toEqual(['Datum', 'Plats', 'Läge']);
});

test('when all conferences have been held the page says so and has no column for registration', async () => {
  const site = await openSite({ now: '2022-12-15T09:00', content: conferenceSeries });
  const page = await site.read('/serie/konferenser');

  expect(page.text).toContain('Alla konferenser i serien har varit.');
  expect(page.texts('thead th')).toEqual(['Ort', 'Datum', 'Plats', 'Läge']);
  expect(page.hasLink('Lägg till alla datum i kalendern')).toBe(false);
});

test('in English a series with English texts has them, and parts without are marked as Swedish', async () => {
  const site = await openSite({ now: '2021-10-20T09:00', content: webinarSeries });
  const page = await site.read('/en/series/webbinarier');

  expect(page.headings).toEqual(['Example: Governing', 'Webinars in the series']);
  expect(page.texts('main ol li').slice(0, 3)).toEqual([
    'Goals Part 1 · 26 October 2021, 10:00–11:00 Register for Goals Open',
    'Medel Part 2 · 29 November 2021 Register for Medel Open',
    'Goda exempel Part 3 · January 2022 Date to come',
  ]);
  expect(page.$('a[href="/en/events/tva"]').attr('lang')).toBe('sv');
  expect(page.$('a[href="/en/events/ett"]').attr('lang')).toBeUndefined();
  expect(page.$('link[rel=alternate][hreflang=sv]').attr('href')).toBe(`${site.url}/serie/webbinarier`);
});

test('in English a series without English texts is kept out of search engines', async () => {
  const site = await openSite({ content: conferenceSeries });
  const english = await site.read('/en/series/konferenser');
  const swedish = await site.read('/serie/konferenser');

  expect(english.$('meta[name=robots]').attr('content')).toBe('noindex');
  expect(english.$('h1').attr('lang')).toBe('sv');
  expect(english.$('link[hreflang]').length).toBe(0);
  expect(swedish.$('link[rel=canonical]').attr('href')).toBe(`${site.url}/serie/konferenser`);
  expect(swedish.$('meta[name=description]').attr('content')).toBe('Ett exempel på en serie.');
});

test('a draft, a series without events and an unknown one', async () => {
  const site = await openSite({
    content: async (db) => {
      await webinarSeries(db);
      await transact(db, (trx) =>
        trx
          .insertInto('series')
          .values([series({ id: 'utkast', publishedAt: null }), series({ id: 'tom' })])
          .execute(),
      );
    },
  });
  await site.get('/serie/utkast').expect(404);
  await site.get('/serie/finns-inte').expect(404);
  expect((await site.read('/serie/tom')).text).toContain('Programmet för serien publiceras senare.');
});
