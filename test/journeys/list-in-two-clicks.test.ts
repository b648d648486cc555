import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { deskPath } from '../../src/desk-paths.ts';
import { inBrowser } from './browser.ts';
import { type Clicks, countClicks } from './clicks.ts';
import { type DeskShowcase, openDeskShowcase } from './desk-showcase.ts';

inBrowser('an organiser at the overview, without scripts', () => {
  let showcase: DeskShowcase;
  let clicks: Clicks;

  beforeAll(async () => {
    showcase = await openDeskShowcase();
  });
  beforeEach(async () => {
    clicks = await countClicks(showcase.site, showcase.cookies['signed-in']);
  });

  test.each(['csv', 'xlsx'])('has the list of attendees as %s with two clicks', async (format) => {
    await clicks.link('Deltagare i Exempel: Ledarskap i kris');
    const [download] = await Promise.all([
      clicks.page.waitForEvent('download'),
      clicks.button(`Ladda ner listan (${format})`),
    ]);
    expect(clicks.made()).toBe(2);
    expect(download.suggestedFilename()).toBe(
      `exempel-ledarskap-i-kris-exempelstad_deltagare_2026-03-10.${format}`,
    );
    const file = readFileSync(await download.path());
    expect(file.subarray(0, format === 'csv' ? 13 : 2).toString()).toBe(
      format === 'csv' ? '\ufeff"Efternamn' : 'PK',
    );
  });

  test('has everybody on one page to print with two clicks', async () => {
    await clicks.link('Deltagare i Exempel: Ledarskap i kris');
    await clicks.link('Skriv ut');
    expect(clicks.made()).toBe(2);
    const { page } = clicks;
    expect(await page.getByRole('status').innerText()).toBe('Visar 43 personer.');
    expect(await page.getByRole('row').count()).toBe(44);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('@example.com').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText('Exempel: Ledarskap i kris, ').isVisible()).toBe(true);
  });

  test('sees on a phone whose row it is, as a table all the same', async () => {
    const { page } = clicks;
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(deskPath('attendees', { id: 'exempel-ledarskap-i-kris-exempelstad' }));
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await page.getByRole('rowheader').first().innerText()).toContain('Andersson, Exempel');
    const display = await page.evaluate<string>("getComputedStyle(document.querySelector('td')).display");
    expect(display).toBe('block');
  });
});
