import { describe, expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { deskWithQueue, logOf, standing } from './attendee-desk.ts';

const full = { capacity: 1, stored: { confirmed: 1, queued: 2 }, counted: { confirmed: 1, queued: 2 } };

describe('a seat for somebody who waits', () => {
  test('is one more than there were when all are taken, past those who wait longer, and logged', async () => {
    const { desk, event, editor, second, card } = await deskWithQueue();
    const page = await editor.read(card(second));
    expect(page.text).toContain('Platserna är slut. Du kan höja antalet från 1 till 2 och');
    const { action, fields } = page.form('Lägg till en plats och ge den');
    const answer = await editor.post(action, fields).expect(303);
    const done = await editor.read(answer.headers.location ?? '');
    expect(done.texts('[role="status"]')).toContain('Personen har fått en plats, och ett mejl om det.');
    expect(done.facts().Status).toBe('Anmäld');
    expect(await standing(desk, event.id)).toEqual({
      capacity: 2,
      stored: { confirmed: 2, queued: 1 },
      counted: { confirmed: 2, queued: 1 },
    });
    expect((await desk.letters()).map(({ to }) => to.address)).toEqual([second.email]);
    expect(await logOf(desk, event.id)).toEqual([
      ['seat-added', { fields: ['capacity'], values: { capacity: [1, 2] } }],
      ['seat-given', { code: second.code }],
    ]);
  });

  test('is refused without a word of more seats, and nothing is changed', async () => {
    const { desk, event, editor, second, card } = await deskWithQueue();
    const before = await hashOfAllRows(desk.db);
    const answer = await editor.post(`${card(second)}/plats`).expect(303);
    expect((await editor.read(answer.headers.location ?? '')).text).toContain('Alla platser är tagna.');
    expect(await hashOfAllRows(desk.db)).toBe(before);
    expect(await standing(desk, event.id)).toEqual(full);
  });

  test('is given once when the button is pressed twice', async () => {
    const { desk, event, editor, second, card } = await deskWithQueue();
    await Promise.all([1, 2, 3].map(() => editor.post(`${card(second)}/plats`, { over: 'ja' }).expect(303)));
    expect((await standing(desk, event.id)).capacity).toBe(2);
    expect(await desk.letters()).toHaveLength(1);
  });

  test('that is held for an answer is theirs without adding one', async () => {
    const { desk, event, editor, seated, first, card } = await deskWithQueue({ offers: 1 });
    await editor.post(`${card(seated)}/avanmal`).expect(303);
    expect((await editor.read(card(first))).facts().Status).toBe('Erbjuden plats');
    const page = await editor.read(card(first));
    const { action, fields } = page.form('Ge plats');
    expect(fields).toEqual({});
    await editor.post(action, fields).expect(303);
    expect((await editor.read(card(first))).facts().Status).toBe('Anmäld');
    expect(await standing(desk, event.id)).toEqual({
      capacity: 1,
      stored: { confirmed: 1, queued: 1 },
      counted: { confirmed: 1, queued: 1 },
    });
  });

  test('counts the way to take part that the person chose', async () => {
    const { desk, event, editor, second, card } = await deskWithQueue({
      attendance: 'hybrid',
      capacityOnline: 5,
    });
    await editor.post(`${card(second)}/plats`, { over: 'ja' }).expect(303);
    const row = await desk.db.reader
      .selectFrom('events')
      .select(['capacity', 'capacityOnline', 'confirmed', 'confirmedOnline'])
      .where('id', '=', event.id)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ capacity: 2, capacityOnline: 5, confirmed: 2, confirmedOnline: 0 });
  });
});
