import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { deskPath } from '../../src/desk-paths.ts';
import { inBrowser, openVisitor, type Visitor } from './browser.ts';
import { openDeskShowcase } from './desk-showcase.ts';

inBrowser('an organiser at the overview, without scripts', () => {
  let organiser: Visitor;
  let clicks = 0;

  beforeAll(async () => {
    const { site, cookies } = await openDeskShowcase();
    organiser = await openVisitor(site, { javaScriptEnabled: false, acceptDownloads: true });
    const [name = '', value = ''] = cookies['signed-in'].split('=');
    await organiser.context.addCookies([{ name, value, url: site.url, httpOnly: true }]);
  });

  async function beginAtOverview() {
    await organiser.page.goto(deskPath('home'));
    clicks = 0;
  }

  async function click(role: 'link' | 'button', name: string) {
    clicks += 1;
    await organiser.page.getByRole(role, { name }).click();
  }

  test.each(['csv', 'xlsx'])('has the list of attendees as %s with two clicks', async (format) => {
    await beginAtOverview();
    await click('link', 'Deltagare i Exempel: Ledarskap i kris');
    const [download] = await Promise.all([
      organiser.page.waitForEvent('download'),
      click('button', `Ladda ner listan (${format})`),
    ]);
    expect(clicks).toBe(2);
    expect(download.suggestedFilename()).toBe(
      `exempel-ledarskap-i-kris-exempelstad_deltagare_2026-03-10.${format}`,
    );
    const file = readFileSync(await download.path());
    expect(file.subarray(0, format === 'csv' ? 13 : 2).toString()).toBe(
      format === 'csv' ? '\ufeff"Efternamn' : 'PK',
    );
  });

  test('has everybody on one page to print with two clicks', async () => {
    await beginAtOverview();
    await click('link', 'Deltagare i Exempel: Ledarskap i kris');
    await click('link', 'Skriv ut');
    expect(clicks).toBe(2);
    const { page } = organiser;
    expect(await page.getByRole('status').innerText()).toBe('Visar 43 personer.');
    expect(await page.getByRole('row').count()).toBe(44);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('@example.com').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText('Exempel: Ledarskap i kris, ').isVisible()).toBe(true);
  });

  test('sees on a phone whose row it is, as a table all the same', async () => {
    const { page } = organiser;
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(deskPath('attendees', { id: 'exempel-ledarskap-i-kris-exempelstad' }));
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await page.getByRole('rowheader').first().innerText()).toContain('Andersson, Exempel');
    const display = await page.evaluate<string>("getComputedStyle(document.querySelector('td')).display");
    expect(display).toBe('block');
  });
});
