import { describe, expect, it, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { local } from '../../src/time.ts';
import { conference, event, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { openSite } from '../support/site.ts';
import { everythingConference } from './everything-conference.ts';

/** Whatever the address of an event stands for, its other pages stand for it too. */
const pages = ['', '/program', '/program.css', '/kalender.ics'];

describe('an address', () => {
  test.each(pages)('that no event has is not found: %j', async (page) => {
    const site = await openSite();
    for (const slug of ['finns-inte', 'Finns-Inte', '%00', '%ff', '..%2f', 'x'.repeat(3000)])
      expect([400, 404]).toContain((await site.get(`/evenemang/${slug}${page}`)).status);
  });

  it('that no database can hold is not found, whichever database it is', { timeout: 30_000 }, async () => {
    const site = await openSite({ engine: 'pglite' });
    for (const slug of ['%00', 'a%00b'])
      expect([slug, (await site.get(`/evenemang/${slug}`)).status]).toEqual([slug, 404]);
  });

  test.each(pages)('of a draft is not found: %j', async (page) => {
    const draft = conference({ publishedAt: null });
    const site = await openSite({ content: (db) => insertEvent(db, draft) });
    await site.get(`/evenemang/${draft.slug}${page}`).expect(404);
  });

  test.each(pages)('of an event taken away is gone: %j', async (page) => {
    const gone = conference({ unpublishedAt: local('2022-11-01T09:00') });
    const site = await openSite({ content: (db) => insertEvent(db, gone) });
    const answer = await site.get(`/evenemang/${gone.slug}${page}`).expect(410);
    expect(readPage(answer.text).heading).toBe('Sidan är borttagen');
    expect(answer.text).not.toContain(gone.title);
  });

  test.each(pages)('that has changed leads to the present one: %j', async (page) => {
    const held = conference();
    const site = await openSite({
      content: async (db) => {
        await insertEvent(db, held);
        const redirect = { slug: 'gammal', eventId: held.id };
        await transact(db, (trx) => trx.insertInto('slugRedirects').values(redirect).execute());
      },
    });
    const answer = await site.get(`/evenemang/gammal${page}`).expect(301);
    expect(answer.headers.location).toBe(`/evenemang/${held.slug}${page}`);
    const english = await site.get('/en/events/gammal').expect(301);
    expect(english.headers.location).toBe(`/en/events/${held.slug}`);
  });
});

describe('what a page says to machines', () => {
  const translated = { titleEn: 'Example: A conference', leadEn: 'An example of a conference.' };

  it('both languages are found when title and lead are in English', async () => {
    const held = conference(translated);
    const site = await openSite({ content: (db) => insertEvent(db, held) });
    const sv = `${site.url}/evenemang/${held.slug}`;
    const en = `${site.url}/en/events/${held.slug}`;
    for (const [url, path, description] of [
      [sv, `/evenemang/${held.slug}`, held.lead],
      [en, `/en/events/${held.slug}`, translated.leadEn],
    ] as const) {
      const { $, title, heading } = await site.read(path);
      expect($('link[rel=canonical]').attr('href')).toBe(url);
      expect(
        [...$('link[hreflang]')].map((link) => [$(link).attr('hreflang'), $(link).attr('href')]),
      ).toEqual([
        ['sv', sv],
        ['en', en],
        ['x-default', sv],
      ]);
      expect($('meta[name=robots]')).toHaveLength(0);
      expect($('meta[name=description]').attr('content')).toBe(description);
      expect($('meta[property="og:title"]').attr('content')).toBe(heading);
      expect($('meta[property="og:url"]').attr('content')).toBe(url);
      expect(title).toBe(`${heading} – Samlingspunkt`);
    }
  });

  test.each([
    ['no title', { leadEn: translated.leadEn }],
    ['no lead', { titleEn: translated.titleEn }],
    ['nothing', {}],
  ])('with %s in English only the Swedish page is found', async (_, fields) => {
    const held = conference(fields);
    const site = await openSite({ content: (db) => insertEvent(db, held) });
    const sv = await site.read(`/evenemang/${held.slug}`);
    const en = await site.read(`/en/events/${held.slug}`);
    for (const page of [sv, en]) {
      expect(page.$('link[hreflang]')).toHaveLength(0);
      expect(page.$('link[rel=canonical]').attr('href')).toBe(`${site.url}/evenemang/${held.slug}`);
    }
    expect(sv.$('meta[name=robots]')).toHaveLength(0);
    expect(en.$('meta[name=robots]').attr('content')).toBe('noindex');
  });

  it('the switch leads to the same event, and what is Swedish there is marked', async () => {
    const site = await openSite({ now: '2022-11-16T09:00', content: everythingConference });
    expect((await site.read('/evenemang/allt')).link('English')).toBe('/en/events/allt');
    const page = await site.read('/en/events/allt');
    expect(page.link('Svenska')).toBe('/evenemang/allt');
    expect(page.text).toContain('This event is held in Swedish. The description below is in Swedish.');
    const swedish = [
      'Exempel: Allt på en gång',
      'Ett exempel på en konferens.',
      'Bakgrunden.',
      'Alla.',
      'Det här handlar det om',
      'Innehållet, med',
      'Exempel: Öppning',
      ', utredare, Exempelmyndigheten',
      'Lokalen nås utan trappor.',
      'Registrering och fika',
      'Exempel: En serie',
      'Bilder',
    ];
    for (const text of swedish) expect([text, languageOf(page.$, text)]).toEqual([text, 'sv']);
    for (const text of ['Programme', 'For', 'More in this series', 'Materials', 'Last day to register'])
      expect([text, languageOf(page.$, text)]).toEqual([text, 'en']);
  });

  test.each([
    ['Cancelled', { cancelledAt: local('2022-11-01T09:00') }],
    ['Postponed', { postponedAt: local('2022-11-01T09:00') }],
    ['Rescheduled', { movedFromStartsAt: local('2022-11-17T10:00') }],
    ['Scheduled', {}],
  ])('a machine reads that the event is %s', async (status, fields) => {
    const held = conference(fields);
    const site = await openSite({ content: (db) => insertEvent(db, held) });
    const { $ } = await site.read(`/evenemang/${held.slug}`);
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({
      '@type': 'Event',
      name: held.title,
      url: `${site.url}/evenemang/${held.slug}`,
      eventStatus: `https://schema.org/Event${status}`,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    });
  });

  it('an event with only a month is not told to machines as one with a date', async () => {
    const held = event({ startsAt: null, endsAt: null, month: '2023-01' });
    const site = await openSite({
      content: (db) => insertEvent(db, held),
    });
    const { $ } = await site.read(`/evenemang/${held.slug}`);
    expect($('script[type="application/ld+json"]')).toHaveLength(0);
    await site.get(`/evenemang/${held.slug}/kalender.ics`).expect(404);
  });
});

/** The language of the innermost element that says the text. */
function languageOf($: Awaited<ReturnType<typeof readPage>>['$'], text: string): string | undefined {
  const innermost = $('body *')
    .filter((_, element) => $(element).text().includes(text))
    .last();
  return innermost.closest('[lang]').attr('lang');
}
