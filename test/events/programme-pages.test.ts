import { describe, expect, it, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { Session } from '../../src/events/event.ts';
import { cssString } from '../../src/events/programme-sheet.ts';
import { local } from '../../src/time.ts';
import { seedFacts } from '../demo/seed-facts.ts';
import { hard } from '../format/hard-space.ts';
import { openDemoSite } from '../support/demo-site.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

const { slug, programme } = seedFacts.conference;

describe('the programme of the conference', () => {
  test.each([`/evenemang/${slug}`, `/evenemang/${slug}/program`])('stands row by row on %s', async (path) => {
    const page = await (await openDemoSite('2022-11-10T09:00')).read(path);
    const rows = [...page.$('ol.prog > li')].map((row) => ({
      at: page.$(row).find('time').text(),
      title: page.$(row).find('h3, .prog-body > p').first().text(),
      isHeading: page.$(row).find('h3').length === 1,
      speakers: page.$(row).find('.speakers li').length,
    }));
    expect(rows.map(({ at, title }) => ({ at, title }))).toEqual(
      programme.map((row) => ({
        at: row.at,
        title: 'format' in row ? `${row.title} (${row.format})` : row.title,
      })),
    );
    // Breaks and the end are read as lines, not as headings.
    expect(rows.filter(({ isHeading }) => !isHeading).map(({ title }) => title)).toEqual([
      'Paus',
      'Lunch',
      'Kaffepaus',
      'Avslut',
    ]);
    expect(page.$('ol.prog > li time').first().attr('datetime')).toBe('2022-11-24T09:00:00.000Z');
  });

  test('names who speaks, those of one organisation together', async () => {
    const page = await (await openDemoSite('2022-11-10T09:00')).read(`/evenemang/${slug}`);
    const row = [...page.$('ol.prog > li')].find((one) => page.$(one).text().includes('Eskilstuna'));
    expect([...page.$(row).find('.speakers li')].map((one) => page.$(one).text())).toEqual([
      'Cecilia Berglin, Björn Kullander och Cecilia Ramqvist, SKR',
      'Emma Lingefelt, mänskliga rättighetstrateg, Borås stad',
      'Vanja Möller Zouzouho, kommunstrateg social hållbarhet, Eskilstuna kommun',
    ]);
  });

  test('has the workshop’s questions as a list', async () => {
    const page = await (await openDemoSite('2022-11-10T09:00')).read(`/evenemang/${slug}`);
    expect(page.texts('ol.prog .prose li')).toEqual(seedFacts.conference.questions);
  });
});

describe('the sheet to print', () => {
  it('says place, date, facts, contact and the address of the page, and how to print', async () => {
    const site = await openDemoSite('2022-11-10T09:00');
    const sheet = await site.read(`/evenemang/${slug}/program`);
    expect(sheet.heading).toBe('Regional konferens mänskliga rättigheter');
    expect(sheet.title).toBe('Regional konferens mänskliga rättigheter – Program, Stockholm – Samlingspunkt');
    expect(sheet.texts('.facts dt')).toEqual([
      'Datum',
      'Tid',
      'Plats',
      'Kostnad',
      'Sista anmälningsdag',
      'Arrangörer',
    ]);
    expect(sheet.text).toContain('lansstyrelsen-stockholm@example.com');
    expect(sheet.text).toContain(`Evenemangets sida: ${new URL(site.url).host}/evenemang/${slug}`);
    expect(sheet.text).toContain('Skriv ut med webbläsarens utskriftsfunktion.');
    expect(sheet.$('button[data-print]').is('[hidden]')).toBe(true);
    expect(sheet.link('Till evenemangets sida')).toBe(`/evenemang/${slug}`);
    expect((await site.read(`/evenemang/${slug}`)).link('Skriv ut programmet')).toBe(
      `/evenemang/${slug}/program`,
    );
    expect(sheet.link('English')).toBe(`/en/events/${slug}/programme`);
  });

  it('has the words of its running heads in a style of its own', async () => {
    const site = await openDemoSite('2022-11-10T09:00');
    const sheet = await site.read(`/evenemang/${slug}/program`);
    expect(sheet.$('link[rel=stylesheet]').last().attr('href')).toBe(`/evenemang/${slug}/program.css`);
    const host = new URL(site.url).host;
    const style = await site.get(`/evenemang/${slug}/program.css`).expect(200);
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(properties(style.text)).toEqual({
      title: '"Regional konferens mänskliga rättigheter"',
      place: '"Stockholm 24␣november␣2022"'.replaceAll('␣', '\u00a0'),
      source: `"${host}/evenemang/${slug}"`,
      cont: '"Forts. program"',
      page: '"Sida "',
      of: '" av "',
    });
    const english = await site.get(`/en/events/${slug}/programme.css`).expect(200);
    expect(properties(english.text)).toEqual({
      title: '"Regional conference on human rights"',
      place: '"Stockholm 24 November 2022"',
      source: `"${host}/en/events/${slug}"`,
      cont: '"Programme, cont."',
      page: '"Page "',
      of: '" of "',
    });
    await site
      .get(`/evenemang/${slug}/program.css`)
      .set('If-None-Match', style.headers.etag ?? '')
      .expect(304);
  });

  test.each([
    ['of two rows is none', 2, 404],
    ['of three rows is one', 3, 200],
  ])('a programme %s', async (_, length, status) => {
    const held = conference();
    const site = await openSite({
      content: async (db) => {
        await insertEvent(db, held);
        const sessions = Array.from(
          { length },
          (_row, n): Session => ({
            id: `rad-${n}`,
            eventId: held.id,
            position: n,
            startsAt: null,
            endsAt: null,
            kind: 'session',
            format: null,
            title: `Exempel ${n}`,
            abstract: null,
          }),
        );
        await transact(db, (trx) => trx.insertInto('sessions').values(sessions).execute());
      },
    });
    await site.get(`/evenemang/${held.slug}/program`).expect(status);
    expect((await site.read(`/evenemang/${held.slug}`)).hasLink('Skriv ut programmet')).toBe(status === 200);
  });

  it('of two days has a heading for each day', async () => {
    const held = conference({ endsAt: local('2022-11-25T12:00') });
    const site = await openSite({
      content: async (db) => {
        await insertEvent(db, held);
        const row = {
          eventId: held.id,
          endsAt: null,
          kind: 'session',
          format: null,
          abstract: null,
        } as const;
        await transact(db, (trx) =>
          trx
            .insertInto('sessions')
            .values([
              { ...row, id: 'a', position: 1, startsAt: local('2022-11-24T10:00'), title: 'Ett' },
              { ...row, id: 'b', position: 2, startsAt: local('2022-11-25T09:00'), title: 'Två' },
            ])
            .execute(),
        );
      },
    });
    const page = await site.read(`/evenemang/${held.slug}`);
    expect(page.texts('[aria-labelledby=program] :is(h2, h3, h4)')).toEqual(
      ['Program', 'Torsdag␣24␣november␣2022', 'Ett', 'Fredag␣25␣november␣2022', 'Två'].map(hard),
    );
  });
});

describe('a text in a style', () => {
  test.each([
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['</style><script>', '"\\3C /style>\\3C script>"'],
    ['one\ntwo\r\n\fthree\u2028four\u0000', '"one two three four "'],
    ['x'.repeat(200), `"${'x'.repeat(89)}…"`],
    ['🎉'.repeat(90), `"${'🎉'.repeat(90)}"`],
    ['\ud800', '"\ufffd"'],
  ])('%j cannot end its quotes', (text, written) => {
    expect(cssString(text)).toBe(written);
  });
});

function properties(style: string): Record<string, string> {
  return Object.fromEntries(
    [...style.matchAll(/--sheet-(\w+): (.*);/g)].map(([, name = '', text = '']) => [name, text]),
  );
}
