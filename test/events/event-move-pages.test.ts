import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { local } from '../../src/time.ts';
import { registration } from '../support/a-registration.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent, event as webinar } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { answered, pressOn, stored } from './editing.ts';

test('a new date is seen beside the old one, with the letter, before anyone is told', async () => {
  const { desk, event, browser } = await deskWithGuest();
  const home = await browser.read(`/arrangor/evenemang/${event.id}`);
  const page = await browser.read(home.link('Flytta'));
  const form = page.form('Granska');
  const fields = form.fillIn({ Dag: '2022-12-01', 'Sista anmälningsdag (frivilligt)': '2022-11-25' });
  const review = await browser.post(form.action, { ...fields, op: 'granska' });
  const shown = readPage(review.text);
  expect(shown.headings).toEqual([
    'Granska innan du flyttar',
    'Det här ändras',
    'Datum',
    'Sista anmälningsdag (frivilligt)',
    'Mejlet',
  ]);
  expect(shown.text).toContain('Mejlet går till 1 anmäld.');
  expect(shown.text).toContain('Nytt datum:');
  expect((await stored(desk, event)).event.startsAt).toBe(event.startsAt);
  const done = await pressOn(browser, review, 'Flytta');
  expect(done.headers.location).toBe(`/arrangor/evenemang/${event.id}?klart=flyttat&mejl=1`);
  const { event: after } = await stored(desk, event);
  expect([after.startsAt, after.endsAt, after.deadlineDay]).toEqual([
    local('2022-12-01T10:00'),
    local('2022-12-01T16:00'),
    '2022-11-25',
  ]);
  const [letter] = await desk.letters();
  expect(shown.text).toContain(letter?.subject ?? 'no letter');
  expect(letter?.text).toContain('Konferensen är flyttad till ett nytt datum.');
});

test('another venue is enough, and a new date ends a postponement', async () => {
  const { desk, event, browser } = await deskWithGuest({ postponedAt: local('2022-11-01T09:00') });
  const path = `/arrangor/evenemang/${event.id}/flytta`;
  const form = (await browser.read(path)).form('Granska');
  const untouched = await browser.post(path, { ...form.fields, op: 'granska' });
  expect(answered(untouched)).toEqual({ status: 422, errors: ['Ändra datum, tid eller plats.'] });
  const fields = form.fillIn({
    Dag: '2023-01-19',
    'Sista anmälningsdag (frivilligt)': '',
    Lokal: 'Folkets hus',
  });
  const review = await browser.post(path, { ...fields, op: 'granska' });
  expect((await pressOn(browser, review, 'Flytta')).status).toBe(303);
  const { event: after } = await stored(desk, event);
  expect([after.postponedAt, after.venue, after.startsAt]).toEqual([
    null,
    'Folkets hus',
    local('2023-01-19T10:00'),
  ]);
});

test('what somebody else has changed meanwhile is reviewed once more', async () => {
  const { desk, event, browser } = await deskWithGuest();
  const path = `/arrangor/evenemang/${event.id}/flytta`;
  const form = (await browser.read(path)).form('Granska');
  const review = await browser.post(path, { ...form.fillIn({ Lokal: 'Folkets hus' }), op: 'granska' });
  await transact(desk.db, (trx) =>
    trx
      .updateTable('events')
      .set({ version: event.version + 1 })
      .where('id', '=', event.id)
      .execute(),
  );
  const again = await pressOn(browser, review, 'Flytta');
  expect(again.status).toBe(409);
  expect(readPage(again.text).text).toContain('Någon har ändrat evenemanget sedan du öppnade sidan.');
  expect((await stored(desk, event)).event.venue).toBe('Exempelhuset');
  expect((await pressOn(browser, again, 'Flytta')).status).toBe(303);
  expect((await stored(desk, event)).event.venue).toBe('Folkets hus');
});

test('a date with mistakes comes back as it was typed, and one that has been is asked about once', async () => {
  const { event, browser } = await deskWithGuest();
  const path = `/arrangor/evenemang/${event.id}/flytta`;
  const form = (await browser.read(path)).form('Granska');
  const broken = await browser.post(path, {
    ...form.fillIn({ 'Start (frivilligt)': '25.00' }),
    op: 'granska',
  });
  expect(broken.status).toBe(422);
  expect(readPage(broken.text).$('#start').attr('value')).toBe('25.00');
  const past = {
    ...form.fillIn({ Dag: '2021-12-01', 'Sista anmälningsdag (frivilligt)': '' }),
    op: 'granska',
  };
  const asked = await browser.post(path, past);
  expect(asked.status).toBe(422);
  const again = readPage(asked.text).form('Granska');
  expect((await browser.post(path, { ...again.fields, op: 'granska' })).status).toBe(200);
});

test('an online event has no venue to change, and registration is closed and opened by hand', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, webinar());
  const browser = await desk.signIn('editor');
  const home = `/arrangor/evenemang/${event.id}`;
  expect((await browser.read(`${home}/flytta`)).form('Granska').labels).not.toContain('Lokal');
  const page = await browser.read((await browser.read(home)).link('Stäng anmälan'));
  expect((await browser.post(page.form('Stäng anmälan nu').action)).headers.location).toBe(
    `${home}?klart=stangt`,
  );
  expect((await desk.read(`/evenemang/${event.slug}`)).hasLink('Anmäl dig')).toBe(false);
  const closed = await browser.read(home);
  expect(closed.hasLink('Stäng anmälan')).toBe(false);
  await browser.post(closed.form('Öppna anmälan igen').action);
  expect((await desk.read(`/evenemang/${event.slug}`)).hasLink('Anmäl dig')).toBe(true);
});

async function deskWithGuest(fields: Parameters<typeof conference>[0] = {}) {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference({ confirmed: 1, ...fields }));
  await transact(desk.db, (trx) => trx.insertInto('registrations').values(registration(event)).execute());
  return { desk, event, browser: await desk.signIn('editor') };
}
