import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { expireOffers } from '../../src/registrations/expire-offers.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';
import { arriveAt } from './arrive-at.ts';
import {
  button,
  follow,
  lettersTo,
  letterTo,
  openWithoutScripts,
  register,
  rowsOf,
  said,
  stations,
} from './attendee.ts';
import { inBrowser, type Visitor } from './browser.ts';
import { ownWords } from './own-words.ts';

inBrowser('a registration of one’s own, without scripts', () => {
  let site: Site;
  let visitor: Visitor;
  beforeAll(async () => {
    site = await openSite();
  });
  beforeEach(async () => {
    visitor = await openWithoutScripts(site);
  });

  describe.each(['sv', 'en'] as const)('in %s', (lang) => {
    const t = ownWords[lang];
    const at = stations[lang];
    const someone = (who: string) => `${who}-${lang}@example.com`;

    /** One seat, which `a` has; `b` and `c` wait. */
    async function withQueue(theme: string, now: string, fields: Partial<EventFields>) {
      site.clock.set(now);
      const event = await insertEvent(
        site.db,
        conference({ capacity: 1, queue: 1, deadlineDay: null, ...fields }),
      );
      const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((who) => someone(`${theme}-${who}`));
      await register(visitor, event, lang, { epost: a, efternamn: 'Ett' });
      await register(visitor, event, lang, { epost: b, efternamn: 'Två' }, 'queued');
      await register(visitor, event, lang, { epost: c, efternamn: 'Tre' }, 'queued');
      return { event, a, b, c };
    }

    /** From the letter to the question, and its button with the keyboard. */
    async function cancel(address: string): Promise<void> {
      await follow(visitor, await letterTo(site, address, 'confirmed'));
      await visitor.page.getByRole('link', { name: t.cancelLink, exact: true }).click();
      await arriveAt(visitor, at.asked);
      await button(visitor).focus();
      await visitor.page.keyboard.press('Enter');
      await arriveAt(visitor, at.own);
      expect(await said(visitor)).toContain(t.cancelled);
    }

    test('Cancelling asks first, says that it is done, and gives the seat to the first in the queue at once', async () => {
      const { event, a, b, c } = await withQueue('avboka', '2022-11-10T09:00', {});
      await cancel(a);
      expect((await lettersTo(site, a)).map(({ kind }) => kind)).toEqual(['confirmed', 'cancelled']);
      expect((await lettersTo(site, b)).map(({ kind }) => kind)).toEqual(['queued', 'promoted']);
      expect((await lettersTo(site, c)).map(({ kind }) => kind)).toEqual(['queued']);
      await visitor.page.getByRole('button', { name: t.undo }).click();
      await arriveAt(visitor, at.own);
      expect(await said(visitor)).toContain(t.undone);
      await follow(visitor, await letterTo(site, b, 'promoted'));
      await arriveAt(visitor, at.own);
      expect(await said(visitor)).toContain(t.confirmed);
      const seats = (await rowsOf(site, event)).map(({ email, confirmedAt }) => [
        email,
        confirmedAt !== null,
      ]);
      expect(new Map(seats as [string, boolean][])).toEqual(
        new Map([
          [a, false],
          [b, true],
          [c, false],
        ]),
      );
    });

    test('An offer of Friday at three stands until Tuesday at four, and is answered with a button', async () => {
      const { b, c } = await withQueue('erbjud', '2022-11-11T14:50', { offers: 1 });
      site.clock.set('2022-11-11T15:00');
      await cancel(someone('erbjud-a'));
      await follow(visitor, await letterTo(site, b, 'offer'), t.offer);
      await arriveAt(visitor, t.offered);
      expect(await said(visitor)).toContain(t.until);
      site.clock.set('2022-11-15T15:59');
      await visitor.page.reload();
      expect(await said(visitor)).toContain(t.until);
      site.clock.set('2022-11-15T16:00');
      await visitor.page.getByRole('button', { name: t.yes }).click();
      await arriveAt(visitor, t.over);
      expect(await expireOffers(site.services, site.clock.now())).toBe(1);
      await follow(visitor, await letterTo(site, c, 'offer'), t.offer);
      await visitor.page.getByRole('button', { name: t.yes }).click();
      await arriveAt(visitor, at.own);
      expect(await said(visitor)).toContain(t.confirmed);
    });

    test('With ten hours left there is no time to answer: everyone in the queue is told, and the first gets the seat', async () => {
      const { b, c } = await withQueue('brattom', '2022-11-23T23:00', { offers: 1 });
      site.clock.set('2022-11-24T00:00');
      await cancel(someone('brattom-a'));
      await follow(visitor, await letterTo(site, c, 'first-come'), t.offer);
      await arriveAt(visitor, t.free);
      expect(await said(visitor)).toContain(t.first);
      expect(await said(visitor)).not.toMatch(/senast| by /i);
      await visitor.page.getByRole('button', { name: t.yes }).click();
      await arriveAt(visitor, at.own);
      await follow(visitor, await letterTo(site, b, 'first-come'), t.offer);
      await arriveAt(visitor, t.over);
    });
  });
});
