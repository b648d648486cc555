import { expect, test } from 'vitest';
import { listEntriesOfEvent } from '../../src/history/log-store.ts';
import { insertOrganiser, openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { answered, openEditor, stored } from './editing.ts';
import { everythingConference } from './everything-conference.ts';

test('speakers, contacts, organisers and material are lists in the order in which they are written', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(desk.db, conference({ publishedAt: null }));
  const browser = await desk.signIn('editor');
  const saved = await (await openEditor(browser, event)).send({
    'Medverkande utan egen programpunkt (frivilligt)':
      'Exempel Ett, utredare, Exempelmyndigheten\nExempel Två, Exempelkommunen\nExempel Tre\nExempel Fyra, chef,',
    'Namn på den som svarar (frivilligt)': 'Exempel Kontaktsson',
    'E-postadress för frågor om anmälan': 'kontakt@example.com',
    'Telefon för frågor om anmälan (frivilligt)': '010-123 45 67',
    'Namn Ansvarig för innehållet 1': 'Exempel Ansvarigsson',
    'Titel eller roll (frivilligt) Ansvarig för innehållet 1': 'handläggare',
    'Namn Ansvarig för innehållet 2': 'Exempel Innehållsson',
    'Arrangör 1': 'exempelverket',
    'Arrangör 2': 'exempelmyndigheten',
    'Typ av material Material 1': 'captioned',
    'Materialets namn Material 1': 'Inspelningen',
    'Materialets adress Material 1': 'https://example.com/film',
    'Materialets namn Material 2': 'Bilderna',
    'Materialets adress Material 2': 'https://example.com/bilder.pdf',
  });
  expect(answered(saved)).toEqual({ status: 303, errors: [] });
  const { appearances, contacts, organisers, materials } = await stored(desk, event);
  expect(appearances.map(({ name, role, organisation }) => [name, role, organisation])).toEqual([
    ['Exempel Ett', 'utredare', 'Exempelmyndigheten'],
    ['Exempel Två', null, 'Exempelkommunen'],
    ['Exempel Tre', null, null],
    ['Exempel Fyra', 'chef', null],
  ]);
  expect(contacts.map(({ role, name, title, email, phone }) => [role, name, title, email, phone])).toEqual([
    ['content', 'Exempel Ansvarigsson', 'handläggare', null, null],
    ['content', 'Exempel Innehållsson', null, null, null],
    ['registration', 'Exempel Kontaktsson', null, 'kontakt@example.com', '010-123 45 67'],
  ]);
  expect(organisers.map(({ id }) => id)).toEqual(['exempelverket', 'exempelmyndigheten']);
  expect(materials.map(({ kind, captioned, title, url }) => [kind, captioned, title, url])).toEqual([
    ['recording', 1, 'Inspelningen', 'https://example.com/film'],
    ['file', 0, 'Bilderna', 'https://example.com/bilder.pdf'],
  ]);
  const shown = await browser.read(`/arrangor/evenemang/${event.id}/forhandsgranska`);
  expect(shown.text).toContain('Inspelningen (textad)');
  expect(shown.text).toContain('kontakt@example.com, 010-123 45 67');
  const entries = await listEntriesOfEvent(desk.db.reader, event.id, 10);
  expect(entries.map(({ who, details }) => [who, JSON.parse(details).fields])).toContainEqual([
    browser.organiser.name,
    ['speakers', 'contacts', 'organisers', 'materials'],
  ]);
  expect(JSON.stringify(entries)).not.toContain('kontakt@example.com');
});

test('only whoever is responsible for the personal data can hand that over', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00', content: everythingConference });
  const partner = await desk.signIn('editor', 'föreningen');
  const { page } = await openEditor(partner, { id: 'allt' });
  expect(page.$('[name=ansvarig_organisation]')).toHaveLength(1);
  const { fields } = page.form('Spara ändringarna');
  const taken = await partner.post('/arrangor/evenemang/allt/redigera', {
    ...fields,
    ansvarig_organisation: 'föreningen',
  });
  expect(answered(taken)).toEqual({ status: 422, errors: ['Välj vem som är personuppgiftsansvarig.'] });
  const owner = await openEditor(await desk.signIn('editor'), { id: 'allt' });
  expect((await owner.send({ Personuppgiftsansvarig: ['Exempelföreningen'] })).status).toBe(303);
  expect((await stored(desk, { id: 'allt' })).controller.id).toBe('föreningen');
});

test('nobody shuts themselves out of their own event', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00', content: everythingConference });
  const partner = await openEditor(await desk.signIn('editor', 'föreningen'), { id: 'allt' });
  const message = 'Din egen organisation måste vara kvar, annars kan du inte redigera evenemanget.';
  expect(answered(await partner.send({ 'Arrangör 2': '' }))).toEqual({ status: 422, errors: [message] });
  const both = await insertOrganiser(desk.db, [
    { role: 'editor', organisationId: 'exempelmyndigheten' },
    { role: 'editor', organisationId: 'föreningen' },
  ]);
  const other = await openEditor(await desk.again(both), { id: 'allt' });
  expect((await other.send({ 'Arrangör 2': '' })).status).toBe(303);
});

test.each(['+', '1', 'ring mig', '123'])('%s is no telephone number', async (number) => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(desk.db, conference({ publishedAt: null }));
  const refused = await (await openEditor(await desk.signIn('editor'), event)).send({
    'E-postadress för frågor om anmälan': 'kontakt@example.com',
    'Telefon för frågor om anmälan (frivilligt)': number,
  });
  expect(answered(refused)).toEqual({
    status: 422,
    errors: ['Skriv telefonnumret med siffror, till exempel 010-123 45 67.'],
  });
});
