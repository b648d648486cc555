import { expect, test } from 'vitest';
import { openDemoSite } from '../support/demo-site.ts';
import { arriveAt } from './arrive-at.ts';
import { inBrowser, openVisitor } from './browser.ts';

inBrowser('with the keyboard alone', () => {
  test.each([
    ['/', 'Hoppa till innehållet', 'Evenemang för dig i kommun, region och stat'],
    ['/en/contact', 'Skip to content', 'Contact'],
  ])('the first Tab on %s shows "%s", and Enter leads to the content', async (path, skip, heading) => {
    const visitor = await openVisitor(await openDemoSite('2026-03-10T09:00'));
    const { page } = visitor;
    await page.goto(path);
    await arriveAt(visitor, heading);
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    expect(await link.innerText()).toBe(skip);
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('innehall');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<boolean>("Boolean(document.activeElement.closest('main'))")).toBe(true);
  });

  test('Tab goes through a page in the order in which it is read, and never gets stuck', async () => {
    const { page } = await openVisitor(await openDemoSite('2026-03-10T09:00'));
    await page.goto('/evenemang/exempel-digital-tillganglighet-exempelstad/anmalan');
    await page.locator('body').press('Tab');
    const visited: number[] = [];
    const place = `[...document.querySelectorAll('a[href], input, textarea, select, button, [tabindex]')]
      .indexOf(document.activeElement)`;
    for (
      let at = await page.evaluate<number>(place);
      at >= 0 && visited.length < 100;
      at = await page.evaluate(place)
    ) {
      visited.push(at);
      await page.keyboard.press('Tab');
    }
    expect(visited.length).toBeGreaterThan(15);
    expect(visited).toEqual([...new Set(visited)].sort((a, b) => a - b));
  });

  test('an error is the first thing that has the focus, and its link leads to the field', async () => {
    const visitor = await openVisitor(await openDemoSite('2026-03-10T09:00'), { javaScriptEnabled: false });
    const { page, site } = visitor;
    await page.goto('/evenemang/exempel-digital-tillganglighet-exempelstad/anmalan');
    site.clock.pass({ seconds: 30 });
    await page.getByRole('button', { name: 'Skicka anmälan' }).click();
    await arriveAt(visitor, 'Anmäl dig');
    expect(visitor.status()).toBe(422);
    expect(await page.title()).toMatch(/^Fel: Anmäl dig – /);
    expect(await page.evaluate<string>("document.activeElement.getAttribute('role')")).toBe('alert');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Fyll i ditt förnamn.');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.name')).toBe('fornamn');
  });
});
