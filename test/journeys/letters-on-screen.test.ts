import { expect, test } from 'vitest';
import { readPage } from '../support/page.ts';
import { axeFindings } from './axe.ts';
import { inBrowser, openVisitor } from './browser.ts';
import { everyKind, siteWithEveryLetter } from './letters-of-every-kind.ts';
import { lookFor } from './look.ts';

/** A mail program puts a letter into a page of its own, so landmarks and headings of level one are not the letter's. */
const asLetter = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const swedish = ['question', 'question-reminder', 'digest', 'accessibility-report'];

inBrowser('a letter of each kind, as mail programs show it', () => {
  test.each(['sv', 'en'] as const)(
    'in %s is complete, fits a phone and can be read by anyone',
    async (lang) => {
      const { site, letters } = await siteWithEveryLetter(lang);
      const newest = new Map(letters.map((letter) => [letter.kind, letter]));
      expect([...newest.keys()].sort()).toEqual(Object.values(everyKind).flat().sort());
      const { page, foreign, complaints } = await openVisitor(site, {
        viewport: { width: 320, height: 640 },
      });
      for (const { kind, subject, text, html } of newest.values()) {
        expect(subject.length, subject).toBeLessThanOrEqual(90);
        for (const line of [subject, ...text.split('\n')])
          expect(line, kind).not.toMatch(/undefined|null|NaN|\[object|[{}]|[^:\s] {2}| $/);
        const { $, lang: spoken } = readPage(html);
        expect([kind, spoken]).toEqual([kind, swedish.includes(kind) ? 'sv' : lang]);
        if (spoken === 'en') expect(text, kind).not.toMatch(/anmäl|avboka|mejl|\bk(ön|l)\b/i);
        const empty = $('p, li, dt, dd, h2, ul, dl, a, blockquote').get();
        expect(empty.filter((one) => $(one).text().trim() === '').length, kind).toBe(0);
        expect($('img, script, iframe, form').length, kind).toBe(0);
        await page.setContent(html);
        expect([kind, await lookFor(page, 'overflowing'), await axeFindings(page, asLetter)]).toEqual([
          kind,
          [],
          [],
        ]);
      }
      expect([foreign, complaints()]).toEqual([[], []]);
    },
  );
});
