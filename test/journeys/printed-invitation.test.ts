import { expect, test } from 'vitest';
import { publishPasted } from '../import/publish-pasted.ts';
import { seedNames, seedsFolder, seedText } from '../import/read-fixture.ts';
import { inBrowser } from './browser.ts';
import { pagesOfRows, printed } from './printed.ts';

const skipped = seedsFolder ? '' : ' (skipped: SEEDS_DIR is not set)';
const conference = seedNames.map(seedText).find((text) => /^Program$/m.test(text)) ?? '';

inBrowser('the invitation of the conference, pasted and published', () => {
  test.skipIf(skipped)(
    `prints as its own programme: three pages with its running heads, no row split${skipped}`,
    async () => {
      const { desk, slug } = await publishPasted(conference);
      const { pages, rows } = await printed(desk, `/evenemang/${slug}/program`);
      expect(pages).toHaveLength(3);
      expect(pages[0]).not.toContain('Forts.');
      for (const continued of pages.slice(1)) {
        expect(continued).toContain('Regional konferens mänskliga rättigheter');
        expect(continued).toContain('Forts. program');
      }
      const pageOf = pagesOfRows(rows, pages);
      expect(pageOf).toHaveLength(11);
      expect(pageOf).not.toContain(0);
      expect(pageOf).toEqual(pageOf.toSorted((a, b) => a - b));
    },
  );
});
