import { expect, test } from 'vitest';
import { groupSite, rows } from '../groups/group-site.ts';
import { guest as person, webinarSite } from '../groups/series-site.ts';
import { arriveAt } from './arrive-at.ts';
import { inBrowser, openVisitor, type Visitor } from './browser.ts';
import { checkLooks } from './check-page.ts';

const focused = ({ page }: Visitor) => page.locator(':focus').innerText();

inBrowser('several people in one form, without scripts', () => {
  test('are added, pasted and removed, named in errors, checked and sent; Enter removes nobody', async () => {
    const { site, form } = await groupSite({ capacity: 3, queue: 1, servesFood: 1 });
    const visitor = await openVisitor(site, { javaScriptEnabled: false });
    const { page } = visitor;
    await page.goto(form);
    await arriveAt(visitor, 'Anmäl flera personer');
    await page.fill('#fornamn', 'Exempel');
    await page.fill('#efternamn', 'Handläggare');
    await page.fill('#epost', 'handlaggare@example.com');
    await page.fill('#organisation', 'Exempelkommunen');
    await page.check('#orgtyp');
    await page.fill('#fornamn-1', 'Exempla');

    await page.keyboard.press('Enter');
    await page.waitForURL(/kontrollera$/);
    await arriveAt(visitor, 'Anmäl flera personer');
    expect(await focused(visitor)).toContain('Du behöver rätta 2 uppgifter');
    await page.keyboard.press('Tab');
    expect(await focused(visitor)).toBe('Fyll i efternamnet för person 1.');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('efternamn-1');
    expect(await page.locator('fieldset.person').count()).toBe(2);

    await page.click('button:has-text("Lägg till en person")');
    await arriveAt(visitor, 'Anmäl flera personer');
    expect(await focused(visitor)).toBe('Person 3');
    await page.click('button:has-text("Ta bort person 3")');
    expect(await focused(visitor)).toBe('Person 2');
    await page.click('button:has-text("Ta bort person 1")');
    await page.click('summary');
    await page.fill('#lista', 'Ett\tExempelsson\tett@example.com\nfel rad');
    await page.click('button:has-text("Läs in listan")');
    await arriveAt(visitor, 'Anmäl flera personer');
    expect(await focused(visitor)).toContain('Rad 2 kunde inte läsas: ”fel rad”.');
    const lines = [1, 2, 3, 4, 5].map((number) => `Gäst${number}\tExempelsson\tgast${number}@example.com`);
    await page.fill('#lista', lines.join('\n'));
    await page.click('button:has-text("Läs in listan")');
    expect(await page.inputValue('#epost-5')).toBe('gast5@example.com');
    site.clock.pass({ minutes: 1 });
    await page.locator('button', { hasText: 'Fortsätt' }).last().click();

    await arriveAt(visitor, 'Kontrollera anmälan');
    await page.click('button:has-text("Ändra") >> nth=1');
    expect(await page.inputValue('#epost-5')).toBe('gast5@example.com');
    await page.locator('button', { hasText: 'Fortsätt' }).last().click();
    await page.locator('button', { hasText: 'Skicka anmälan för 5 personer' }).last().click();
    await arriveAt(visitor, 'Kontrollera anmälan');
    expect(await focused(visitor)).toContain('Välj hur du vill göra.');
    await page.check('text=Anmäl de 3 första och ställ 2 i kö');
    await page.locator('button', { hasText: 'Skicka anmälan för 5 personer' }).last().click();
    await arriveAt(visitor, 'Tack, 3 personer är anmälda och 2 står i kö');
    expect(await rows(site)).toHaveLength(5);
    await page.reload();
    expect(await rows(site)).toHaveLength(5);
  });

  test('and several webinars are checked and sent as one', async () => {
    const { site, path } = await webinarSite();
    const visitor = await openVisitor(site, { javaScriptEnabled: false });
    const { page } = visitor;
    await page.goto(path);
    await arriveAt(visitor, 'Anmäl dig till flera webbinarier');
    site.clock.pass({ minutes: 1 });
    await page.click('button:has-text("Fortsätt")');
    await arriveAt(visitor, 'Anmäl dig till flera webbinarier');
    await page.keyboard.press('Tab');
    expect(await focused(visitor)).toBe('Välj minst ett webbinarium.');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('evenemang');
    await page.keyboard.press('Space');
    await page.check('label:has-text("Uppföljning")');
    for (const label of ['Förnamn', 'Efternamn', 'E-postadress', 'Organisation'] as const)
      await page.getByLabel(label, { exact: true }).fill(person[label]);
    await page.check('#orgtyp');
    await page.click('button:has-text("Fortsätt")');
    await arriveAt(visitor, 'Kontrollera anmälan');
    await page.locator('button', { hasText: 'Skicka anmälan' }).last().click();
    await arriveAt(visitor, 'Tack, du är anmäld till 1 webbinarium och står i kö till 1 webbinarium');
    expect(await rows(site)).toHaveLength(2);
  });

  test('the pages to check fit every screen, contrast and spacing', async () => {
    const { site, form } = await groupSite({ capacity: 1, queue: 1, servesFood: 1 });
    const visitor = await openVisitor(site);
    const { page } = visitor;
    await page.goto(form);
    await checkLooks(visitor);
    for (const [id, value] of Object.entries({
      fornamn: 'Exempel',
      efternamn: 'Handläggare',
      organisation: 'Exempelkommunen',
    }))
      await page.fill(`#${id}`, value);
    await page.fill('#epost', 'handlaggare@example.com');
    await page.check('#orgtyp');
    await page.check('#sjalv');
    for (const [id, value] of Object.entries({
      fornamn: 'Exempla',
      efternamn: 'Gästsson',
      epost: 'exempla@gmial.com',
    }))
      await page.fill(`#${id}-1`, value);
    await page.locator('button', { hasText: 'Fortsätt' }).last().click();
    await arriveAt(visitor, 'Kontrollera anmälan');
    await checkLooks(visitor);
  });
});
