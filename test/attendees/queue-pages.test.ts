import { describe, expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { readPage } from '../support/page.ts';
import { atQueue, logOf, somebodyElsewhere, standing } from './attendee-desk.ts';

describe('the queue', () => {
  test('is in the event’s menu, and names those who wait in their order', async () => {
    const { editor, event, rows, first } = await atQueue();
    const page = await editor.read(`/arrangor/evenemang/${event.id}`);
    const queue = await editor.read(page.link('Kö'));
    expect(queue.heading).toBe('Kö');
    expect(queue.text).toContain('2 personer väntar.');
    expect(queue.text).toContain('En plats som blir ledig går direkt till den som står först i kön.');
    expect(await rows()).toEqual([
      `1 Ask, Exempel ${first.email} Exempelkommunen 2022-10-10 09.00 Ge en ny plats till Exempel Ask`,
      expect.stringMatching(/^2 Ek, Exempel .* Ge en ny plats till Exempel Ek$/),
    ]);
    expect(queue.link('Ask, Exempel')).toBe(`/arrangor/evenemang/${event.id}/deltagare/${first.id}`);
  });

  test('says what a new seat means, gives it to whoever was chosen, and stays on the page', async () => {
    const { desk, editor, event, path, rows, second } = await atQueue();
    const page = await editor.read(path);
    expect(page.text).toContain('Platserna är slut. En ny plats höjer antalet från 1 till 2.');
    const { action, fields } = page.form('Ge en ny plats till Exempel Ek');
    const answer = await editor.post(action, fields).expect(303);
    const done = await editor.read(answer.headers.location ?? '');
    expect(done.heading).toBe('Kö');
    expect(done.texts('[role="status"]')).toContain('Exempel Ek har fått en plats, och ett mejl om det.');
    expect(await rows()).toHaveLength(1);
    expect(await standing(desk, event.id)).toMatchObject({
      capacity: 2,
      counted: { confirmed: 2, queued: 1 },
    });
    expect((await desk.letters()).map(({ kind, to }) => [kind, to.address])).toEqual([
      ['promoted', second.email],
    ]);
  });

  test('tells nobody’s name from another event', async () => {
    const { desk, editor, path, seated } = await atQueue();
    const foreign = await somebodyElsewhere(desk);
    expect((await editor.read(`${path}?klart=plats&om=${seated.id}`)).text).toContain('har fått en plats');
    expect((await editor.read(`${path}?klart=plats&om=${foreign.id}`)).text).not.toContain('har fått');
  });

  test('shows a reader who waits, without buttons', async () => {
    const { desk, path } = await atQueue();
    const reader = await desk.signIn('reader');
    const page = await reader.read(path);
    expect(page.texts('main tbody tr')).toHaveLength(2);
    expect(page.$('main form').length).toBe(0);
    expect(page.text).not.toContain('Platserna är slut');
  });

  test('of an event that has begun can only be read', async () => {
    const { desk, editor, path } = await atQueue();
    desk.clock.set('2022-11-24T11:00');
    const late = await desk.again(editor.organiser);
    const page = await late.read(path);
    expect(page.text).toContain('Kön går inte längre att ändra.');
    expect(page.$('main form').length).toBe(0);
    const before = await hashOfAllRows(desk.db);
    await late.post(path, { version: '1', platser: '5' }).expect(409);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });
});

describe('an event with both ways to take part', () => {
  test('has two queues, with the numbers of the letters', async () => {
    const { desk, editor, path, second } = await atQueue({
      attendance: 'hybrid',
      capacityOnline: 0,
      queued: 1,
      queuedOnline: 1,
    });
    await transact(desk.db, (trx) =>
      trx.updateTable('registrations').set({ attendance: 'online' }).where('id', '=', second.id).execute(),
    );
    const page = await editor.read(path);
    expect(page.headings).toEqual(['Kö', 'På plats', 'Online', 'Höj antalet platser']);
    expect(page.texts('main tbody tr').map((row) => row.slice(0, 6))).toEqual(['1 Ask,', '2 Ek, ']);
    const form = page.form('Höj antalet platser');
    const answer = await editor.post(form.action, form.fillIn({ 'Antal platser online': '1' })).expect(303);
    expect((await editor.read(answer.headers.location ?? '')).text).toContain(
      '1 person är flyttad från kön.',
    );
    expect((await desk.letters()).map(({ to }) => to.address)).toEqual([second.email]);
  });
});

describe('more seats', () => {
  test('go to those who have waited longest, with a letter each and one line in the log', async () => {
    const { desk, editor, event, path, first, second } = await atQueue();
    const form = (await editor.read(path)).form('Höj antalet platser');
    expect(form.fields.platser).toEqual(['1']);
    const answer = await editor.post(form.action, form.fillIn({ 'Antal platser': '3' })).expect(303);
    const done = await editor.read(answer.headers.location ?? '');
    expect(done.texts('[role="status"]')).toEqual([
      'Evenemanget har nu 3 platser. 2 personer är flyttade från kön.',
    ]);
    expect(done.text).toContain('Ingen väntar på en plats.');
    expect((await desk.letters()).map(({ to }) => to.address).sort()).toEqual(
      [first.email, second.email].sort(),
    );
    expect(await standing(desk, event.id)).toEqual({
      capacity: 3,
      stored: { confirmed: 3, queued: 0 },
      counted: { confirmed: 3, queued: 0 },
    });
    expect(await logOf(desk, event.id)).toEqual([
      ['event-changed', { fields: ['capacity'], values: { capacity: [1, 3] } }],
    ]);
  });

  test.each([
    ['mange', 'Skriv antalet med siffror, till exempel 120.'],
    ['', 'Skriv antalet med siffror, till exempel 120.'],
    ['-5', 'Skriv antalet med siffror, till exempel 120.'],
    ['9999999', 'Skriv högst 999\u00a0999.'],
    ['1 000 000', 'Skriv högst 999\u00a0999.'],
    ['0', 'Skriv minst 1. Vill du sänka antalet gör du det under Redigera.'],
    ['1', 'Skriv ett högre antal än 1.'],
  ])('are not “%s”: what was typed is kept, and nothing changed', async (seats, message) => {
    const { desk, editor, path } = await atQueue();
    const before = await hashOfAllRows(desk.db);
    const form = (await editor.read(path)).form('Höj antalet platser');
    const answer = await editor.post(form.action, form.fillIn({ 'Antal platser': seats })).expect(422);
    const page = readPage(answer.text);
    expect(page.errors()).toEqual([message]);
    expect(page.form('Höj antalet platser').fields.platser).toEqual([seats]);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('are not added to those that somebody else has just added', async () => {
    const { desk, editor, event, path } = await atQueue();
    const form = (await editor.read(path)).form('Höj antalet platser');
    await editor.post(form.action, form.fillIn({ 'Antal platser': '2' })).expect(303);
    const answer = await editor.post(form.action, form.fillIn({ 'Antal platser': '3' })).expect(409);
    const page = readPage(answer.text);
    expect(page.text).toContain('Någon har ändrat evenemanget sedan du öppnade sidan.');
    expect(await standing(desk, event.id)).toMatchObject({
      capacity: 2,
      stored: { confirmed: 2, queued: 1 },
    });
    const again = page.form('Höj antalet platser');
    expect(again.fields.platser).toEqual(['3']);
    await editor.post(again.action, again.fields).expect(303);
    expect(await standing(desk, event.id)).toMatchObject({
      capacity: 3,
      stored: { confirmed: 3, queued: 0 },
    });
  });
});
