import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDemoSite } from '../support/demo-site.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { arriveAt } from './arrive-at.ts';
import { chromiumPath, inBrowser, openVisitor } from './browser.ts';
import { lookFor } from './look.ts';

const slug = 'exempel-digital-tillganglighet-exempelstad';

inBrowser('whoever reads and registers', () => {
  test('is asked to keep nothing, and asks nobody else', async () => {
    const visitor = await openVisitor(await openDemoSite('2026-03-10T09:00'));
    const { page, site, context } = visitor;
    const kept: unknown[] = [];
    page.on('response', (response) => {
      if ('set-cookie' in response.headers()) kept.push(response.url());
    });
    await page.goto('/');
    await page.goto(`/evenemang/${slug}`);
    await page.getByRole('link', { name: 'Anmäl dig', exact: true }).first().click();
    await page.getByLabel('Förnamn').fill('Exempel');
    await page.getByLabel('Efternamn').fill('Gästsson');
    await page.getByLabel('E-postadress').fill('exempel.gast@example.com');
    await page.getByLabel('Organisation', { exact: true }).fill('Exempelkommunen');
    await page.getByLabel('Kommun', { exact: true }).check();
    site.clock.pass({ seconds: 30 });
    await page.getByRole('button', { name: 'Skicka anmälan' }).click();
    await arriveAt(visitor, 'Tack, du är anmäld');
    kept.push(...(await context.cookies()), ...(await lookFor(page, 'kept')), ...visitor.foreign);
    expect(kept).toEqual([]);
  });

  test('leaves a browser profile without a word of this site in what it stores for sites', async () => {
    const site = await openDemoSite('2026-03-10T09:00');
    const profile = tempFolder();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      args: ['--disable-dev-shm-usage'],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    for (const path of ['/', '/evenemang', `/evenemang/${slug}/anmalan`, '/en/privacy'])
      await page.goto(site.url + path);
    await context.close();
    const stores =
      /(^|\/)(Cookies|Local Storage|Session Storage|IndexedDB|File System|Service Worker|databases|WebStorage)/;
    const mentions = filesUnder(profile)
      .filter((file) => stores.test(file))
      .filter((file) => readFileSync(join(profile, file)).includes('localhost'));
    expect(mentions).toEqual([]);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}
