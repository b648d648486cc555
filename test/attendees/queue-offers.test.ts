import { describe, expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { atQueue, logOf, rowsOf, standing } from './attendee-desk.ts';

describe('where seats are offered', () => {
  const offers = { offers: 1 } as const;

  test('a chosen person is offered a new one, and the page says until when', async () => {
    const { desk, editor, event, path, rows, second } = await atQueue(offers);
    const { action, fields } = (await editor.read(path)).form('Erbjud en ny plats till Exempel Ek');
    const answer = await editor.post(action, fields).expect(303);
    expect((await editor.read(answer.headers.location ?? '')).texts('[role="status"]')).toEqual([
      'Exempel Ek har erbjudits en plats, och fått ett mejl om det.',
    ]);
    const [waits, offered] = await rows();
    expect(waits).toMatch(/^1 Ask, Exempel/);
    expect(offered).toMatch(/^– Ek, .* Svara senast måndag\s14\snovember\skl\.\s16\.00 Ge plats/);
    expect(offered).not.toContain('Erbjud');
    expect((await desk.letters()).map(({ kind, to }) => [kind, to.address])).toEqual([
      ['offer', second.email],
    ]);
    expect(await standing(desk, event.id)).toMatchObject({
      capacity: 2,
      stored: { confirmed: 2, queued: 1 },
    });
    expect(await logOf(desk, event.id)).toEqual([
      ['seat-added', { fields: ['capacity'], values: { capacity: [1, 2] } }],
      ['seat-offered', { code: second.code }],
    ]);
    await editor.post(action, fields).expect(303);
    expect((await standing(desk, event.id)).capacity).toBe(2);
  });

  test('new ones are offered to those who have waited longest', async () => {
    const { desk, editor, event, path } = await atQueue(offers);
    const form = (await editor.read(path)).form('Höj antalet platser');
    const answer = await editor.post(form.action, form.fillIn({ 'Antal platser': '2' })).expect(303);
    expect((await editor.read(answer.headers.location ?? '')).text).toContain(
      '1 person har erbjudits en plats.',
    );
    const held = (await rowsOf(desk.db, event.id)).filter(({ offerEndsAt }) => offerEndsAt);
    expect(held.map(({ lastName }) => lastName)).toEqual(['Ask']);
  });

  test('none is offered without a word of more seats, nor too close to the start', async () => {
    const { desk, editor, path, card, second } = await atQueue(offers);
    const before = await hashOfAllRows(desk.db);
    await editor.post(`${card(second)}/erbjud`).expect(303);
    expect(await hashOfAllRows(desk.db)).toBe(before);
    desk.clock.set('2022-11-23T18:00');
    const late = await desk.again(editor.organiser);
    expect((await late.read(path)).text).not.toContain('Erbjud en ny plats');
    const later = await hashOfAllRows(desk.db);
    const answer = await late.post(`${card(second)}/erbjud`, { over: 'ja', till: 'ko' }).expect(303);
    expect((await late.read(answer.headers.location ?? '')).text).toContain('Det gick inte längre att göra.');
    expect(await hashOfAllRows(desk.db)).toBe(later);
  });

  test('whoever was told of a seat that the organiser then gave is told of the next', async () => {
    const { desk, editor, card, seated, first, second } = await atQueue(offers);
    desk.clock.set('2022-11-23T18:00');
    const late = await desk.again(editor.organiser);
    const told = async () =>
      (await desk.letters()).filter(({ kind, to }) => kind === 'first-come' && to.address === first.email)
        .length;
    await late.post(`${card(seated)}/avanmal`).expect(303);
    expect(await told()).toBe(1);
    await late.post(`${card(second)}/plats`).expect(303);
    await late.post(`${card(second)}/avanmal`).expect(303);
    expect(await told()).toBe(2);
  });

  test('an event without offers makes none', async () => {
    const { desk, editor, path, card, second } = await atQueue();
    expect((await editor.read(path)).text).not.toContain('Erbjud');
    const before = await hashOfAllRows(desk.db);
    await editor.post(`${card(second)}/erbjud`, { over: 'ja' }).expect(303);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });
});
