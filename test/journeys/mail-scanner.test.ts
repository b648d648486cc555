import type { Page as Tab } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/mail/message.ts';
import { addresses } from '../../src/paths.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import type { Site } from '../support/site.ts';
import { inBrowser, openVisitor } from './browser.ts';
import { everyKind, siteWithEveryLetter } from './letters-of-every-kind.ts';
import { kindOf, linksOfEachKind, secretKinds } from './links-of-letters.ts';
import { openMeeting } from './meeting.ts';

/** As a person, a mail program that looks ahead and a mail scanner open a link. */
const ways: Record<string, string>[] = [
  {},
  { 'Sec-Purpose': 'prefetch;prerender' },
  { Purpose: 'prefetch' },
  { 'X-Moz': 'prefetch' },
  {
    'User-Agent': 'Mozilla/5.0 (compatible; LinkScanner)',
    'Sec-Fetch-Site': 'cross-site',
    Referer: 'https://mail.example.com/',
  },
];

describe.each(['sv', 'en'] as const)('opening the links of letters in %s changes nothing', (lang) => {
  let meeting: Awaited<ReturnType<typeof openMeeting>>;
  let site: Site;
  let letters: Message[];
  let links: string[];

  beforeAll(async () => {
    meeting = await openMeeting();
    ({ site, letters } = await siteWithEveryLetter(lang, meeting.url));
    links = await linksOfEachKind(site, letters, lang);
  });

  test('of every kind of letter, with every kind of address that holds a secret', () => {
    const kinds = [...new Set(letters.map(({ kind }) => kind))];
    expect(kinds.sort()).toEqual(Object.values(everyKind).flat().sort());
    expect(secretKinds(lang).length).toBeGreaterThan(8);
    const missing = secretKinds(lang).filter((kind) => !links.some((link) => kindOf(link, lang) === kind));
    expect(missing).toEqual([]);
  });

  test('fifty times, by any means but a button', async () => {
    const before = await hashOfAllRows(site.db);
    const answered = new Map<string, number>();
    for (const link of links)
      for (const headers of ways)
        for (const method of ['GET', 'HEAD'])
          for (const status of await openFiveTimes(`${site.url}${link}`, { method, headers }))
            answered.set(link, status);
    expect(await hashOfAllRows(site.db)).toBe(before);
    expect(Math.max(...answered.values())).toBeLessThan(500);
    // They were alive: some of every kind led to a page or to the meeting. Only the undo button has no page.
    const alive = links.filter((link) => [200, 303].includes(answered.get(link) ?? 0));
    const dead = secretKinds(lang).filter((kind) => !alive.some((link) => kindOf(link, lang) === kind));
    expect(dead).toEqual([addresses.undoCancel[lang]]);
  });

  inBrowser('in a real browser with scripts', () => {
    test('twice, with the focus and the pointer on whatever is there', async () => {
      const { context } = await openVisitor(site);
      const before = await hashOfAllRows(site.db);
      const todo = [...links, ...links];
      const scan = async () => {
        const tab = await context.newPage();
        for (let link = todo.pop(); link !== undefined; link = todo.pop()) await lookAround(tab, link);
      };
      await Promise.all(Array.from({ length: 8 }, scan));
      expect(await hashOfAllRows(site.db)).toBe(before);
      // The meeting was opened as well, and was not told from where.
      expect(meeting.came.length).toBeGreaterThan(1);
      expect(meeting.came.filter(({ from }) => from !== undefined)).toEqual([]);
    });
  });

  test('and a button does', async () => {
    const before = await hashOfAllRows(site.db);
    const link = links.findLast((one) => kindOf(one, lang) === addresses.cancelRegistration[lang]) ?? '';
    await site.post(link).expect(303);
    expect(await hashOfAllRows(site.db)).not.toBe(before);
  });
});

async function openFiveTimes(url: string, how: RequestInit): Promise<number[]> {
  const open = async () => {
    const answer = await fetch(url, { ...how, redirect: 'manual' });
    await answer.arrayBuffer();
    return answer.status;
  };
  return Promise.all([1, 2, 3, 4, 5].map(open));
}

async function lookAround(tab: Tab, link: string): Promise<void> {
  await tab.goto(link, { waitUntil: 'networkidle' });
  const places = await tab.evaluate<[number, number][]>(`
    [...document.querySelectorAll('a, button, input, summary')].flatMap((one) => {
      one.focus();
      if (!one.closest('main') || one.matches('input')) return [];
      const { x, y, width, height } = one.getBoundingClientRect();
      return [[x + width / 2, y + height / 2]];
    })`);
  for (const [x, y] of places) await tab.mouse.move(x, y);
}
