import { expect, test } from 'vitest';
import { pathTo } from '../../src/paths.ts';
import { postsPerTenMinutes } from '../../src/web/rate-limit.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite } from '../support/site.ts';
import { arriveAt } from './arrive-at.ts';
import { button, fillIn, openWithoutScripts } from './attendee.ts';
import { inBrowser } from './browser.ts';

const words = {
  sv: {
    accepted: 'Tack, vi har tagit emot din anmälan',
    tooMany: 'För många försök',
    wait: 'Vänta 10 minuter och försök igen.',
  },
  en: {
    accepted: 'Thank you, we have received your registration',
    tooMany: 'Too many attempts',
    wait: 'Wait 10 minutes and try again.',
  },
};

inBrowser('programs that fill in forms, in a browser without scripts', () => {
  test('A program that fills the field nobody sees thinks it is registered; the 401st form in ten minutes waits', async () => {
    const site = await openSite();
    const event = await insertEvent(site.db, conference());
    const visitor = await openWithoutScripts(site);
    const before = await hashOfAllRows(site.db);
    for (const lang of ['sv', 'en'] as const) {
      await fillIn(visitor, event, lang, { epost: 'program@example.com' });
      await visitor.page.locator('#webbplats').fill('https://example.com', { force: true });
      await button(visitor).click();
      await arriveAt(visitor, words[lang].accepted);
      expect(visitor.status()).toBe(200);
    }
    const path = pathTo('register', 'sv', { slug: event.slug });
    for (let sent = 2; sent < postsPerTenMinutes; sent++)
      await site.post(path, { webbplats: 'x' }).expect(303);
    for (const lang of ['sv', 'en'] as const) {
      await fillIn(visitor, event, lang, { epost: 'gast@example.com' });
      await button(visitor).click();
      await arriveAt(visitor, words[lang].tooMany);
      expect(visitor.status()).toBe(429);
      expect(await visitor.page.locator('main').innerText()).toContain(words[lang].wait);
    }
    expect(await hashOfAllRows(site.db)).toBe(before);
  });
});
