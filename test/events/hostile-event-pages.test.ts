import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import { searchText } from '../../src/events/search-text.ts';
import { local } from '../../src/time.ts';
import { conference, event, insertEvent, organisation, series } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

/** Would become an element, a script, an attribute or the end of a style if it were not text. */
const canary = (name: string) =>
  `${name}"'><kanarie a=b></title></script></style>--><img src=x onerror=alert(1)>{{7*7}}<%= 7*7 %>\\3C &lt;`;

const pages = [
  '/evenemang',
  '/evenemang?q=kanarie',
  '/evenemang/fientlig',
  '/evenemang/fientlig/program',
  '/evenemang/installd',
  '/serie/fientlig-serie',
  '/',
].flatMap((path) => [path, english(path)]);

describe('whatever organisers write is text', () => {
  test.each(pages)('on %s', async (path) => {
    const site = await openSite({ now: '2022-11-10T09:00', content: hostileContent });
    const { text } = await site.get(path).expect(200);
    const $ = load(text);
    expect($('kanarie, img, [onerror]')).toHaveLength(0);
    expect(
      $('script:not([src])').filter((_, one) => $(one).attr('type') !== 'application/ld+json'),
    ).toHaveLength(0);
    expect(
      [...$('a')].map((link) => $(link).attr('href') ?? '').filter((href) => /^\s*javascript:/i.test(href)),
    ).toEqual([]);
    expect(
      [...$('script[type="application/ld+json"]')].map((one) => JSON.parse($(one).text())['@type']),
    ).toEqual(
      (path.endsWith('fientlig') && !path.includes('serie')) || path.endsWith('installd') ? ['Event'] : [],
    );
    expect(text).toContain('kanarie');
    expect(text).not.toMatch(/\b49\b/);
  });

  it('in the style of the sheet', async () => {
    const site = await openSite({ now: '2022-11-10T09:00', content: hostileContent });
    const { text } = await site.get('/evenemang/fientlig/program.css').expect(200);
    const quoted = /^ {2}--sheet-\w+: "(?:[^"\\\n<]|\\["\\]|\\3C )*";$/;
    const lines = text.trim().split('\n');
    expect(lines.slice(1, -1).filter((line) => !quoted.test(line))).toEqual([]);
    expect([lines[0], lines.at(-1)]).toEqual([':root {', '}']);
  });

  it('in the news feed', async () => {
    const site = await openSite({ now: '2022-11-10T09:00', content: hostileContent });
    const { text } = await site.get('/evenemang.atom').expect(200);
    const $ = load(text, { xml: true });
    expect($('kanarie, img, script')).toHaveLength(0);
    expect($('entry > title').first().text()).toContain('<kanarie a=b>');
  });
});

it('an address that is no web page is shown, but never a link', async () => {
  const site = await openSite({ now: '2022-12-10T09:00', content: hostileContent });
  const page = await site.read('/evenemang/fientlig');
  expect(page.texts('[aria-labelledby=material] li')).toEqual([canary('material')]);
  expect(page.link('Se inspelningen')).toBe('#material');
});

async function hostileContent(db: Database): Promise<void> {
  const owner = organisation({
    id: 'fientlig',
    name: canary('organisation'),
    shortName: canary('kort'),
    nameEn: canary('organisation-en'),
    contactName: canary('kontakt'),
    contactEmail: 'kontakt@example.com',
    website: 'javascript:alert(1)',
  });
  const row = series({
    id: 'fientlig-serie',
    kind: 'one',
    title: canary('serie'),
    titleEn: canary('serie-en'),
    lead: canary('serie-ingress'),
    controllerId: owner.id,
  });
  await transact(db, async (trx) => {
    await trx.insertInto('organisations').values(owner).execute();
    await trx.insertInto('series').values(row).execute();
  });
  const texts = {
    title: canary('titel'),
    titleEn: canary('titel-en'),
    lead: canary('ingress'),
    leadEn: canary('ingress-en'),
    body: canary('text'),
    audience: canary('målgrupp'),
    contentHeading: canary('rubrik'),
    content: `[länk](javascript:alert(1)) ${canary('innehåll')}`,
    practical: canary('praktiskt'),
    price: canary('pris'),
    venue: canary('lokal'),
    address: canary('adress'),
    town: canary('ort'),
    gatheringAt: local('2022-11-24T09:00'),
    gatheringText: canary('samling'),
    movedFromVenue: canary('förut'),
    seriesId: row.id,
    controllerId: owner.id,
  };
  const held = conference({ ...texts, id: 'fientlig', slug: 'fientlig', position: 1 });
  await insertEvent(db, { ...held, searchText: searchText({ event: held }) });
  const off = { cancelledAt: local('2022-11-01T09:00'), cancelReason: canary('orsak') };
  await insertEvent(db, conference({ ...texts, ...off, slug: 'installd', position: 2 }));
  await insertEvent(db, event({ ...texts, startsAt: null, endsAt: null, month: '2023-01', position: 3 }));
  await transact(db, async (trx) => {
    for (const n of [1, 2, 3]) {
      const session = { id: `rad-${n}`, eventId: held.id, position: n, startsAt: null, endsAt: null };
      const words = { title: canary('rad'), format: canary('form'), abstract: canary('beskrivning') };
      await trx
        .insertInto('sessions')
        .values({ ...session, ...words, kind: 'session' })
        .execute();
      const person = { name: canary('namn'), role: canary('roll'), organisation: canary('arbete') };
      await trx
        .insertInto('appearances')
        .values({
          ...person,
          id: `person-${n}`,
          eventId: held.id,
          sessionId: n === 3 ? null : session.id,
          position: n,
        })
        .execute();
    }
    const contact = { id: 'kontakt', eventId: held.id, position: 1, email: null };
    await trx
      .insertInto('eventContacts')
      .values({ ...contact, role: 'content', name: canary('ansvarig'), title: canary('befattning') })
      .execute();
    const material = {
      id: 'material',
      eventId: held.id,
      position: 1,
      kind: 'recording',
      captioned: 0,
    } as const;
    await trx
      .insertInto('materials')
      .values({ ...material, title: canary('material'), url: 'javascript:alert(1)' })
      .execute();
  });
}

function english(path: string): string {
  return `/en${path === '/' ? '' : path}`
    .replace('/evenemang', '/events')
    .replace('/serie/', '/series/')
    .replace('/program', '/programme');
}
