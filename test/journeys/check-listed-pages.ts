import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lang } from '../../src/language.ts';
import { inBrowser, openVisitor, type Visitor } from './browser.ts';
import { checkFrame, checkLooks, visit } from './check-page.ts';
import { listedPages } from './listed-pages.ts';
import { openShowcase, type Showcase } from './showcase.ts';

/** Every listed page, one test each; the names are known before the site is, so it is listed twice. */
export function checkListedPages(lang: Lang): void {
  inBrowser(`in ${lang === 'sv' ? 'Swedish' : 'English'}, anyone can use`, () => {
    let showcase: Showcase;
    let visitor: Visitor;
    const titles = new Map<string, string>();

    beforeAll(async () => {
      showcase = await openShowcase();
      visitor = await openVisitor(showcase.site);
    });

    test.each(names)('%s', async (name) => {
      const listed = listedPages(showcase).find((candidate) => candidate.name === name);
      if (!listed) throw new Error(`${name} is not listed`);
      await visit(visitor, listed, lang);
      const path = new URL(visitor.page.url()).pathname;
      titles.set(`${listed.status ?? 200} ${path}`, await checkFrame(visitor, listed, lang));
      await checkLooks(visitor);
    });

    afterAll(() => {
      // Pages that differ have titles that differ.
      const all = [...titles.values()];
      expect(all.filter((title, index) => all.indexOf(title) !== index)).toEqual([]);
    });
  });
}

const nobody: Showcase = {
  site: undefined as never,
  receipt: '',
  confirmed: 'x',
  queued: 'x',
  offered: 'x',
  cancelled: 'x',
  watching: 'x',
  group: 'x',
};
const names = listedPages(nobody).map((listed) => listed.name);
