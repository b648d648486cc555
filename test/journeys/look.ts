import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const source = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

type Look = 'overflowing' | 'cutOff' | 'smallTargets' | 'withoutRing' | 'withoutBorder' | 'kept';

export type TextOnPage = { lang: string; holder: string; isCell: boolean; text: string };

/** Asks the page one of the questions of in-page.js; a finding a line. */
export async function lookFor(page: Page, what: Look): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate<string[]>(`look.${what}()`);
}

export async function textsOn(page: Page): Promise<TextOnPage[]> {
  await page.evaluate(source);
  return page.evaluate<TextOnPage[]>('look.texts()');
}
