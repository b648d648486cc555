import { expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { readPage } from '../support/page.ts';
import { deskWithQueue, logOf, rowsOf } from './attendee-desk.ts';

async function changing() {
  const opened = await deskWithQueue();
  const page = await opened.editor.read((await opened.editor.read(opened.card(opened.seated))).link('Ändra'));
  return { ...opened, page, form: page.form('Spara ändringar') };
}

test('a wrong address is corrected: both addresses are told, the old link dies, the log has no address', async () => {
  const { desk, event, editor, seated, form } = await changing();
  const right = 'ratt.adress@example.com';
  const answer = await editor.post(form.action, form.fillIn({ 'E-postadress': right })).expect(303);
  const card = await editor.read(answer.headers.location ?? '');
  expect(card.facts()).toMatchObject({ 'E-post': right, Status: 'Anmäld' });
  expect(card.text).toContain('Ändrade anmälan');
  expect((await desk.letters()).map(({ to }) => to.address).sort()).toEqual([seated.email, right].sort());
  const row = (await rowsOf(desk.db, event.id)).find(({ id }) => id === seated.id);
  expect(row).toMatchObject({ email: right, tokenVersion: 2, code: seated.code });
  expect(await logOf(desk, event.id)).toEqual([
    ['registration-changed', { code: seated.code, fields: ['email'] }],
  ]);
});

test('what is typed wrong is kept and said, and somebody else’s name and address are refused', async () => {
  const { desk, editor, first, form } = await changing();
  const before = await hashOfAllRows(desk.db);
  const broken = readPage(
    (await editor.post(form.action, form.fillIn({ 'E-postadress': 'inget' })).expect(422)).text,
  );
  expect(broken.errors()).toHaveLength(1);
  expect(broken.form('Spara ändringar').fields.epost).toEqual(['inget']);
  const others = { Förnamn: first.firstName, Efternamn: first.lastName, 'E-postadress': first.email };
  const taken = readPage((await editor.post(form.action, form.fillIn(others)).expect(422)).text);
  expect(taken.errors()).toEqual(['En annan anmälan har redan det namnet och den adressen.']);
  expect(await hashOfAllRows(desk.db)).toBe(before);
});

test('saving without a change tells nobody, and the page never shows what was said of food', async () => {
  const { desk, editor, page, form } = await changing();
  expect(page.text).not.toMatch(/allergi|Specialkost|stöd/i);
  const before = await hashOfAllRows(desk.db);
  await editor.post(form.action, form.fields).expect(303);
  expect(await hashOfAllRows(desk.db)).toBe(before);
});
