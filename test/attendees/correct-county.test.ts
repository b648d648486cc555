import { expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { newest, person, register } from '../registrations/registering.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { logOf } from './attendee-desk.ts';

/** Somebody from Lunds kommun with a seat, as an editor and as she herself can change it. */
async function atLund() {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference());
  await register(desk, event, person({ organisation: 'Lunds kommun' }));
  const letter = await newest(desk);
  const link = new URL(/http:\S+\/anmalan\/[0-9a-f]{24}\.[\w-]{43}(?=\s)/.exec(letter.text)?.[0] ?? '')
    .pathname;
  const editor = await desk.signIn('editor');
  const list = `/arrangor/evenemang/${event.id}/deltagare`;
  const card = (await editor.read(list)).link('Gästsson, Exempel');
  const form = async () =>
    (await editor.read((await editor.read(card)).link('Ändra'))).form('Spara ändringar');
  const save = async (answers: Record<string, string>) => {
    const { action, fillIn } = await form();
    desk.clock.pass({ minutes: 1 });
    await editor.post(action, fillIn(answers)).expect(303);
  };
  const saveHerself = async (answers: Record<string, string>) => {
    const own = (await desk.read((await desk.read(link)).link('Ändra dina uppgifter'))).form(
      'Spara ändringar',
    );
    desk.clock.pass({ minutes: 1 });
    await desk.post(own.action, own.fillIn(answers)).expect(303);
  };
  const county = async () => (await editor.read(card)).facts().Län;
  const log = async () => (await logOf(desk, event.id)).map(([, details]) => details);
  return { desk, editor, list, form, save, saveHerself, county, log };
}

test('the county follows from the organisation, whoever changes it', async () => {
  const { save, saveHerself, county, log } = await atLund();
  expect(await county()).toBe('Skåne län');
  await save({ Organisation: 'Region Dalarna' });
  expect(await county()).toBe('Dalarnas län');
  await saveHerself({ Organisation: 'Exempelföretaget AB' });
  expect(await county()).toBe('Okänt');
  await saveHerself({ Organisation: 'Länsstyrelsen Skåne' });
  expect(await county()).toBe('Skåne län');
  // What follows from the name is not what an organiser has said.
  expect(await log()).toEqual([{ code: expect.any(String), fields: ['organisation'] }]);
});

test('a county is put right without a letter, and stays until the organisation is another', async () => {
  const { desk, editor, list, form, save, saveHerself, county, log } = await atLund();
  const letters = (await desk.letters()).length;
  await save({ 'Rätta län': '14' });
  expect(await county()).toBe('Västra Götalands län, rättat av arrangören');
  expect(await desk.letters()).toHaveLength(letters);
  expect(await log()).toEqual([{ code: expect.any(String), fields: ['county'] }]);
  expect((await editor.read(`${list}?lan=14`)).texts('tbody th')).toHaveLength(1);
  expect((await form()).fields.lan).toEqual(['14']);
  await saveHerself({ 'Typ av organisation': 'Region' });
  await save({ 'Typ av organisation': 'Kommun' });
  expect(await county()).toBe('Västra Götalands län, rättat av arrangören');
  await saveHerself({ Organisation: 'Malmö stad' });
  expect(await county()).toBe('Skåne län');
  expect((await form()).fields.lan).toEqual(['']);
});

test('that it is not known can be said, and taken back', async () => {
  const { save, county } = await atLund();
  await save({ 'Rätta län': 'okant' });
  expect(await county()).toBe('Okänt, rättat av arrangören');
  await save({ 'Rätta län': '' });
  expect(await county()).toBe('Skåne län');
});

test('with a new organisation a correction of the old one falls, and a new one holds', async () => {
  const { save, county } = await atLund();
  await save({ 'Rätta län': '14' });
  await save({ Organisation: 'Region Dalarna' });
  expect(await county()).toBe('Dalarnas län');
  await save({ Organisation: 'Exempelföretaget AB', 'Rätta län': '21' });
  expect(await county()).toBe('Gävleborgs län, rättat av arrangören');
});

test('saving what is there already changes nothing, and an unknown county counts as none', async () => {
  const { desk, editor, form, save } = await atLund();
  const same = async () => {
    const before = await hashOfAllRows(desk.db);
    const { action, fields } = await form();
    await editor.post(action, fields).expect(303);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  };
  await same();
  await save({ 'Rätta län': '11' });
  await same();
  await save({ 'Rätta län': '14' });
  await same();
});
