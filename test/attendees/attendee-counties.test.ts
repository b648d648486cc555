import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newest, person, register } from '../registrations/registering.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import type { Page } from '../support/page.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { insertRegistrations, registration } from './many-registrations.ts';
import { readCells, withSpreadsheets } from './spreadsheet-programs.ts';

const counties = ['12', '01', null, '01', '12', null, '01'] as const;

async function deskWithCounties() {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const { id } = await insertEvent(desk.db, conference({ confirmed: counties.length }));
  await insertRegistrations(
    desk.db,
    counties.map((county, number) => registration(number, { eventId: id, county })),
  );
  return { desk, list: `/arrangor/evenemang/${id}/deltagare`, browser: await desk.signIn('reader') };
}

const shown = (page: Page) =>
  page
    .texts('tbody th')
    .map((text, index) => [text.split(',')[0], page.texts('tbody td[data-l="Län"]')[index]]);

test('the list says in which county each organisation is, and shows those of one, or of none', async () => {
  const { list, browser } = await deskWithCounties();
  const page = await browser.read(list);
  expect(page.texts('thead th')).toEqual(['Namn', 'Organisation', 'Typ', 'Län', 'Roll', 'Status', 'Anmäld']);
  expect(shown(page).map(([, county]) => county)).toEqual([
    'Skåne län',
    'Stockholms län',
    'Okänt',
    'Stockholms län',
    'Skåne län',
    'Okänt',
    'Stockholms län',
  ]);
  const choices = page.texts('select[name=lan] option');
  expect(choices).toHaveLength(23);
  expect([choices[0], ...choices.slice(-3)]).toEqual(['Alla', 'Örebro län', 'Östergötlands län', 'Okänt']);
  const skane = await browser.read(`${list}?lan=12`);
  expect(shown(skane)).toEqual([
    ['Exempelsson 0', 'Skåne län'],
    ['Exempelsson 4', 'Skåne län'],
  ]);
  expect(skane.text).toContain('Visar 2 personer.');
  expect(skane.form('Visa').fields.lan).toEqual(['12']);
  const unknown = await browser.read(`${list}?lan=okant&ordning=-namn`);
  expect(shown(unknown)).toEqual([
    ['Exempelsson 5', 'Okänt'],
    ['Exempelsson 2', 'Okänt'],
  ]);
  expect(unknown.link('Namn')).toBe(`${list}?lan=okant`);
  expect((await browser.read(`${list}?lan=25`)).text).toContain('Ingen deltagare stämmer med urvalet.');
});

test('the file has the people of the county that was chosen, with the county after the type', async () => {
  const { list, browser } = await deskWithCounties();
  const download = (await browser.read(`${list}?lan=01`)).form('Ladda ner listan (csv)');
  const { text } = await browser.post(download.action, download.fields).expect(200);
  const cells = text
    .slice(1, -2)
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('";"'));
  expect(cells.map((line) => [line[0], line[4], line[5]])).toEqual([
    ['Efternamn', 'Typ', 'Län'],
    ['Exempelsson 1', 'Kommun', 'Stockholms län'],
    ['Exempelsson 3', 'Kommun', 'Stockholms län'],
    ['Exempelsson 6', 'Kommun', 'Stockholms län'],
  ]);
});

withSpreadsheets('the workbook', () => {
  test('has the same people and the same column', async () => {
    const { list, browser } = await deskWithCounties();
    const form = (await browser.read(`${list}?lan=okant`)).form('Ladda ner listan (xlsx)');
    const { body } = await browser.post(form.action, form.fields).responseType('blob').expect(200);
    const file = join(tempFolder(), 'lista.xlsx');
    writeFileSync(file, body);
    expect(readCells(file).rows.map((row) => [row[0]?.[0], row[5]?.[0]])).toEqual([
      ['Efternamn', 'Län'],
      ['Exempelsson 2', 'Okänt'],
      ['Exempelsson 5', 'Okänt'],
    ]);
  });
});

test('whoever registers is never asked for a county, cannot say one, and is never shown one', async () => {
  const desk = await openDesk();
  const event = await insertEvent(desk.db, conference());
  const asked = await desk.read(`/evenemang/${event.slug}/anmalan`);
  expect(asked.form('Skicka anmälan').labels.join(' ')).not.toMatch(/län\b|county/i);
  const receipt = await register(
    desk,
    event,
    person({ organisation: 'Lunds kommun', lan: '25', county: '25' }),
  );
  const letter = await newest(desk);
  const link = /http:\S+\/anmalan\/[0-9a-f]{24}\.[\w-]{43}(?=\s)/.exec(letter.text)?.[0] ?? '';
  const manage = await desk.read(new URL(link).pathname);
  const change = await desk.read(manage.link('Ändra dina uppgifter'));
  for (const page of [await desk.read(receipt), manage, change])
    expect(page.$.html()).not.toMatch(/Skåne|Okänt|name="lan"/);
  expect(letter.text + letter.html).not.toMatch(/Skåne|Okänt/);
  const page = await (await desk.signIn()).read(`/arrangor/evenemang/${event.id}/deltagare`);
  expect(page.texts('tbody td[data-l="Län"]')).toEqual(['Skåne län']);
});
