import { extractText, getDocumentProxy } from 'unpdf';
import type { Site } from '../support/site.ts';
import { openVisitor } from './browser.ts';

/** A programme sheet as Chromium prints it: the text of each page, spaces folded, and the size of a page in points. */
export async function printed(site: Site, path: string) {
  const { page } = await openVisitor(site);
  await page.goto(path);
  await page.evaluate('document.fonts.ready');
  // Without backgrounds, as browsers print unless they are told otherwise.
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(pdf, { mergePages: false });
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  return {
    pages: text.map((one) => one.replace(/\s+/g, ' ')),
    size: [width, height].map(Math.round),
    rows: (await page.locator('ol.prog > li').allTextContents()).map(tight),
  };
}

/** On which page each row stands as a whole; 0: on none. */
export function pagesOfRows(rows: readonly string[], pages: readonly string[]): number[] {
  return rows.map((row) => pages.findIndex((page) => tight(page).includes(row)) + 1);
}

/** Where a printer puts spaces is its own matter. */
export function tight(text: string): string {
  return text.replace(/\s+/g, '');
}
