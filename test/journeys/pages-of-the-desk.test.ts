import { beforeAll, test } from 'vitest';
import { inBrowser, openVisitor, type Visitor } from './browser.ts';
import { checkFrame, checkLooks, visit } from './check-page.ts';
import { deskPages } from './desk-pages.ts';
import { type DeskShowcase, openDeskShowcase } from './desk-showcase.ts';

const names = deskPages({ codePage: '', signInKey: 'x', importId: 'x', lostId: 'x' }).map(({ name }) => name);

inBrowser('at the organiser’s desk, anyone can use', () => {
  let showcase: DeskShowcase;
  let visitor: Visitor;

  beforeAll(async () => {
    showcase = await openDeskShowcase();
    visitor = await openVisitor(showcase.site);
  });

  test.each(names)('%s', async (name) => {
    const listed = deskPages(showcase).find((candidate) => candidate.name === name);
    if (!listed) throw new Error(`${name} is not listed`);
    const [cookie, value] = showcase.cookies[listed.as].split('=');
    await visitor.context.clearCookies();
    if (cookie && value)
      await visitor.context.addCookies([{ name: cookie, value, url: showcase.site.url, httpOnly: true }]);
    await visit(visitor, listed, 'sv');
    await checkFrame(visitor, listed, 'sv');
    await checkLooks(visitor);
  });
});
