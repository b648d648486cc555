import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { ProgrammeRow } from '../../src/demo/rows.ts';
import { updateEvent } from '../../src/events/event-store.ts';
import { saveProgramme } from '../../src/events/save-programme.ts';
import { authorOf } from '../../src/organisers/organiser.ts';
import { readPage } from '../support/page.ts';
import { openProgramme, press, rowsOn, save, sent, storedRows } from './programme-site.ts';

const programme: ProgrammeRow[] = [
  { at: '10:00', title: 'Inledning' },
  { at: '11:00', title: 'Föredrag' },
  { at: '12:00', title: 'Lunch', kind: 'meal' },
  { at: '13:00', title: 'Samtal', abstract: 'Vi talas vid.' },
];

/** Two organisers with the same form before them. */
async function openForTwo() {
  const desk = await openProgramme(programme);
  const other = await desk.signIn('administrator');
  const mine = sent(await desk.browser.read(desk.path));
  const theirs = sent(await other.read(desk.path));
  const titles = async () => (await storedRows(desk)).map(({ title }) => title);
  return { ...desk, other, mine, theirs, titles };
}

test('what one adds and another changes is all there when both have saved', async () => {
  const { browser, other, path, mine, theirs, titles } = await openForTwo();
  const added = await press(other, path, theirs, 'fore:4');
  await save(other, path, {
    ...sent(added),
    'pass[2][rubrik]': 'Längre föredrag',
    'pass[4][start]': '12.45',
    'pass[4][rubrik]': 'Musik',
  });
  const page = readPage(
    (await browser.post(path, { ...mine, 'pass[4][rubrik]': 'Panelsamtal', op: 'spara' }).expect(409)).text,
  );
  expect(page.texts('#besked p')).toEqual([
    `${other.organiser.name} sparade kl.\u00a009.00 medan du redigerade. Dina ändringar finns kvar nedan.`,
    'Det som bara den andra har ändrat är redan infört. Kontrollera programmet och spara igen.',
  ]);
  const merged = ['Inledning', 'Längre föredrag', 'Lunch', 'Musik', 'Panelsamtal'];
  expect(rowsOn(page).map(({ rubrik }) => rubrik)).toEqual(merged);
  await save(browser, path, sent(page));
  expect(await titles()).toEqual(merged);
});

test('a row that both have changed shows both, and either can be kept', async () => {
  const { browser, other, path, mine, theirs, titles } = await openForTwo();
  await save(other, path, { ...theirs, 'pass[2][rubrik]': 'Deras föredrag', 'pass[2][start]': '10.30' });
  const form = { ...mine, 'pass[2][rubrik]': 'Mitt föredrag', op: 'spara' };
  const page = readPage((await browser.post(path, form).expect(409)).text);
  expect(page.texts('#besked p').at(-1)).toBe('En punkt har ni båda ändrat. Där står bådas text.');
  expect(page.facts()).toEqual({ Start: '10.30', Rubrik: 'Deras föredrag' });
  expect(rowsOn(page).map(({ rubrik }) => rubrik)).toEqual(['Inledning', 'Mitt föredrag', 'Lunch', 'Samtal']);

  // Another button in between does not make it forgotten.
  const moved = await press(browser, path, sent(page), 'ner:2');
  expect(moved.facts()).toEqual({ Start: '10.30', Rubrik: 'Deras föredrag' });
  const taken = await press(browser, path, sent(moved), 'deras:3');
  expect(taken.facts()).toEqual({});
  expect(rowsOn(taken)[2]).toMatchObject({ start: '10.30', rubrik: 'Deras föredrag' });
  const regretted = await press(browser, path, sent(taken), 'angra');
  expect(rowsOn(regretted).map(({ rubrik }) => rubrik)).toContain('Mitt föredrag');

  await save(browser, path, sent(moved));
  expect(await titles()).toEqual(['Inledning', 'Mitt föredrag', 'Lunch', 'Samtal']);
});

test('a row that one has removed and the other changed is not lost', async () => {
  const { browser, other, path, mine, theirs, titles } = await openForTwo();
  await save(other, path, sent(await press(other, path, theirs, 'bort:4')));
  const form = { ...mine, 'pass[4][beskrivning]': 'Vi talas vid länge.', op: 'spara' };
  const page = readPage((await browser.post(path, form).expect(409)).text);
  expect(page.text).toContain('Någon annan har tagit bort punkten. Sparar du finns den kvar.');
  expect(rowsOn(page)[3]).toMatchObject({ rubrik: 'Samtal', beskrivning: 'Vi talas vid länge.' });
  await save(browser, path, sent(page));
  expect(await titles()).toEqual(['Inledning', 'Föredrag', 'Lunch', 'Samtal']);
});

test('a row that one has changed is not removed by the other without a word', async () => {
  const { browser, other, path, mine, theirs, titles } = await openForTwo();
  await save(other, path, { ...theirs, 'pass[2][rubrik]': 'Deras föredrag' });
  const without = sent(await press(browser, path, mine, 'bort:2'));
  const page = readPage((await browser.post(path, { ...without, op: 'spara' }).expect(409)).text);
  expect(rowsOn(page).map(({ rubrik }) => rubrik)).toEqual([
    'Inledning',
    'Deras föredrag',
    'Lunch',
    'Samtal',
  ]);
  await save(browser, path, sent(page));
  expect(await titles()).toEqual(['Inledning', 'Deras föredrag', 'Lunch', 'Samtal']);
});

test('what both have left out or made alike is no conflict in the row', async () => {
  const { browser, other, path, mine, theirs, titles } = await openForTwo();
  await save(other, path, { ...theirs, 'pass[1][rubrik]': 'Välkomna' });
  const form = { ...mine, 'pass[1][rubrik]': 'Välkomna', op: 'spara' };
  const page = readPage((await browser.post(path, form).expect(409)).text);
  expect(page.facts()).toEqual({});
  await save(browser, path, sent(page));
  expect(await titles()).toEqual(['Välkomna', 'Föredrag', 'Lunch', 'Samtal']);
});

test('a change of something else than the programme is no conflict', async () => {
  const { db, event, browser, path, mine, titles } = await openForTwo();
  await transact(db, (trx) =>
    updateEvent(trx, event.id, { version: event.version + 3, lead: 'Ny ingress.' }),
  );
  await save(browser, path, { ...mine, 'pass[1][rubrik]': 'Välkomna' });
  expect(await titles()).toEqual(['Välkomna', 'Föredrag', 'Lunch', 'Samtal']);
  const after = await db.reader.selectFrom('events').selectAll().executeTakeFirstOrThrow();
  expect(after).toMatchObject({ version: event.version + 4, lead: 'Ny ingress.' });
});

test('a form that says nothing of what it was made of removes nothing', async () => {
  const { browser, path, titles } = await openForTwo();
  for (const fields of [{}, { op: 'spara' }, { antal: '0', grund: 'x' }, { antal: '1', borttagna: '[]' }])
    await browser.post(path, fields).expect(409);
  expect(await titles()).toEqual(['Inledning', 'Föredrag', 'Lunch', 'Samtal']);
});

test('of two who save at the same moment one is told, and keeps what was typed', async () => {
  const { browser, other, path, mine, theirs, titles } = await openForTwo();
  const answers = await Promise.all([
    browser.post(path, { ...mine, 'pass[1][rubrik]': 'Min inledning', op: 'spara' }),
    other.post(path, { ...theirs, 'pass[1][rubrik]': 'Deras inledning', op: 'spara' }),
  ]);
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409]);
  const [stored] = await titles();
  const told = readPage(answers.find(({ status }) => status === 409)?.text ?? '');
  const typed = stored === 'Min inledning' ? 'Deras inledning' : 'Min inledning';
  expect(told.facts()).toEqual({ Rubrik: stored });
  expect(rowsOn(told)[0]?.rubrik).toBe(typed);
});

test('a programme made for an earlier version of the event is not stored', async () => {
  const { services, event, browser, titles } = await openForTwo();
  const row = {
    id: '',
    startsAt: null,
    endsAt: null,
    kind: 'session',
    format: null,
    abstract: null,
  } as const;
  const options = { expectedVersion: event.version, by: authorOf(browser) };
  const store = (title: string) =>
    saveProgramme(services, event.id, [{ ...row, title, speakers: [] }], options);
  const outcomes = await Promise.all([store('Den första'), store('Den andra')]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'conflict']);
  expect(await titles()).toEqual(['Den första']);
});
