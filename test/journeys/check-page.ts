import { expect } from 'vitest';
import type { Lang } from '../../src/language.ts';
import { axeFindings, contrastOnly } from './axe.ts';
import type { Visitor } from './browser.ts';
import { htmlFindings } from './html-findings.ts';
import type { ListedPage } from './listed-pages.ts';
import { lookFor, textsOn } from './look.ts';
import { typographyFindings } from './typography.ts';

/** Brings the visitor to a listed page, in the state it is listed in. */
export async function visit(visitor: Visitor, listed: ListedPage, lang: Lang): Promise<void> {
  const { page, site } = visitor;
  if (listed.press === undefined) listed.before?.(site);
  await page.goto(listed.paths[lang]);
  if (listed.press === undefined) return;
  for (const [name, value] of Object.entries(listed.fill ?? {}))
    await page.fill(`main [name="${name}"]`, value);
  site.clock.pass({ seconds: 30 });
  listed.before?.(site);
  await page.locator('main button').nth(listed.press).click();
  await page.waitForLoadState();
}

/** What every page keeps: one h1, its language and title, valid HTML, no finding of axe, nothing kept or foreign. */
export async function checkFrame(visitor: Visitor, listed: ListedPage, lang: Lang): Promise<string> {
  const { page, site } = visitor;
  expect(visitor.status()).toBe(listed.status ?? 200);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  const title = await page.title();
  expect(title).toMatch(/^\S.* – Samlingspunkt$/);
  expect(title.startsWith(lang === 'sv' ? 'Fel: ' : 'Error: ')).toBe(listed.status === 422);
  expect(await axeFindings(page)).toEqual([]);
  expect(await htmlFindings(await sentHtml(visitor))).toEqual([]);
  expect(typographyFindings(await textsOn(page))).toEqual([]);
  expect(await lookFor(page, 'kept')).toEqual([]);
  const session = listed.paths.sv.startsWith('/arrangor') ? ['samlingspunkt'] : [];
  const cookies = (await visitor.context.cookies()).map((cookie) => cookie.name);
  expect(cookies.filter((cookie) => !session.includes(cookie))).toEqual([]);
  expect(visitor.foreign).toEqual([]);
  expect(visitor.complaints()).toEqual([]);
  expect(page.url().startsWith(site.url)).toBe(true);
  return title;
}

/** The bytes of the answer, not what the browser made of them. */
async function sentHtml({ page, lastDocument }: Visitor): Promise<string> {
  return lastDocument() ?? page.content();
}

const spacedOut = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** What must hold however it is looked at: sizes, zoom, spacing, dark, forced colours, keyboard. */
export async function checkLooks({ page }: Visitor): Promise<void> {
  expect(await lookFor(page, 'overflowing')).toEqual([]);
  expect(await lookFor(page, 'smallTargets')).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await lookFor(page, 'withoutRing')).toEqual([]);

  // 320 px is also what 1280 px are at 400 %.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await lookFor(page, 'overflowing')).toEqual([]);
  expect(await lookFor(page, 'smallTargets')).toEqual([]);
  await page.evaluate(
    `document.adoptedStyleSheets = [new CSSStyleSheet()]; document.adoptedStyleSheets[0].replaceSync(${JSON.stringify(spacedOut)})`,
  );
  expect(await lookFor(page, 'overflowing')).toEqual([]);
  expect(await lookFor(page, 'cutOff')).toEqual([]);
  await page.evaluate('document.adoptedStyleSheets = []');
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page, contrastOnly)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await lookFor(page, 'withoutBorder')).toEqual([]);
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
}
