import { describe, expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { readPage } from '../support/page.ts';
import { deskWithQueue, logOf, rowsOf, standing } from './attendee-desk.ts';

const wish = 'Meddelande till personen (frivilligt)';

describe('somebody with a seat, moved to the queue', () => {
  test('waits behind everyone, and whoever has waited longest gets the seat; both are told', async () => {
    const { desk, event, editor, seated, first, second, card } = await deskWithQueue();
    const page = await editor.read((await editor.read(card(seated))).link('Flytta till kö'));
    expect(page.heading).toBe(`Flytta Exempel ${seated.lastName} till kön`);
    const form = page.form('Flytta till kö');
    const words = 'Vi måste ge platsen till någon annan.';
    const answer = await editor.post(form.action, form.fillIn({ [wish]: words })).expect(303);
    const done = await editor.read(answer.headers.location ?? '');
    expect(done.texts('[role="status"]')).toEqual([
      'Personen står nu sist i kön, och har fått ett mejl om det.',
    ]);
    expect(done.facts().Status).toBe('I kö, nummer 2');
    expect(done.text).toContain('Flyttade till kön');
    expect((await editor.read(card(first))).facts().Status).toBe('Anmäld');
    expect((await editor.read(card(second))).facts().Status).toBe('I kö, nummer 1');
    expect(await standing(desk, event.id)).toEqual({
      capacity: 1,
      stored: { confirmed: 1, queued: 2 },
      counted: { confirmed: 1, queued: 2 },
    });
    const letters = await desk.letters();
    expect(letters.map(({ kind, to }) => `${kind} ${to.address}`).sort()).toEqual([
      `moved-to-queue ${seated.email}`,
      `promoted ${first.email}`,
    ]);
    const told = letters.find(({ kind }) => kind === 'moved-to-queue');
    expect(told?.subject).toMatch(/^Du har flyttats till kön: Exempel/);
    expect(told?.text.replace(/\s+/g, ' ')).toContain(
      'har flyttat dig till kön till Exempel: En konferens. Du har inte längre en plats. Du är nummer 2 i kön.',
    );
    expect(told?.text).toContain(words);
    expect(told?.calendar?.method).toBe('CANCEL');
    expect(await logOf(desk, event.id)).toEqual([['registration-queued', { code: seated.code }]]);
  });

  test('has a seat in the calendar again when one is given later', async () => {
    const { desk, editor, seated, card } = await deskWithQueue();
    await editor.post(`${card(seated)}/till-ko`).expect(303);
    await editor.post(`${card(seated)}/plats`, { over: 'ja' }).expect(303);
    const sequences = (await desk.letters())
      .filter(({ to }) => to.address === seated.email)
      .map(({ kind, calendar }) => `${kind} ${/SEQUENCE:(\d+)/.exec(calendar?.content ?? '')?.[1]}`);
    expect(sequences.sort()).toEqual(['moved-to-queue 1', 'promoted 2']);
  });

  test('is not, when nobody else waits: the seat would come back at once', async () => {
    const { desk, editor, seated, first, second, card } = await deskWithQueue();
    for (const one of [first, second]) await editor.post(`${card(one)}/avanmal`).expect(303);
    const before = await hashOfAllRows(desk.db);
    const sentence = 'Ingen annan väntar på en plats, så personen skulle få tillbaka sin direkt.';
    for (const method of ['get', 'post'] as const) {
      const answer = await editor[method](`${card(seated)}/till-ko`).expect(303);
      expect((await editor.read(answer.headers.location ?? '')).text).toContain(sentence);
    }
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('is not for somebody who waits for another kind of seat', async () => {
    const { desk, editor, seated, first, second, card } = await deskWithQueue({
      attendance: 'hybrid',
      capacityOnline: 0,
      queued: 0,
      queuedOnline: 2,
    });
    await transact(desk.db, (trx) =>
      trx
        .updateTable('registrations')
        .set({ attendance: 'online' })
        .where('id', 'in', [first.id, second.id])
        .execute(),
    );
    const before = await hashOfAllRows(desk.db);
    const answer = await editor.post(`${card(seated)}/till-ko`).expect(303);
    expect((await editor.read(answer.headers.location ?? '')).text).toContain('Ingen annan väntar');
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('gives the seat to be answered for where the event makes offers, but not when all may answer', async () => {
    const { desk, event, editor, seated, first, card } = await deskWithQueue({ offers: 1 });
    const late = async () => {
      desk.clock.set('2022-11-23T18:00');
      return desk.again(editor.organiser);
    };
    await editor.post(`${card(seated)}/till-ko`).expect(303);
    expect((await editor.read(card(first))).facts().Status).toBe('Erbjuden plats');
    expect(await standing(desk, event.id)).toMatchObject({ stored: { confirmed: 1, queued: 2 } });
    await editor.post(`${card(first)}/plats`).expect(303);
    const browser = await late();
    const before = await hashOfAllRows(desk.db);
    const answer = await browser.post(`${card(first)}/till-ko`).expect(303);
    expect((await browser.read(answer.headers.location ?? '')).text).toContain('den som svarar först');
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('is nobody who waits already, whose event has begun, or whose message is too long', async () => {
    const { desk, editor, seated, first, card } = await deskWithQueue();
    const before = await hashOfAllRows(desk.db);
    expect((await editor.read(card(first))).hasLink('Flytta till kö')).toBe(false);
    const waits = await editor.post(`${card(first)}/till-ko`).expect(303);
    expect((await editor.read(waits.headers.location ?? '')).text).toContain('Personen har ingen plats');
    const long = await editor.post(`${card(seated)}/till-ko`, { meddelande: 'x'.repeat(1001) }).expect(422);
    expect(readPage(long.text).errors()).toHaveLength(1);
    expect(await hashOfAllRows(desk.db)).toBe(before);
    desk.clock.set('2022-11-24T11:00');
    const late = await desk.again(editor.organiser);
    const later = await hashOfAllRows(desk.db);
    expect((await late.read(card(seated))).hasLink('Flytta till kö')).toBe(false);
    await late.post(`${card(seated)}/till-ko`).expect(303);
    expect(await hashOfAllRows(desk.db)).toBe(later);
  });
});

describe('several with seats, moved to the queue together', () => {
  test('leave their seats to those who waited, never to each other', async () => {
    const { desk, event, editor, list, seated, first, second, card } = await deskWithQueue();
    await editor.post(`${card(first)}/plats`, { over: 'ja' }).expect(303);
    // Two have seats, one waits.
    const chosen = { 'valda[]': [seated.id, first.id, second.id], gor: 'ko' };
    const page = readPage((await editor.post(`${list}/markerade`, chosen).expect(200)).text);
    expect(page.heading).toBe('Flytta 1 person till kön');
    expect(page.texts('main ul:last-of-type li')).toEqual([
      'Har ingen plats: Ek, Exempel',
      'Ingen annan väntar på platsen: Ask, Exempel',
    ]);
    const form = page.form('Flytta 1 person till kön');
    const all = { ...form.fields, 'valda[]': [seated.id, first.id] };
    const answer = await editor.post(form.action, all).expect(303);
    expect((await editor.read(answer.headers.location ?? '')).text).toContain(
      '1 person är flyttad till kön. 1 person: ingen annan väntar på platsen.',
    );
    const waiting = (await rowsOf(desk.db, event.id)).filter(({ confirmedAt }) => !confirmedAt);
    expect(waiting.map(({ id }) => id)).toEqual([seated.id]);
    expect(await standing(desk, event.id)).toMatchObject({ stored: { confirmed: 2, queued: 1 } });
  });
});
