import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { EventFields } from '../../src/events/blank-event.ts';
import { fileTransport } from '../../src/mail/file-transport.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { arriveAt } from './arrive-at.ts';
import { button, fillIn, lettersTo, openWithoutScripts, register, rowsOf, stations } from './attendee.ts';
import { inBrowser, type Visitor } from './browser.ts';

const words = {
  sv: {
    subject: 'Du är anmäld: Exempelkonferensen, 24 november 2022',
    neutral: 'Tack, vi har tagit emot din anmälan',
    facts: ['Exempel: En konferens', 'Torsdag\u00a024\u00a0november\u00a02022', 'Kl.\u00a010.00–16.00'],
    calendar: 'Lägg till i kalendern',
    last: 'Den sista platsen hann tas',
  },
  en: {
    subject: 'You are registered: Exempelkonferensen, 24 November 2022',
    neutral: 'Thank you, we have received your registration',
    facts: ['Exempel: En konferens', 'Thursday 24 November 2022', '10:00–16:00'],
    calendar: 'Add to calendar',
    last: 'The last place has just been taken',
  },
};

inBrowser('registering without scripts', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  const anEvent = (fields: Partial<EventFields> = {}) =>
    insertEvent(site.db, conference({ queue: 1, shortName: 'Exempelkonferensen', ...fields }));

  describe.each(['sv', 'en'] as const)('in %s', (lang) => {
    const t = words[lang];

    test('A double click on the button, and a reload of the receipt, are one registration and one letter', async () => {
      const event = await anEvent();
      const visitor = await openWithoutScripts(site);
      const epost = `dubbel-${lang}@example.com`;
      await fillIn(visitor, event, lang, { epost });
      await clickTwice(visitor);
      await visitor.page.waitForURL(/\?k=/);
      await arriveAt(visitor, stations[lang].registered);
      await visitor.page.reload();
      await arriveAt(visitor, stations[lang].registered);
      expect(await rowsOf(site, event)).toHaveLength(1);
      expect((await lettersTo(site, epost)).map(({ kind }) => kind)).toEqual(['confirmed']);
    });

    test('The same person twice reads the same receipt, and only the letter tells; another name is another person', async () => {
      const event = await anEvent();
      const visitor = await openWithoutScripts(site);
      const epost = `igen-${lang}@example.com`;
      const receipts = [];
      for (const efternamn of ['Gästsson', 'GASTSSON', 'Annansson']) {
        await register(visitor, event, lang, { epost, efternamn });
        receipts.push(await visitor.page.locator('main').innerText());
      }
      expect(new Set(receipts).size).toBe(1);
      expect((await rowsOf(site, event)).map(({ lastName }) => lastName)).toEqual(['Gästsson', 'Annansson']);
      const kinds = (await lettersTo(site, epost)).map(({ kind }) => kind);
      expect(kinds).toEqual(['confirmed', 'already-registered', 'confirmed']);
    });

    test('The last seat, wanted by two at the same moment, goes to one; the other keeps what was typed', async () => {
      const event = await anEvent({ capacity: 1 });
      const visitors = [await openWithoutScripts(site), await openWithoutScripts(site)];
      for (const [number, visitor] of visitors.entries()) {
        const answers = { epost: `sist-${number}-${lang}@example.com`, behov: `Hörslinga ${number}` };
        await fillIn(visitor, event, lang, answers);
      }
      await Promise.all(visitors.map((visitor) => button(visitor).click()));
      const late = visitors.findIndex((visitor) => visitor.status() === 409);
      const [first, second] = late === 0 ? visitors.toReversed() : visitors;
      if (!first || !second) throw new Error('nobody');
      await arriveAt(first, stations[lang].registered);
      await arriveAt(second, stations[lang].queueForm);
      expect(second.status()).toBe(409);
      expect(await second.page.locator('[role=alert] h2').innerText()).toBe(t.last);
      expect(await second.page.inputValue('#epost')).toBe(`sist-${late}-${lang}@example.com`);
      expect(await second.page.inputValue('#behov')).toBe(`Hörslinga ${late}`);
      expect(await second.page.isChecked('#orgtyp')).toBe(true);
      await button(second).click();
      await arriveAt(second, stations[lang].queued);
      const rows = await rowsOf(site, event);
      expect(new Set(rows.map(({ ticket }) => ticket))).toEqual(new Set([null, 1]));
    });

    test('The receipt has the facts, the calendar and what happens now, no code, and is neutral after half an hour', async () => {
      const event = await anEvent();
      const visitor = await openWithoutScripts(site);
      const { page } = visitor;
      const epost = `kvitto-${lang}@example.com`;
      await register(visitor, event, lang, { epost });
      const facts = await page.locator('main dl.facts dd').allInnerTexts();
      expect(facts).toEqual(expect.arrayContaining(t.facts));
      expect(await page.locator('main ol.steps li').count()).toBe(3);
      const [row] = await rowsOf(site, event);
      const shown = await page.content();
      expect([shown.includes(epost), shown.includes(row?.code ?? '-')]).toEqual([true, false]);
      const calendar = await page.getByRole('link', { name: t.calendar }).getAttribute('href');
      expect((await site.get(calendar ?? '').expect(200)).text).toContain('BEGIN:VEVENT');
      site.clock.pass({ minutes: 29 });
      const answer = await page.reload();
      expect(answer?.headers()).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });
      await arriveAt(visitor, stations[lang].registered);
      site.clock.pass({ minutes: 2 });
      await page.reload();
      await arriveAt(visitor, t.neutral);
      expect(await page.content()).not.toContain(epost);
    });

    test('The letter is one, in two forms, with an answer address and a calendar file; nothing goes anywhere else', async () => {
      const event = await anEvent();
      const visitor = await openWithoutScripts(site);
      const epost = `brev-${lang}@example.com`;
      await register(visitor, event, lang, { epost });
      const [letter, ...others] = await lettersTo(site, epost);
      if (!letter) throw new Error('No letter');
      expect([others, visitor.foreign, site.mail.sent]).toEqual([[], [], []]);
      const folder = tempFolder();
      await fileTransport(folder).send(letter);
      const raw = readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
      const read = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
      expect(read).toMatchObject({
        subject: t.subject,
        from: { name: 'Exempelmyndigheten via Samlingspunkt', address: 'anmalan@example.com' },
        to: [{ address: epost }],
        replyTo: [{ address: 'kontakt@example.com' }],
        text: expect.stringContaining(event.title),
        html: expect.stringContaining(event.title),
      });
      const header = (name: string) => read.headers.find(({ key }) => key === name)?.value;
      expect(header('auto-submitted')).toBe('auto-generated');
      expect(header('content-language')).toBe(lang);
      expect(raw.toString()).toContain('multipart/alternative');
      const [calendar, ...more] = read.attachments;
      expect([calendar?.mimeType, more]).toEqual(['text/calendar', []]);
      expect(calendar?.content).toMatch(
        /METHOD:PUBLISH[\s\S]*DTSTART;TZID=Europe\/Stockholm:20221124T100000/,
      );
    });
  });
});

/** Chromium makes one of two quick clicks; here the first form is on its way, and not answered, at the second click. */
async function clickTwice(visitor: Visitor): Promise<void> {
  const { page, site } = visitor;
  await button(visitor).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button(visitor).boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const click = async () => {
    const sent = page.waitForRequest((request) => request.method() === 'POST', { timeout: 10_000 });
    await page.mouse.click(x + width / 2, y + height / 2);
    await sent;
  };
  await transact(site.db, async () => {
    await click();
    await click();
  });
}
