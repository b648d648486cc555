import { expect } from 'vitest';
import { axeFindings, axeFindingsWithoutScripts } from './axe.ts';
import { openVisitor, type Visitor } from './browser.ts';

/** The visitor has come to the page with this heading, and anyone can use it. */
export async function arriveAt(visitor: Visitor, heading: string): Promise<void> {
  const { page } = visitor;
  await page.waitForLoadState();
  expect(await page.locator('h1').allInnerTexts()).toEqual([heading]);
  expect(await findings(visitor)).toEqual([]);
  expect(visitor.complaints()).toEqual([]);
}

const withScripts = new WeakMap<Visitor, Promise<Visitor>>();

async function findings(visitor: Visitor): Promise<string[]> {
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
