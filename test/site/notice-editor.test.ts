import { expect, test } from 'vitest';
import { openDesk } from '../support/desk.ts';
import { readPage } from '../support/page.ts';

const path = '/arrangor/driftmeddelanden';
const answers = {
  Rubrik: 'Webbplatsen stängs i helgen',
  Text: 'Vi byter server på lördag.',
  'Rubrik på engelska (frivilligt)': 'Closed this weekend',
  'Visas från och med': '2022-11-10',
  'Visas till och med': '2022-11-12',
};

test('an administrator writes a notice, changes it and takes it away, and visitors see it meanwhile', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const admin = await desk.signIn();
  const shown = async (page: string) =>
    (await desk.read(page)).texts('[aria-label="Meddelande"], [aria-label="Notice"]');
  expect(await shown('/')).toEqual([]);
  const empty = await admin.read(path);
  expect(empty.text).toContain('Det finns inga driftmeddelanden.');
  const saved = await admin.post(path, empty.form('Spara').fillIn(answers)).expect(303);
  const page = await admin.read(saved.headers.location ?? '');
  expect(page.text).toContain('Driftmeddelandet är sparat.');
  expect(page.text).toContain('Visas nu');
  expect(await shown('/')).toEqual(['Webbplatsen stängs i helgen Vi byter server på lördag.']);
  expect(await shown('/en')).toEqual(['Closed this weekend Vi byter server på lördag.']);

  const edit = await admin.read(page.link('Ändra ”Webbplatsen stängs i helgen”'));
  const later = edit.form('Spara').fillIn({ 'Visas från och med': '2022-11-11' });
  await admin.post(path, { ...later, op: 'spara' }).expect(303);
  expect(await shown('/')).toEqual([]);
  expect((await admin.read(path)).texts('tbody tr')).toHaveLength(1);

  await admin.post(path, { ...later, op: 'bort' }).expect(303);
  expect((await admin.read(path)).text).toContain('Det finns inga driftmeddelanden.');
  const log = await desk.db.reader.selectFrom('logEntries').selectAll().execute();
  expect(log.map(({ action }) => action).sort()).toEqual([
    'site-notice-removed',
    'site-notice-saved',
    'site-notice-saved',
  ]);
});

test.each([
  [{ Rubrik: '', Text: '' }, ['Skriv en rubrik.', 'Skriv en text.']],
  [{ 'Visas från och med': '2022-02-30' }, ['Välj en dag som finns.']],
  [{ 'Visas till och med': '2022-11-09' }, ['Sista dagen kan inte komma före den första.']],
  [
    { 'Länk (frivilligt)': 'javascript:alert(1)' },
    ['Skriv länkens hela adress, till exempel https://example.com/.'],
  ],
  [{ 'Länk (frivilligt)': 'https://example.com/' }, ['Skriv vad länken ska heta.']],
  [{ 'Länkens text (frivilligt)': 'Läs mer' }, ['Skriv länkens adress, eller ta bort dess text.']],
])('a notice with something wrong is given back and not stored: %#', async (wrong, errors) => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const admin = await desk.signIn();
  const form = (await admin.read(path)).form('Spara').fillIn({ ...answers, ...wrong });
  const page = readPage((await admin.post(path, form).expect(422)).text);
  expect(page.errors()).toEqual(errors);
  expect(page.form('Spara').fields).toMatchObject(form);
  expect(await desk.db.reader.selectFrom('siteNotices').selectAll().execute()).toEqual([]);
});

test('only an administrator gets to the notices, and one that is not there is not found', async () => {
  const desk = await openDesk();
  const editor = await desk.signIn('editor');
  await editor.get(path).expect(404);
  await (await desk.signIn()).get(`${path}?meddelande=x`).expect(404);
});
