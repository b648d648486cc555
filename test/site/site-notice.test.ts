import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { siteNotices } from '../../src/demo/site-notices.ts';
import type { SiteNotice } from '../../src/site/site-notice.ts';
import { insertEvent } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

const notice: SiteNotice = {
  id: 'underhall',
  heading: 'Webbplatsen stängs i helgen',
  text: 'Vi byter server på lördag.',
  headingEn: 'The website closes this weekend',
  textEn: 'We change servers on Saturday.',
  linkText: 'Läs mer om bytet',
  linkTextEn: null,
  linkUrl: 'https://example.com/bytet',
  fromDay: '2022-10-28',
  toDay: '2022-10-30',
};

function openWith(now: string, ...notices: SiteNotice[]) {
  return openSite({
    now,
    content: (db) => transact(db, (trx) => trx.insertInto('siteNotices').values(notices).execute()),
  });
}

// The clocks go back in the night to 30 October, so the last day has 25 hours.
test.each([
  ['2022-10-27T23:59:59.999', []],
  ['2022-10-28T00:00', ['Webbplatsen stängs i helgen']],
  ['2022-10-30T23:59:59.999', ['Webbplatsen stängs i helgen']],
  ['2022-10-31T00:00', []],
])('a notice from 28 to 30 October is, at %s in Stockholm: %s', async (now, headings) => {
  const site = await openWith(now, notice);
  const page = await site.read('/kontakt');
  expect(page.texts('[aria-label="Meddelande"] h2')).toEqual(headings);
});

test('the notice stands on every page, above the content, with its sentence and its link', async () => {
  const site = await openWith('2022-10-29T12:00', notice);
  const { slug } = await insertEvent(site.db);
  for (const path of ['/', '/evenemang', `/evenemang/${slug}`, '/serier', '/om', '/tillganglighet']) {
    const page = await site.read(path);
    expect(page.texts('[aria-label="Meddelande"]')).toEqual([
      'Webbplatsen stängs i helgen Vi byter server på lördag. Läs mer om bytet',
    ]);
    expect(page.link('Läs mer om bytet')).toBe('https://example.com/bytet');
    expect(page.text).not.toContain('Webbplatsen stängs');
  }
});

test('in English the notice is in English where it can be', async () => {
  const site = await openWith('2022-10-29T12:00', notice);
  const page = await site.read('/en/contact');
  expect(page.texts('[aria-label="Notice"]')).toEqual([
    'The website closes this weekend We change servers on Saturday. Läs mer om bytet',
  ]);
});

test('of two notices on the same day the later one is shown', async () => {
  const later = { ...notice, id: 'annan', heading: 'Nytt besked', fromDay: '2022-10-29' };
  const site = await openWith('2022-10-29T12:00', notice, later);
  expect((await site.read('/kontakt')).texts('[aria-label="Meddelande"] h2')).toEqual(['Nytt besked']);
});

test('the notice about covid-19 belongs to its autumn: there on 20 October 2021, not today', async () => {
  const then = await openWith('2021-10-20T09:00', ...siteNotices);
  const now = await openWith('2026-11-22T09:00', ...siteNotices);

  expect((await then.read('/')).texts('[aria-label="Meddelande"] h2')).toEqual([
    'Covid-19 och det nya coronaviruset',
  ]);
  expect((await now.read('/')).texts('[aria-label="Meddelande"]')).toEqual([]);
});
