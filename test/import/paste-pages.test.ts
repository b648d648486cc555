import { expect, test } from 'vitest';
import { deskPath } from '../../src/desk-paths.ts';
import { eraseDue } from '../../src/privacy/erase-due.ts';
import { openDesk, own } from '../support/desk.ts';
import { readPage } from '../support/page.ts';

const paste = deskPath('pasteInvitation');
const invitation = 'Exempelkonferens om biblioteken\n\nExempelstad 24 november 2022\n';

test('an organiser comes to the page from where new events begin', async () => {
  const desk = await openDesk();
  const editor = await desk.signIn('editor');
  const page = await editor.read(deskPath('newEvent'));
  expect(page.link('Klistra in en inbjudan')).toBe(paste);
  expect((await editor.read(paste)).heading).toBe('Klistra in en inbjudan');
});

test('the text is kept sealed, for whom and by whom, and shown again as what was found', async () => {
  const desk = await openDesk();
  const editor = await desk.signIn('editor');
  const { headers } = await editor.post(paste, { text: invitation }).expect(303);
  const [kept] = await desk.db.reader.selectFrom('imports').selectAll().execute();
  expect(kept).toMatchObject({ organisationId: own, organiserId: editor.organiser.id, eventId: null });
  expect(Buffer.from(kept?.sealed ?? '', 'base64').toString('latin1')).not.toContain('biblioteken');
  expect(headers.location).toBe(deskPath('reviewInvitation', { import: kept?.id ?? '' }));
  expect((await editor.read(headers.location ?? '')).heading).toBe('Granska inbjudan');
});

test('nothing, or more than can be read, is told, and what was typed stays', async () => {
  const desk = await openDesk();
  const editor = await desk.signIn('editor');
  const empty = await editor.post(paste, { text: ' \n ' }).expect(422);
  expect(readPage(empty.text).errors()).toEqual(['Klistra in texten först.']);
  const text = 'å'.repeat(200_001);
  const long = readPage((await editor.post(paste, { text }).expect(422)).text);
  expect(long.errors()).toEqual(['Texten får ha högst 200\u00a0000 tecken. Nu har den 200\u00a0001.']);
  expect(long.$('textarea').text().trim()).toBe(text);
  await editor.post(paste, { text: text.slice(1) }).expect(303);
  expect(await desk.db.reader.selectFrom('imports').select('id').execute()).toHaveLength(1);
});

test('who is in two organisations says which one is responsible', async () => {
  const desk = await openDesk();
  const editor = await desk.signIn('editor');
  await desk.db.writer
    .insertInto('memberships')
    .values({ organiserId: editor.organiser.id, organisationId: 'exempelverket', role: 'editor' })
    .execute();
  const page = readPage((await editor.post(paste, { text: invitation }).expect(422)).text);
  expect(page.errors()).toEqual(['Välj arrangör.']);
  await editor.post(paste, page.form('Läs in').fillIn({ Arrangör: 'Exempelverket' })).expect(303);
  const [kept] = await desk.db.reader.selectFrom('imports').select('organisationId').execute();
  expect(kept).toEqual({ organisationId: 'exempelverket' });
});

test('the text is gone after thirty days, and so is the page', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const editor = await desk.signIn('editor');
  const { headers } = await editor.post(paste, { text: invitation }).expect(303);
  desk.clock.set('2022-12-10T09:00');
  expect((await eraseDue(desk.db, desk.clock.now())).imports).toBe(0);
  desk.clock.set('2022-12-10T09:01');
  expect((await eraseDue(desk.db, desk.clock.now())).imports).toBe(1);
  const later = await desk.again(editor.organiser);
  await later.get(headers.location ?? '').expect(404);
});
