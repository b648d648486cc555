import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { Event } from '../../src/events/event.ts';
import { registration } from '../support/a-registration.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { conference, insertEvent, event as webinar } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { answered, openEditor, pressOn, stored } from './editing.ts';

/** An event with two who come and one in the queue. */
async function awaited(desk: Desk, fields: Event): Promise<Event> {
  const event = await insertEvent(desk.db, {
    ...fields,
    confirmed: 2,
    queued: 1,
    capacity: 2,
    lastTicket: 1,
  });
  const waiting = { confirmedAt: null, queuedAt: '2022-10-01T08:00:00.000Z', ticket: 1 };
  const rows = [registration(event), registration(event), registration(event, waiting)];
  await transact(desk.db, (trx) => trx.insertInto('registrations').values(rows).execute());
  return event;
}

const subjects = async (desk: Desk) => (await desk.letters()).map(({ subject }) => subject);

test('a new date is shown beside the old one first, and three people get the organiser’s own words', async () => {
  const desk = await openDesk({ now: '2022-10-12T09:00' });
  const event = await awaited(desk, conference());
  const browser = await desk.signIn('editor');
  const editor = await openEditor(browser, event);
  const asked = await editor.send(
    { Dag: '2022-12-01', 'Målgrupp (frivilligt)': 'Alla.' },
    'spara:tid-och-plats',
  );
  expect(asked.status).toBe(200);
  const page = readPage(asked.text);
  expect(page.heading).toBe('Vill du mejla de 3 anmälda om ändringen?');
  expect(page.headings.slice(1)).toEqual(['Det här ändras', 'Datum', 'Målgrupp']);
  expect(page.texts('dl')[0]).toContain('Dag: 2022-11-24');
  expect(page.texts('dl')[0]).toContain('Dag: 2022-12-01');
  expect((await stored(desk, event)).event).toEqual(event);
  const long = await pressOn(browser, asked, 'Spara och mejla', {
    'Eget meddelande (frivilligt)': 'a'.repeat(1001),
  });
  expect(answered(long)).toEqual({
    status: 422,
    errors: ['Meddelandet får ha högst 1 000 tecken. Nu har det 1001.'],
  });
  const done = await pressOn(browser, long, 'Spara och mejla', {
    'Eget meddelande (frivilligt)': 'Vi flyttar för att fler ska kunna komma.',
  });
  expect(done.status).toBe(303);
  expect((await browser.read(done.headers.location ?? '')).text).toContain(
    'Ändringarna är sparade kl.\u00a009.00. 3 mejl är på väg.',
  );
  expect((await stored(desk, event)).event).toMatchObject({ day: '2022-12-01', audience: 'Alla.' });
  const letters = await desk.letters();
  expect(letters.map(({ subject }) => subject)).toEqual(
    Array(3).fill('Nytt datum: Exempel: En konferens flyttas till 1 december 2022'),
  );
  expect(letters.filter(({ text }) => text.includes('Vi flyttar för att fler'))).toHaveLength(3);
});

test('a new venue can be saved without a letter, and a slip goes back to the form', async () => {
  const desk = await openDesk({ now: '2022-10-12T09:00' });
  const event = await awaited(desk, conference());
  const browser = await desk.signIn('editor');
  const editor = await openEditor(browser, event);
  const asked = await editor.send({ Lokal: 'Folkets hus' });
  const back = await pressOn(browser, asked, 'Tillbaka');
  expect(readPage(back.text).form('Spara ändringarna').fields.lokal).toEqual(['Folkets hus']);
  const silent = await pressOn(browser, asked, 'Spara utan att mejla');
  expect(silent.status).toBe(303);
  expect((await stored(desk, event)).event.venue).toBe('Folkets hus');
  expect(await subjects(desk)).toEqual([]);
});

test('nobody is asked about a text, an event that is over, or one to which nobody comes', async () => {
  const desk = await openDesk({ now: '2022-10-12T09:00' });
  const browser = await desk.signIn('editor');
  const text = await awaited(desk, conference());
  expect((await (await openEditor(browser, text)).send({ Ingress: 'En annan ingress.' })).status).toBe(303);
  const empty = await insertEvent(desk.db, conference());
  expect((await (await openEditor(browser, empty)).send({ Lokal: 'Folkets hus' })).status).toBe(303);
  const over = await awaited(desk, conference());
  desk.clock.set('2022-12-24T09:00');
  const late = await desk.again(browser.organiser);
  expect((await (await openEditor(late, over)).send({ Lokal: 'Folkets hus' })).status).toBe(303);
  expect(await subjects(desk)).toEqual([]);
});

test('a new link to the meeting concerns those who come online, never those who wait', async () => {
  const desk = await openDesk({ now: '2022-10-12T09:00' });
  const event = await awaited(desk, webinar({ meetingUrl: 'https://moten.example.com/1' }));
  await transact(desk.db, (trx) => trx.updateTable('registrations').set({ attendance: 'online' }).execute());
  const browser = await desk.signIn('editor');
  const editor = await openEditor(browser, event);
  const insecure = await editor.send({ 'Länk till mötet (frivilligt)': 'http://moten.example.com/2' });
  expect(answered(insecure)).toEqual({ status: 422, errors: ['Länken måste börja med https://.'] });
  const asked = await editor.send({ 'Länk till mötet (frivilligt)': 'https://moten.example.com/2' });
  expect(readPage(asked.text).heading).toBe('Vill du mejla de 2 anmälda om ändringen?');
});
