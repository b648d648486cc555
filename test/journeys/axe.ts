import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wholeRuleSet: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
export const contrastOnly: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** What axe finds wrong, one line a rule and element. The policy of the page blocks script elements, not this. */
export async function axeFindings(page: Page, options: RunOptions = wholeRuleSet): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} – ${node.failureSummary ?? rule.help}`),
  );
}

/**
 * Axe on a page of a visitor without scripts: axe is one, so the same page is shown to a second visitor who has
 * them, at the same address and with the same content.
 */
export async function axeFindingsWithoutScripts(page: Page, scripted: BrowserContext): Promise<string[]> {
  const copy = await scripted.newPage();
  const html = await page.content();
  await copy.route(page.url().split('#')[0] ?? '', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await copy.goto(page.url());
  const findings = await axeFindings(copy);
  await copy.close();
  return findings;
}
