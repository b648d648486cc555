import { describe, expect, test } from 'vitest';
import { pathTo } from '../../src/paths.ts';
import { groupSite, kinds, rows } from '../groups/group-site.ts';
import { webinarSite } from '../groups/series-site.ts';
import { arriveAt } from './arrive-at.ts';
import { inBrowser, openVisitor, type Visitor } from './browser.ts';
import { checkLooks } from './check-page.ts';
import { severalWords } from './several-words.ts';

const focused = ({ page }: Visitor) => page.locator(':focus').innerText();

const you = {
  fornamn: 'Exempel',
  efternamn: 'Handläggare',
  epost: 'handlaggare@example.com',
  organisation: 'Exempelkommunen',
};

async function fillIn({ page }: Visitor, answers: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(answers)) await page.fill(`#${id}`, value);
}

inBrowser('several in one form, without scripts', () => {
  describe.each(['sv', 'en'] as const)('in %s', (lang) => {
    const t = severalWords[lang];

    test('Colleagues are added, pasted and removed, named in errors, checked and sent; Enter removes nobody', async () => {
      const { site, event } = await groupSite({ capacity: 3, queue: 1, servesFood: 1 });
      const visitor = await openVisitor(site, { javaScriptEnabled: false });
      const { page } = visitor;
      const press = (name: string) => page.locator('button', { hasText: name }).last().click();
      await page.goto(pathTo('registerGroup', lang, { slug: event.slug }));
      await arriveAt(visitor, t.form);
      await fillIn(visitor, { ...you, 'fornamn-1': 'Exempla' });
      await page.check('#orgtyp');

      await page.focus('#fornamn-1');
      await page.keyboard.press('Enter');
      await page.waitForURL(/(kontrollera|check)$/);
      await arriveAt(visitor, t.form);
      expect(await focused(visitor)).toContain(t.toCorrect);
      await page.keyboard.press('Tab');
      expect(await focused(visitor)).toBe(t.lastName);
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('efternamn-1');
      expect(await page.locator('fieldset.person').count()).toBe(2);

      await press(t.add);
      await arriveAt(visitor, t.form);
      expect(await focused(visitor)).toBe('Person 3');
      await press(`${t.remove} 3`);
      expect(await focused(visitor)).toBe('Person 2');
      await press(`${t.remove} 1`);
      await page.click('summary');
      await page.fill('#lista', 'Ett\tExempelsson\tett@example.com\nfel rad');
      await press(t.read);
      await arriveAt(visitor, t.form);
      expect(await focused(visitor)).toContain(t.unread);
      const lines = [1, 2, 3, 4, 5].map((number) => `Gäst${number}\tExempelsson\tgast${number}@example.com`);
      await page.fill('#lista', lines.join('\n'));
      await press(t.read);
      expect(await page.inputValue('#epost-5')).toBe('gast5@example.com');
      site.clock.pass({ minutes: 1 });
      await press(t.next);
      await arriveAt(visitor, t.check);
      await page.click(`button:has-text("${t.change}") >> nth=1`);
      expect(await page.inputValue('#epost-5')).toBe('gast5@example.com');
      await press(t.next);

      // Fewer seats than people: whoever sends it chooses, and reads who got what.
      expect(await page.locator('main legend').innerText()).toBe(t.few);
      expect(await page.locator('main fieldset label').allInnerTexts()).toEqual(t.choices);
      await press(t.sendFive);
      await arriveAt(visitor, t.check);
      expect(await focused(visitor)).toContain(t.choose);
      await page.check(`text=${t.choices[0]}`);
      await press(t.sendFive);
      await arriveAt(visitor, t.fiveSent);
      const { seat, queue } = t.states;
      expect(await page.locator('main dl dd').allInnerTexts()).toEqual([seat, seat, seat, queue, queue]);
      await page.reload();
      expect(await rows(site)).toHaveLength(5);
      expect(await kinds(site)).toEqual([
        ...[1, 2, 3].map((number) => `confirmed gast${number}@example.com`),
        'group-summary handlaggare@example.com',
        ...[4, 5].map((number) => `queued gast${number}@example.com`),
      ]);
    });

    test('Several webinars are checked and sent as one, with one letter and one calendar file', async () => {
      const { site } = await webinarSite();
      const visitor = await openVisitor(site, { javaScriptEnabled: false });
      const { page } = visitor;
      const press = (name: string) => page.locator('button', { hasText: name }).last().click();
      await page.goto(pathTo('registerSeries', lang, { slug: 'serien' }));
      await arriveAt(visitor, t.webinars);
      site.clock.pass({ minutes: 1 });
      await press(t.next);
      await page.waitForURL(/(kontrollera|check)$/);
      await arriveAt(visitor, t.webinars);
      await page.keyboard.press('Tab');
      expect(await focused(visitor)).toBe(t.none);
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('evenemang');
      await page.keyboard.press('Space');
      for (const title of ['Medel', 'Uppföljning']) await page.check(`label:has-text("${title}")`);
      await fillIn(visitor, you);
      await page.check('#orgtyp');
      await press(t.next);
      await arriveAt(visitor, t.check);
      await press(t.send);
      await arriveAt(visitor, t.setSent);
      await page.reload();
      const stored = await rows(site);
      expect(stored.map(({ eventId }) => eventId).sort((a, b) => a.localeCompare(b))).toEqual([
        'mal',
        'medel',
        'uppfoljning',
      ]);
      const [letter, ...others] = await site.letters();
      expect([letter?.kind, letter?.subject, others]).toEqual(['series-confirmed', t.setSubject, []]);
      expect(letter?.calendar?.content.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    });
  });

  test('the pages to check fit every screen, contrast and spacing', async () => {
    const { site, form } = await groupSite({ capacity: 1, queue: 1, servesFood: 1 });
    const visitor = await openVisitor(site);
    const { page } = visitor;
    await page.goto(form);
    await checkLooks(visitor);
    await fillIn(visitor, you);
    await page.check('#orgtyp');
    await page.check('#sjalv');
    await fillIn(visitor, {
      'fornamn-1': 'Exempla',
      'efternamn-1': 'Gästsson',
      'epost-1': 'exempla@gmial.com',
    });
    await page.locator('button', { hasText: 'Fortsätt' }).last().click();
    await arriveAt(visitor, 'Kontrollera anmälan');
    await checkLooks(visitor);
  });
});
