import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { authorOf } from '../../src/organisers/organiser.ts';
import { changeByOrganiser } from '../../src/registrations/change-by-organiser.ts';
import { nameKey } from '../../src/registrations/person-key.ts';
import type { Registration } from '../../src/registrations/registration.ts';
import { updateRegistration } from '../../src/registrations/registration-store.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { readPage } from '../support/page.ts';
import { deskWithQueue, rowsOf } from './attendee-desk.ts';

/** Two colleagues have the same person's form open; the first has saved. */
async function secondToSave(first: Record<string, string>) {
  const opened = await deskWithQueue();
  const { desk, event, editor, seated, card } = opened;
  const known = { lastName: 'Ask', nameKey: nameKey('Exempel', 'Ask'), title: 'Jurist' };
  await transact(desk.db, (trx) => updateRegistration(trx, seated.id, known));
  const colleague = await desk.signIn('editor');
  const path = `${card(seated)}/andra`;
  const [theirs, mine] = [await colleague.read(path), await editor.read(path)];
  const save = 'Spara ändringar';
  await colleague.post(path, theirs.form(save).fillIn(first)).expect(303);
  const row = async () => (await rowsOf(desk.db, event.id)).find(({ id }) => id === seated.id);
  const fill = (changes: Record<string, string>) => mine.form(save).fillIn(changes);
  return { ...opened, path, row, fill, save };
}

const corrected = { 'E-postadress': 'ratt.adress@example.com', 'Rätta län': '01' };
const title = 'Titel eller uppdrag (frivilligt)';

test('what a colleague has corrected meanwhile stays corrected when something else is changed', async () => {
  const { editor, path, row, fill } = await secondToSave(corrected);
  await editor.post(path, fill({ Organisation: 'Exempelregionen' })).expect(303);
  expect(await row()).toMatchObject({ email: 'ratt.adress@example.com', organisation: 'Exempelregionen' });
});

test('what both have changed is shown to the second, who decides by saving once more', async () => {
  const { desk, editor, path, row, fill, save } = await secondToSave({
    ...corrected,
    [title]: '',
    'Typ av organisation': 'Region',
  });
  const mine = fill({
    'E-postadress': 'min.adress@example.com',
    [title]: 'Chefsjurist',
    'Typ av organisation': 'Annan organisation',
    Efternamn: 'Ek',
  });
  const before = await hashOfAllRows(desk.db);
  const page = readPage((await editor.post(path, mine).expect(409)).text);
  expect(page.texts('[role="alert"] dl div')).toEqual([
    'E-postadress ratt.adress@example.com',
    'Typ av organisation Region',
    'Titel eller uppdrag Tomt',
  ]);
  expect(page.text).toContain('Någon annan har sparat medan du redigerade.');
  expect(await hashOfAllRows(desk.db)).toBe(before);
  const again = page.form(save).fields;
  expect(again).toMatchObject({ epost: ['min.adress@example.com'], titel: ['Chefsjurist'], lan: ['01'] });
  await editor.post(path, again).expect(303);
  expect(await row()).toMatchObject({
    email: 'min.adress@example.com',
    title: 'Chefsjurist',
    organisationType: 'other',
    lastName: 'Ek',
    county: '01',
  });
});

test('what was typed about one person is not stored about another who has taken over the seat', async () => {
  const other = { Förnamn: 'Exempla', Efternamn: 'Kollegasson', 'E-postadress': 'kollega@example.com' };
  const { desk, editor, path, fill } = await secondToSave(other);
  const before = await hashOfAllRows(desk.db);
  const page = readPage((await editor.post(path, fill({ [title]: 'Chefsjurist' })).expect(409)).text);
  expect(page.texts('[role="alert"] dl div')).toEqual([
    'Förnamn Exempla',
    'Efternamn Kollegasson',
    'E-postadress kollega@example.com',
  ]);
  expect(await hashOfAllRows(desk.db)).toBe(before);
});

test('the same form sent twice is one change and one letter, and says so both times', async () => {
  const { desk, editor, path, row, fill } = await secondToSave({});
  const form = fill({ Förnamn: 'Exempla', 'E-postadress': 'ny.adress@example.com' });
  for (const _ of [1, 2])
    expect((await editor.post(path, form).expect(303)).headers.location).toContain('klart=andrat');
  expect(await row()).toMatchObject({ firstName: 'Exempla', tokenVersion: 2, sequence: 1 });
  expect(await desk.letters()).toHaveLength(2);
});

test('two who press at the same moment lose nothing of each other’s', async () => {
  const { desk, editor, path, row, fill } = await secondToSave({});
  const colleague = await desk.again(editor.organiser);
  const answers = await Promise.all([
    editor.post(path, fill({ 'E-postadress': 'ny.adress@example.com' })),
    colleague.post(path, fill({ Organisation: 'Exempelregionen' })),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await row()).toMatchObject({ email: 'ny.adress@example.com', organisation: 'Exempelregionen' });
});

test('a change made of what is no longer stored does nothing', async () => {
  const { desk, editor, row } = await secondToSave({});
  const found = await row();
  if (!found) throw new Error('Nobody');
  const by = authorOf(editor);
  const change = (fields: Partial<Registration>) =>
    changeByOrganiser(desk.services, found, { person: { ...found, ...fields }, county: 'derived', by });
  expect(await change({ organisation: 'Exempelregionen' })).toMatchObject({ kind: 'saved' });
  expect(await change({ role: 'elected' })).toEqual({ kind: 'too-late' });
  expect(await row()).toMatchObject({ organisation: 'Exempelregionen', role: null });
});
