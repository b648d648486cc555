import { expect, test } from 'vitest';
import { appCode } from '../organisers/signing-in.ts';
import { insertOrganiser, openDesk, own } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { arriveAt } from './arrive-at.ts';
import { inBrowser, openVisitor, type Visitor } from './browser.ts';
import { lookFor } from './look.ts';

/** The link and the code of the newest letter. */
async function latestLetter({ site }: Visitor) {
  const letter = (await site.letters()).at(-1)?.text ?? '';
  return { link: /https?:\/\/\S+/.exec(letter)?.[0] ?? '', code: /\d{3}\s\d{3}/.exec(letter)?.[0] ?? '' };
}

inBrowser('an organiser without scripts', () => {
  test('signs in by letter, sets up an app, comes back by code, and signs out everywhere', async () => {
    const desk = await openDesk({ env: { TWO_STEP: 'on' } });
    const event = await insertEvent(desk.db, conference({ capacity: 80, confirmed: 71 }));
    const organiser = await insertOrganiser(desk.db, [{ organisationId: own, role: 'editor' }]);
    const visitor = await openVisitor(desk, { javaScriptEnabled: false });
    const { page } = visitor;
    await page.goto(`/arrangor/evenemang/${event.id}`);
    await arriveAt(visitor, 'Logga in');
    await page.fill('#epost', organiser.email);
    await page.click('text=Skicka inloggningslänk');
    await arriveAt(visitor, 'Kolla din e-post');
    await page.goto((await latestLetter(visitor)).link);
    await arriveAt(visitor, 'Logga in');
    await page.locator('main button').click();
    await arriveAt(visitor, 'Skydda din inloggning');
    const secret = await page.locator('.key').innerText();
    await page.fill('#kod', appCode(desk, secret));
    await page.click('text=Slå på');
    await arriveAt(visitor, 'Spara dina återställningskoder');
    const [recoveryCode = ''] = await page.locator('.codes li').allInnerTexts();
    await page.click('text=Fortsätt');
    await arriveAt(visitor, 'Exempel: En konferens');
    await page.click('text=Logga ut');
    await arriveAt(visitor, 'Logga in');
    expect(await page.locator('[role="status"]').innerText()).toBe('Du är utloggad.');
    expect([await visitor.context.cookies(), await lookFor(page, 'kept')]).toEqual([[], []]);

    desk.clock.pass({ minutes: 5 });
    await page.fill('#epost', organiser.email);
    await page.click('text=Skicka inloggningslänk');
    await page.fill('#kod', (await latestLetter(visitor)).code);
    await page.click('main button:has-text("Logga in")');
    await arriveAt(visitor, 'Ange koden från din app');
    await page.fill('#kod', appCode(desk, secret));
    await page.click('main button >> nth=0');
    await arriveAt(visitor, 'Översikt');
    expect(await page.locator('main').innerText()).toContain('71 av 80');

    desk.clock.pass({ minutes: 5 });
    const phone = await openVisitor(desk, {
      javaScriptEnabled: false,
      viewport: { width: 375, height: 700 },
    });
    await phone.page.goto('/arrangor');
    await phone.page.fill('#epost', organiser.email);
    await phone.page.click('text=Skicka inloggningslänk');
    await phone.page.fill('#kod', (await latestLetter(phone)).code);
    await phone.page.click('main button:has-text("Logga in")');
    await phone.page.fill('#aterstallningskod', recoveryCode);
    await phone.page.click('text=Logga in med återställningskod');
    await arriveAt(phone, 'Översikt');
    await phone.page.click('text=Din sida');
    await phone.page.click('text=Se var du är inloggad');
    await arriveAt(phone, 'Dina inloggningar');
    expect(await phone.page.locator('main').innerText()).toContain('Du har 9 återställningskoder kvar.');
    await phone.page.click('text=Avsluta alla andra');
    await arriveAt(phone, 'Dina inloggningar');
    await page.reload();
    await arriveAt(visitor, 'Logga in');
  });
});
