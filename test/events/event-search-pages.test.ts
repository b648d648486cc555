import { describe, expect, it, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { eventsAPage } from '../../src/events/event-groups.ts';
import { local } from '../../src/time.ts';
import { openDemoSite } from '../support/demo-site.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, event, insertEvent, organisation } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';

const titles = async (site: Site, query: string) =>
  (await site.read(`/evenemang${query}`)).texts('.cards h3');

onEveryEngine('a search', (engine) => {
  it('finds Öster by oster, but not Oster by Öster', { timeout: 30_000 }, async () => {
    const site = await openSite({
      engine,
      content: async (db) => {
        for (const title of ['Öster', 'Oster', '100 % tillit', 'A_B'])
          await insertEvent(db, event({ title }));
      },
    });
    const found = (q: string) => titles(site, `?q=${encodeURIComponent(q)}`);
    expect((await found('oster')).toSorted()).toEqual(['Oster', 'Öster']);
    expect(await found('Öster')).toEqual(['Öster']);
    expect(await found('ÖSTER')).toEqual(['Öster']);
    // Signs that mean something to a database mean themselves here.
    expect(await found('%')).toEqual(['100 % tillit']);
    expect(await found('a_b')).toEqual(['A_B']);
    expect(await found('a%b')).toEqual([]);
    expect(await found('!')).toEqual([]);
    expect(await found('\\')).toEqual([]);
    expect(await found("' or 1=1 --")).toEqual([]);
  });

  it('narrows by type, town and organiser', { timeout: 30_000 }, async () => {
    const site = await openSite({
      engine,
      content: async (db) => {
        const other = organisation({ id: 'annan', slug: 'annan', name: 'Annan myndighet' });
        await transact(db, (trx) => trx.insertInto('organisations').values(other).execute());
        await insertEvent(db, event({ title: 'W' }));
        await insertEvent(db, conference({ title: 'K' }));
        await insertEvent(db, conference({ title: 'KU', town: 'Umeå', controllerId: 'annan' }));
        await insertEvent(db, conference({ title: 'KH', attendance: 'hybrid', town: 'Umeå' }));
      },
    });
    const found = async (query: string) => (await titles(site, query)).toSorted();
    expect(await found('?typ=konferens')).toEqual(['K', 'KH', 'KU']);
    expect(await found('?ort=Ume%C3%A5')).toEqual(['KH', 'KU']);
    expect(await found('?ort=online')).toEqual(['KH', 'W']);
    expect(await found('?arrangor=annan')).toEqual(['KU']);
    expect(await found('?typ=konferens&ort=ume%C3%A5&arrangor=exempelmyndigheten')).toEqual(['KH']);
    expect(await found('?typ=webbinarium&arrangor=annan')).toEqual([]);
  });
});

test('speakers, organisers, towns and leads are searched too', async () => {
  const site = await openDemoSite('2022-11-10T09:00');
  for (const q of [
    'Wilske',
    'uppsala universitet',
    'Stockholm',
    'offentliga verksamheter',
    'stockholm Wilske',
  ])
    expect([q, await titles(site, `?q=${q}`)]).toEqual([
      q,
      expect.arrayContaining(['Regional konferens mänskliga rättigheter\u00a0(Stockholm)']),
    ]);
});

describe('what is chosen', () => {
  it('is shown, can be taken away one by one, and follows to past events and to English', async () => {
    const site = await openDemoSite('2022-11-10T09:00');
    const page = await site.read('/evenemang?q=regional&typ=konferens&ort=Stockholm&arrangor=skr');
    expect(page.texts('.active a')).toEqual([
      'Sök: regional Ta bort filter',
      'Typ: Konferens Ta bort filter',
      'Ort: Stockholm Ta bort filter',
      'Arrangör: Sveriges Kommuner och Regioner Ta bort filter',
    ]);
    expect(page.link('Ort: Stockholm Ta bort filter')).toBe(
      '/evenemang?q=regional&typ=konferens&arrangor=skr',
    );
    expect(page.link('Tidigare')).toBe(
      '/evenemang?visa=tidigare&q=regional&typ=konferens&ort=Stockholm&arrangor=skr',
    );
    expect(page.link('English')).toBe('/en/events?q=regional&typ=konferens&ort=Stockholm&arrangor=skr');
    const { fields } = page.form('Visa');
    expect(fields.q).toEqual(['regional']);
    expect(
      page
        .$('option[selected]')
        .map((_, option) => page.$(option).text())
        .get(),
    ).toEqual(['Konferens', 'Stockholm', 'Sveriges Kommuner och Regioner']);
    expect(page.$('meta[name=robots]').attr('content')).toBe('noindex');
    const past = await site.read('/evenemang?visa=tidigare&q=agenda');
    expect(past.$('form input[name=visa]').attr('value')).toBe('tidigare');
  });

  it('that fits nothing says what to leave out', async () => {
    const site = await openDemoSite('2022-11-10T09:00');
    const page = await site.read('/evenemang?typ=webbinarium&ort=Stockholm');
    expect(page.text).toContain(
      'Inga evenemang passar din sökning. Ta bort ett filter eller sök på något annat.',
    );
    expect(page.link('Rensa alla filter')).toBe('/evenemang');
    expect(page.link('Utan ”Typ: Webbinarium” finns 1 evenemang')).toBe('/evenemang?ort=Stockholm');
    expect(page.text).toMatch(/Utan ”Ort: Stockholm” finns \d+ evenemang/);
    const past = await site.read('/evenemang?q=Huddinge');
    expect(past.link('Visa 1 tidigare evenemang')).toBe('/evenemang?visa=tidigare&q=Huddinge');
    const en = await site.read('/en/events?typ=webbinarium&ort=Stockholm');
    expect(en.text).toContain('No events match your search. Remove a filter or try another word.');
    expect(en.link('Without “Type: Webinar” there is 1 event')).toBe('/en/events?ort=Stockholm');
  });
});

describe('a query that makes no sense', () => {
  test.each([
    '?typ=fest&ort=M%C3%A5nen&arrangor=ingen&visa=allt&sida=noll&utm_source=x',
    '?typ=konferens&typ=webbinarium',
    '?typ[]=konferens&q[a]=b',
    '?sida=-1&ort=',
    '?sida=99999999999999999999',
    '?__proto__=x&constructor=y',
    '?q=%00%0a%e2%80%ae',
  ])('%s shows what there is', async (query) => {
    const site = await openSite({ content: (db) => insertEvent(db, event({ title: 'X' })) });
    expect(await titles(site, query)).toEqual(['X']);
  });

  test.each(['?q=%ff%fe', '?q=%', '?q=%ed%a0%80', '?q=%F0%9F%8E%89', '?q=(((', '?q=*'])(
    '%s finds nothing',
    async (query) => {
      const site = await openSite({ content: (db) => insertEvent(db, event({ title: 'X' })) });
      expect(await titles(site, query)).toEqual([]);
    },
  );

  it('of a thousand characters is answered, and shown without harm', async () => {
    const site = await openSite({ content: (db) => insertEvent(db) });
    const q = '"><script>alert(1)</script>'.repeat(40);
    const answer = await site.get(`/evenemang?q=${encodeURIComponent(q)}`).expect(200);
    expect(answer.text).not.toContain('<script>alert');
    const long = await site.read(`/evenemang?q=${'a '.repeat(500)}`);
    const [typed = ''] = long.form('Visa').fields.q ?? [];
    expect(typed.length).toBeGreaterThan(100);
    expect(typed.length).toBeLessThanOrEqual(200);
  });
});

describe('many events', () => {
  it('are shown twenty at a time', async () => {
    const many = Array.from({ length: 2 * eventsAPage + 1 }, (_, n) =>
      event({
        title: `Nr ${n}`,
        startsAt: local(`2022-12-${String((n % 28) + 1).padStart(2, '0')}T10:00`),
        endsAt: null,
      }),
    );
    const site = await openSite({
      content: async (db) => {
        for (const one of many) await insertEvent(db, one);
      },
    });
    const first = await site.read('/evenemang');
    expect(first.texts('[role=status]')).toEqual(['Visar 1–20 av 41 evenemang.']);
    expect(first.texts('nav.pages')).toEqual(['Sida 1 av 3 Nästa']);
    expect(first.link('Nästa')).toBe('/evenemang?sida=2');
    const second = await site.read('/evenemang?sida=2');
    expect(second.texts('nav.pages')).toEqual(['Föregående Sida 2 av 3 Nästa']);
    expect(second.title).toBe('Evenemang – Sida 2 av 3 – Samlingspunkt');
    expect(second.link('Föregående')).toBe('/evenemang');
    const last = await site.read('/evenemang?sida=9');
    expect(last.texts('[role=status]')).toEqual(['Visar 41–41 av 41 evenemang.']);
    const shown = [first, second, last].flatMap((page) => page.texts('.cards h3'));
    expect(new Set(shown).size).toBe(41);
  });
});
