import { expect, test } from 'vitest';
import { eraseDue } from '../../src/privacy/erase-due.ts';
import { local } from '../../src/time.ts';
import { registration } from '../support/a-registration.ts';
import { openDesk, own, type SignedInBrowser } from '../support/desk.ts';
import { conference, event, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';

const path = `/arrangor/installningar/${own}`;
const textPath = `${path}/personuppgifter`;

async function openSettings() {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const browser = await desk.signIn();
  const stored = () =>
    desk.db.reader.selectFrom('organisations').selectAll().where('id', '=', own).executeTakeFirstOrThrow();
  return { ...desk, browser, stored };
}

async function change(browser: SignedInBrowser, fields: Record<string, string>) {
  const form = (await browser.read(path)).form('Spara');
  const response = await browser.post(path, { ...form.fields, ...fields }).expect(303);
  return browser.read(response.headers.location ?? '');
}

test('an administrator changes names, contacts and retention, and the log names the fields', async () => {
  const { db, browser, stored } = await openSettings();
  expect(
    (await browser.read('/arrangor/installningar')).link('Namn, kontakt och gallring, Exempelmyndigheten'),
  ).toBe(path);
  const page = await change(browser, {
    namn: ' Exempelverket  för prov ',
    namn_en: '',
    kontakt_epost: 'fraga@example.com',
    webbplats: 'https://example.com/',
    manader: '9',
    gallringsbeslut: 'Dnr 2022:7',
  });
  expect(page.text).toContain('läs och godkänn den igen');
  expect(await stored()).toMatchObject({
    name: 'Exempelverket för prov',
    shortName: 'Exempelmyndigheten',
    nameEn: null,
    contactName: 'Exempel Kontaktsson',
    contactEmail: 'fraga@example.com',
    dataProtectionEmail: 'dataskydd@example.com',
    website: 'https://example.com/',
    retentionMonths: 9,
    retentionReference: 'Dnr 2022:7',
    privacyApprovedAt: null,
  });
  const [entry] = await db.reader.selectFrom('logEntries').selectAll().execute();
  expect(entry).toMatchObject({ action: 'organisation-changed', organisationId: own });
  expect(JSON.parse(entry?.details ?? '')).toEqual({
    fields: ['name', 'nameEn', 'contactEmail', 'website', 'retentionMonths', 'retentionReference'],
    approvalLapsed: true,
  });
});

test('what cannot be is said at its field, what was typed stays, and nothing is stored', async () => {
  const { browser, stored } = await openSettings();
  const before = await stored();
  const wrong = {
    namn: '',
    kortnamn: 'E',
    kontakt_epost: 'fraga@',
    webbplats: 'javascript:alert(1)',
    manader: '0',
  };
  const page = readPage((await browser.post(path, wrong).expect(422)).text);
  expect(page.errors()).toEqual([
    'Skriv arrangörens namn.',
    'Fyll i en fullständig e-postadress, till exempel namn@example.com.',
    'Skriv webbplatsens hela adress, till exempel https://example.com/.',
    'Skriv ett antal månader mellan 1 och 60.',
  ]);
  expect(page.form('Spara').fields).toMatchObject({
    kontakt_epost: ['fraga@'],
    webbplats: ['javascript:alert(1)'],
  });
  expect(await stored()).toEqual(before);
});

test('an approval stands until what people read is another text', async () => {
  const { browser, stored } = await openSettings();
  await change(browser, { kontakt_namn: 'Exempel Annansson' });
  expect((await stored()).privacyApprovedAt).toBe(local('2022-08-01T09:00'));
  await change(browser, { dataskydd_epost: 'annan@example.com' });
  expect((await stored()).privacyApprovedAt).toBeNull();
  const page = await browser.read(textPath);
  expect(page.text).toContain('annan@example.com');
  expect(page.text).toContain('allmän handling');
  const { fields } = page.form('Godkänn texten');
  const response = await browser.post(textPath, fields).expect(303);
  const done = await browser.read(response.headers.location ?? '');
  expect(done.text).toMatch(/Texten godkändes torsdag\s10\snovember\s2022\skl\.\s09\.00\./);
  expect((await stored()).privacyApprovedAt).toBe(local('2022-11-10T09:00'));
});

test('nothing is published before the text about personal data is approved', async () => {
  const { db, browser } = await openSettings();
  const draft = await insertEvent(db, event({ publishedAt: null }));
  const unapproved = 'Personuppgiftstexten för Exempelmyndigheten är inte godkänd.';
  const publish = `/arrangor/evenemang/${draft.id}/publicera`;
  expect((await browser.read(publish)).text).not.toContain(unapproved);
  await change(browser, { manader: '8' });
  expect((await browser.read(publish)).text).toContain(unapproved);
});

test('an authority approves no text without a decision to erase, and nothing of it is erased by itself', async () => {
  const { db, browser, stored, again } = await openSettings();
  const held = await insertEvent(db, conference({ confirmed: 1 }));
  await db.writer.insertInto('registrations').values(registration(held)).execute();
  await change(browser, { gallringsbeslut: '' });
  expect((await stored()).privacyApprovedAt).toBeNull();
  expect(readPage((await browser.post(textPath).expect(422)).text).link('Fyll i gallringsbeslutet')).toBe(
    path,
  );
  expect((await stored()).privacyApprovedAt).toBeNull();
  expect(await eraseDue(db, local('2023-11-24T00:00'))).toMatchObject({ registrations: 0 });
  // A year later every session was over too.
  const later = await again(browser.organiser);
  await change(later, { gallringsbeslut: 'Dnr 2022:7' });
  await later.post(textPath).expect(303);
  expect(await eraseDue(db, local('2023-11-24T00:00'))).toMatchObject({ registrations: 1 });
});

test('an association erases without a decision, and its text names no public documents', async () => {
  const { db, browser } = await openSettings();
  await db.writer
    .updateTable('organisations')
    .set({ legalForm: 'association', retentionReference: null, privacyApprovedAt: null })
    .where('id', '=', own)
    .execute();
  const held = await insertEvent(db, conference({ confirmed: 1 }));
  await db.writer.insertInto('registrations').values(registration(held)).execute();
  expect((await browser.read(textPath)).text).not.toContain('allmän handling');
  await browser.post(textPath).expect(303);
  expect(await eraseDue(db, local('2023-11-24T00:00'))).toMatchObject({ registrations: 1 });
});

test('a collective has no text about personal data', async () => {
  const { db, browser } = await openSettings();
  await db.writer
    .updateTable('organisations')
    .set({ legalForm: 'collective' })
    .where('id', '=', own)
    .execute();
  await browser.get(textPath).expect(404);
  await browser.post(textPath).expect(404);
  expect((await browser.read(path)).form('Spara').labels).not.toContain(
    'Gallringsbeslut eller dokumenthanteringsplan',
  );
});
