import { describe, expect, test } from 'vitest';
import { openDemoSite } from '../support/demo-site.ts';
import { type Page, readPage } from '../support/page.ts';

/** Rules for Swedish text (ux 7, points 13–15), over every page of every event of the demo. */
const times = ['2021-10-20T09:00', '2022-11-16T09:00', '2022-11-24T11:00', '2026-11-22T09:00'];

async function pagesAt(now: string): Promise<[path: string, page: Page][]> {
  const site = await openDemoSite(now);
  const events = await site.db.reader.selectFrom('events').select('slug').execute();
  const paths = [
    '/evenemang',
    '/evenemang?sida=2',
    '/evenemang?visa=tidigare',
    ...events.flatMap(({ slug }) => [`/evenemang/${slug}`, `/evenemang/${slug}/program`]),
  ];
  const pages: [string, Page][] = [];
  for (const path of paths) {
    const { status, text } = await site.get(path);
    // Drafts have no page, and not every event has a sheet.
    if (status === 200) pages.push([path, readPage(text)]);
  }
  return pages;
}

/** What of the text a rule forbids, with where it stands; addresses are not text. */
function found(pages: [string, Page][], forbidden: RegExp): string[] {
  return pages.flatMap(([path, page]) => {
    const text = page.text.replace(/localhost:\d+\S*/g, '');
    return [...text.matchAll(forbidden)].map(([match]) => `${path}: ${match}`);
  });
}

describe.each(times)('at %s', (now) => {
  test('every Swedish page is written by the rules, with one h1 and a title of its own', async () => {
    const pages = await pagesAt(now);
    expect(pages.length).toBeGreaterThan(25);
    expect(found(pages, /.{0,20}\d:\d\d.{0,10}/g)).toEqual([]);
    expect(found(pages, /\d\d\.\d\d ?- ?\d\d\.\d\d/g)).toEqual([]);
    expect(found(pages, /\bkl\.(?!\u00a0\d\d\.\d\d)/gi)).toEqual([]);
    expect(found(pages, /.{0,20}["“].{0,20}/g)).toEqual([]);
    expect(found(pages, /.{0,20}(undefined|NaN|\[object|null\b|Invalid).{0,20}/g)).toEqual([]);
    expect(found(pages, /[.,] ?[.,]|\S ,/g)).toEqual([]);
    const sentences = pages.flatMap(([, page]) => page.texts('.state, .notice, .badge, .facts'));
    expect(sentences.filter((text) => text.includes('!'))).toEqual([]);
    const lines = pages.flatMap(([, page]) => page.texts('main p'));
    expect(lines.filter((line) => /\S (Mån|Tis|Ons|Tors|Fre|Lör|Sön)dag\b/.test(line))).toEqual([]);
    const titles = pages.map(([, page]) => page.title);
    expect(titles.filter((title) => !title.endsWith(' – Samlingspunkt'))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    for (const [path, { $, heading, lang }] of pages) {
      expect([path, heading !== '', lang]).toEqual([path, true, 'sv']);
      expect([path, $('[style], style, script:not([src]):not([type="application/ld+json"])').length]).toEqual(
        [path, 0],
      );
      expect([path, levelsSkipped($)]).toEqual([path, []]);
    }
  });
});

/** Headings after the h1 that are more than one level below the one before. */
function levelsSkipped($: Page['$']): string[] {
  const headings = [...$('main :is(h1, h2, h3, h4)')];
  const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
  return headings
    .filter((_, index) => index > 0 && (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
    .map((heading) => $(heading).text());
}
