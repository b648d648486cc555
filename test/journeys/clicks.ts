import type { Page } from 'playwright-core';
import { deskPath } from '../../src/desk-paths.ts';
import type { Site } from '../support/site.ts';
import { openVisitor, type Visitor } from './browser.ts';

/** A signed-in browser without scripts at the overview, in which every click is counted. Filling in a form from the keyboard is not. */
export type Clicks = {
  visitor: Visitor;
  page: Page;
  link(name: string): Promise<void>;
  button(name: string): Promise<void>;
  made(): number;
};

export async function countClicks(site: Site, cookie: string): Promise<Clicks> {
  const visitor = await openVisitor(site, { javaScriptEnabled: false });
  const [name = '', value = ''] = cookie.split('=');
  await visitor.context.addCookies([{ name, value, url: site.url, httpOnly: true }]);
  await visitor.page.goto(deskPath('home'));
  let made = 0;
  const click = async (role: 'link' | 'button', text: string) => {
    made += 1;
    await visitor.page.getByRole(role, { name: text, exact: true }).last().click({ timeout: 10_000 });
  };
  return {
    visitor,
    page: visitor.page,
    link: (text) => click('link', text),
    button: (text) => click('button', text),
    made: () => made,
  };
}
