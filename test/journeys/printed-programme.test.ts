import { describe, expect, it } from 'vitest';
import { seedFacts } from '../demo/seed-facts.ts';
import { openDemoSite } from '../support/demo-site.ts';
import { inBrowser, openVisitor } from './browser.ts';
import { pagesOfRows, printed, tight } from './printed.ts';

const { slug, programme } = seedFacts.conference;

const demo = () => openDemoSite('2022-11-10T09:00');

inBrowser('the printed programme of the conference', () => {
  it('fills three A4 pages, breaks where the invitation does, and splits no row', async () => {
    const site = await demo();
    const { pages, size, rows } = await printed(site, `/evenemang/${slug}/program`);
    expect(size).toEqual([595, 842]);
    expect(pages).toHaveLength(3);
    const [first = '', second = '', third = ''] = pages;
    expect(first).not.toContain('Forts.');
    for (const continued of [second, third]) {
      expect(continued).toContain('Regional konferens mänskliga rättigheter');
      expect(tight(continued)).toContain(tight('Stockholm 24 november 2022'));
      expect(continued).toContain('Forts. program');
    }
    const address = `${new URL(site.url).host}/evenemang/${slug}`;
    for (const [index, page] of pages.entries()) {
      expect(tight(page)).toContain(tight(`Sida ${index + 1} av 3`));
      expect(tight(page)).toContain(address);
    }
    expect(rows).toHaveLength(programme.length);
    expect(pagesOfRows(rows, pages)).toEqual([1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3]);
  });

  it('carries facts and contact, and nothing that is only for a screen', async () => {
    const { pages } = await printed(await demo(), `/evenemang/${slug}/program`);
    const text = tight(pages.join(''));
    for (const fact of [
      '7A Odenplan, Norrtullsgatan 6, Stockholm',
      'Fredag 18 november 2022',
      'lansstyrelsen-stockholm@example.com',
    ])
      expect(text).toContain(tight(fact));
    for (const screen of [
      'Skriv ut',
      'Visa på karta',
      'Till evenemangets sida',
      'Personuppgifter',
      'Hoppa till',
    ])
      expect(text).not.toContain(tight(screen));
  });

  it('speaks English on the English sheet', async () => {
    const { pages } = await printed(await demo(), `/en/events/${slug}/programme`);
    expect(pages).toHaveLength(3);
    expect(pages[1]).toContain('Regional conference on human rights');
    expect(pages[1]).toContain('Programme, cont.');
    expect(tight(pages[1] ?? '')).toContain('Page2of3');
  });
});

inBrowser('the sheet', () => {
  it('is black on white also for someone with a dark screen', async () => {
    const { page } = await openVisitor(await openDemoSite('2022-11-10T09:00'), { colorScheme: 'dark' });
    await page.goto(`/evenemang/${slug}/program`);
    const look = () =>
      page.evaluate(
        '(({ backgroundColor, color }) => [backgroundColor, color])(getComputedStyle(document.body))',
      );
    expect(await look()).toEqual(['rgb(16, 25, 28)', 'rgb(237, 232, 220)']);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await look()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    it('says how to print, in one way', async () => {
      const { page } = await openVisitor(await openDemoSite('2022-11-10T09:00'), { javaScriptEnabled });
      await page.goto(`/evenemang/${slug}/program`);
      expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(javaScriptEnabled);
      expect(await page.getByText('Skriv ut med webbläsarens utskriftsfunktion.').isVisible()).toBe(
        !javaScriptEnabled,
      );
    });
  });
});
