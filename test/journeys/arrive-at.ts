import { expect } from 'vitest';
import { axeFindings, axeFindingsWithoutScripts } from './axe.ts';
import { openVisitor, type Visitor } from './browser.ts';

/** The visitor has come to the page with this heading, and anyone can use it. */
export async function arriveAt(visitor: Visitor, heading: string): Promise<void> {
  const { page } = visitor;
  const there = page.getByRole('heading', { level: 1, name: heading, exact: true });
  // A key pressed waits for no answer; what stands there instead is said below.
  await there.waitFor({ timeout: 10_000 }).catch(() => {});
  await page.waitForLoadState();
  expect(await page.locator('h1').allInnerTexts()).toEqual([heading]);
  expect(await findings(visitor)).toEqual([]);
  expect(visitor.complaints()).toEqual([]);
}

const withScripts = new WeakMap<Visitor, Promise<Visitor>>();

/** Pages that anyone can use, by how they are built: one built alike needs no second look in the same file. */
const fine = new Set<string>();

async function findings(visitor: Visitor): Promise<string[]> {
  const built = frameOf(await visitor.page.content());
  if (fine.has(built)) return [];
  const found = await look(visitor);
  if (found.length === 0) fine.add(built);
  return found;
}

/** The page without what is written and typed on it, and without secrets and numbers. */
function frameOf(html: string): string {
  return html
    .replace(/>[^<]*[^\s<][^<]*</g, '>…<')
    .replace(/ (value|href|action|formaction|content)="[^"]+"/g, ' $1="…"')
    .replace(/\d+/g, '0');
}

async function look(visitor: Visitor): Promise<string[]> {
  if (await hasScripts(visitor)) return axeFindings(visitor.page);
  const second =
    withScripts.get(visitor) ?? openVisitor(visitor.site, { viewport: visitor.page.viewportSize() });
  withScripts.set(visitor, second);
  return axeFindingsWithoutScripts(visitor.page, (await second).context);
}

/** `scripting` is a media feature: `none` where scripts are off. */
function hasScripts({ page }: Visitor): Promise<boolean> {
  return page.evaluate<boolean>("matchMedia('(scripting: enabled)').matches");
}
