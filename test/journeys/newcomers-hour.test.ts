import { readFile } from 'node:fs/promises';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { run } from '../cli/terminal.ts';
import { guest, register } from '../registrations/registering.ts';
import { openSite, type Site } from '../support/site.ts';
import { arriveAt } from './arrive-at.ts';
import { inBrowser, openVisitor, type Visitor } from './browser.ts';
import {
  email,
  fill,
  follow,
  organisation,
  press,
  publish,
  settle,
  signIn,
  title,
  typeIn,
  typeInProgramme,
} from './newcomer.ts';

async function move(visitor: Visitor): Promise<void> {
  await follow(visitor, 'Flytta');
  await arriveAt(visitor, 'Flytta');
  await fill(visitor, { Lokal: 'Exempelgården', Adress: 'Exempelgatan 2' });
  await press(visitor, 'Granska');
  await arriveAt(visitor, 'Granska innan du flyttar');
  await press(visitor, 'Flytta');
  await arriveAt(visitor, title);
}

async function workbookRows(visitor: Visitor, id: string): Promise<number> {
  const { page } = visitor;
  await page.goto(`/arrangor/evenemang/${id}/deltagare`);
  await arriveAt(visitor, 'Deltagare');
  const downloading = page.waitForEvent('download');
  await press(visitor, 'Ladda ner listan (xlsx)');
  const file = await (await downloading).path();
  const files = await new ZipReader(new Uint8ArrayReader(await readFile(file))).getEntries();
  const sheet = files.find(({ filename }) => filename.endsWith('sheet1.xml'));
  const xml = sheet && !sheet.directory ? await sheet.getData(new TextWriter()) : '';
  // The first row is the heading.
  return (xml.match(/<row /g) ?? []).length - 1;
}

async function cancel(visitor: Visitor, id: string): Promise<void> {
  const { page } = visitor;
  await page.goto(`/arrangor/evenemang/${id}`);
  await follow(visitor, 'Ställ in');
  await arriveAt(visitor, 'Ställ in eller skjut upp');
  await page.getByLabel('Ställ in', { exact: true }).check();
  await fill(visitor, { 'Orsak (frivilligt)': 'Lokalen är översvämmad.' });
  await press(visitor, 'Granska');
  await arriveAt(visitor, 'Granska innan du ställer in');
  await press(visitor, 'Ställ in konferensen');
  await arriveAt(visitor, title);
}

const guests = [1, 2, 3].map((number) => `gast-${number}@example.com`);

const letters = async (site: Site, kind: string) =>
  (await site.letters()).filter((letter) => letter.kind === kind).map(({ to }) => to.address);

inBrowser('a newcomer’s hour at the desk, without scripts', () => {
  test('from the command line to a conference held up, changed, exported and cancelled', async () => {
    const site = await openSite({ now: '2022-10-03T09:00', env: { TWO_STEP: 'on' } });
    const added = await run(
      ['organiser', 'add', email, '--organisation', organisation, '--new', '--legal-form', 'authority'],
      { ...site.db.settings, BASE_URL: site.url },
      site.clock,
    );
    expect(added.code).toBe(0);
    const visitor = await openVisitor(site, { javaScriptEnabled: false, acceptDownloads: true });
    const { page } = visitor;
    await signIn(visitor);
    await settle(visitor);
    await typeIn(visitor);
    await typeInProgramme(visitor);
    await publish(visitor);

    const event = await site.db.reader.selectFrom('events').selectAll().executeTakeFirstOrThrow();
    for (const number of [1, 2, 3]) await register(site, event, guest(number));
    expect(await letters(site, 'confirmed')).toHaveLength(3);

    await move(visitor);
    expect((await letters(site, 'event-changed')).sort()).toEqual(guests);
    await page.goto(`/evenemang/${event.slug}`);
    expect(await page.locator('main').innerText()).toContain('Exempelgården');

    expect(await workbookRows(visitor, event.id)).toBe(3);
    await cancel(visitor, event.id);
    expect((await letters(site, 'event-cancelled')).sort()).toEqual(guests);
    await page.goto(`/evenemang/${event.slug}`);
    await arriveAt(visitor, title);
    expect(await page.locator('main').innerText()).toContain('Inställt');
    expect(visitor.foreign).toEqual([]);
  }, 600_000);
});
