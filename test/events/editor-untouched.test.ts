import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { demoContent } from '../../src/demo/content.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { local } from '../../src/time.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { insertOrganiser, openDesk } from '../support/desk.ts';
import { fieldsOn, openEditor } from './editing.ts';
import { everythingConference } from './everything-conference.ts';

const now = '2022-10-04T09:00';

test('to open an event and save it changes nothing, whatever it holds', async () => {
  const content = demoContent(local(now));
  const desk = await openDesk({
    now,
    content: (db) => transact(db, (trx) => loadDemo(trx, content)),
  });
  const memberships = content.organisations.map(({ id }) => ({
    organisationId: id,
    role: 'editor' as const,
  }));
  const browser = await desk.again(await insertOrganiser(desk.db, memberships));
  const before = await hashOfAllRows(desk.db);
  for (const { id } of content.events) {
    const path = `/arrangor/evenemang/${id}/redigera`;
    const page = await browser.read(path);
    const answer = await browser.post(path, fieldsOn(page));
    expect({ id, status: answer.status }).toEqual({ id, status: 303 });
  }
  expect(content.events.length).toBeGreaterThan(20);
  expect(await hashOfAllRows(desk.db)).toBe(before);
}, 120_000);

test('an event with something in every block keeps it all when one field is changed', async () => {
  const desk = await openDesk({ now, content: everythingConference });
  const browser = await desk.signIn('editor');
  const { send } = await openEditor(browser, { id: 'allt' });
  const rows = async () => ({
    organisers: await desk.db.reader.selectFrom('eventOrganisers').selectAll().execute(),
    contacts: await desk.db.reader.selectFrom('eventContacts').selectAll().execute(),
    materials: await desk.db.reader.selectFrom('materials').selectAll().execute(),
    sessions: await desk.db.reader.selectFrom('sessions').selectAll().execute(),
    speakers: await desk.db.reader.selectFrom('appearances').selectAll().execute(),
  });
  const before = await rows();
  expect((await send({ 'Kostnad (frivilligt)': '100 kronor' })).status).toBe(303);
  expect(await rows()).toEqual(before);
  const event = await desk.db.reader
    .selectFrom('events')
    .selectAll()
    .where('id', '=', 'allt')
    .executeTakeFirst();
  expect(event?.price).toBe('100 kronor');
});
