import { describe, expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { readPage } from '../support/page.ts';
import { deskWithQueue, logOf, rowsOf, somebodyElsewhere, standing } from './attendee-desk.ts';

type Opened = Awaited<ReturnType<typeof deskWithQueue>>;

/** The page that shows whom it is about, after ticking them in the list. */
async function review({ editor, list }: Opened, names: string[], wish: string, search = '') {
  const page = await editor.read(list + search);
  const form = page.form('Utför');
  const valda = names.map((name) => page.$(`input[aria-label="Markera ${name}"]`).attr('value') ?? name);
  const answer = await editor
    .post(form.action, { ...form.fields, 'valda[]': valda, gor: wish, steg: 'granska' })
    .expect(200);
  return readPage(answer.text);
}

const ask = 'Ask, Exempel';
const ek = 'Ek, Exempel';

describe('people ticked in the list', () => {
  test('are given seats together: the page says how many are added, and the list that it is done', async () => {
    const opened = await deskWithQueue();
    const { desk, editor, event, first, second } = opened;
    const before = await hashOfAllRows(desk.db);
    const page = await review(opened, [ek, ask], 'plats', '?status=ko&ordning=-namn');
    expect(page.heading).toBe('Ge 2 personer plats');
    expect(page.text).toContain('De lediga platserna räcker inte. Antalet höjs från 1 till 3.');
    expect(page.text).toContain('Var och en får mejlet ”Du har fått en plats”.');
    expect(page.texts('main ul li')).toEqual([
      `${ask} ${first.email}, Exempelkommunen, I kö`,
      `${ek} ${second.email}, Exempelkommunen, I kö`,
    ]);
    expect(await hashOfAllRows(desk.db)).toBe(before);
    const { action, fields } = page.form('Höj antalet och ge 2 personer plats');
    const done = await editor.post(action, fields).expect(303);
    expect(done.headers.location).toContain('/deltagare?status=ko&ordning=-namn&');
    const list = await editor.read(done.headers.location ?? '');
    expect(list.texts('[role="status"]')).toContain('2 personer är flyttade från kön.');
    expect(await standing(desk, event.id)).toEqual({
      capacity: 3,
      stored: { confirmed: 3, queued: 0 },
      counted: { confirmed: 3, queued: 0 },
    });
    expect((await desk.letters()).map(({ kind }) => kind)).toEqual(['promoted', 'promoted']);
    expect((await logOf(desk, event.id)).map(([did]) => did).sort()).toEqual([
      'seat-added',
      'seat-added',
      'seat-given',
      'seat-given',
    ]);
    // Pressed once more, from the history of the browser.
    const again = await editor.post(action, fields).expect(303);
    expect((await editor.read(again.headers.location ?? '')).text).toContain('Ingenting är ändrat.');
    expect((await standing(desk, event.id)).capacity).toBe(3);
  });

  test('get no more seats than the page said', async () => {
    const opened = await deskWithQueue();
    const { desk, editor, event } = opened;
    const page = await review(opened, [ask], 'plats');
    const { action, fields } = page.form('Höj antalet och ge 1 person plats');
    const all = { ...fields, 'valda[]': [opened.first.id, opened.second.id] };
    const done = await editor.post(action, all).expect(303);
    expect((await editor.read(done.headers.location ?? '')).text).toContain(
      '1 person är flyttad från kön. 1 person: platserna är slut.',
    );
    expect(await standing(desk, event.id)).toMatchObject({
      capacity: 2,
      stored: { confirmed: 2, queued: 1 },
    });
    const waiting = (await rowsOf(desk.db, event.id)).filter(({ confirmedAt }) => !confirmedAt);
    expect(waiting.map(({ lastName }) => lastName)).toEqual(['Ek']);
  });

  test('are cancelled together, with the organiser’s words, and nobody of them gets a seat in between', async () => {
    const opened = await deskWithQueue();
    const { desk, editor, event, seated, first, second } = opened;
    const page = await review(opened, [`${seated.lastName}, Exempel`, ask], 'avanmal');
    expect(page.heading).toBe('Avanmäl 2 personer');
    const form = page.form('Avanmäl 2 personer');
    const words = 'Lokalen räcker inte.';
    const filled = form.fillIn({ 'Meddelande till dem du avanmäler (frivilligt)': words });
    const done = await editor.post(form.action, filled).expect(303);
    expect((await editor.read(done.headers.location ?? '')).text).toContain('2 personer är avanmälda.');
    const letters = await desk.letters();
    expect(letters.map(({ kind, to }) => `${kind} ${to.address}`).sort()).toEqual(
      [`cancelled ${first.email}`, `cancelled ${seated.email}`, `promoted ${second.email}`].sort(),
    );
    expect(letters.filter(({ text }) => text.includes(words))).toHaveLength(2);
    expect(await standing(desk, event.id)).toEqual({
      capacity: 1,
      stored: { confirmed: 1, queued: 0 },
      counted: { confirmed: 1, queued: 0 },
    });
  });

  test('who cannot be concerned, or are of another event, are left out and the page says so', async () => {
    const opened = await deskWithQueue();
    const { desk, editor, list, seated, first } = opened;
    const foreign = await somebodyElsewhere(desk);
    const valda = [seated.id, first.id, foreign.id, 'x'];
    const answer = await editor.post(`${list}/markerade`, { 'valda[]': valda, gor: 'plats' }).expect(200);
    const page = readPage(answer.text);
    expect(page.heading).toBe('Ge 1 person plats');
    expect(page.texts('main ul:last-of-type li')).toEqual([
      `Har redan en plats: ${seated.lastName}, Exempel`,
      '2 av de markerade finns inte bland deltagarna.',
    ]);
    expect(page.form('Höj antalet och ge 1 person plats').fields['valda[]']).toEqual([first.id]);
    await editor.post(`${list}/markerade`, { 'valda[]': valda, gor: 'avanmal', steg: 'utfor' }).expect(303);
    expect((await rowsOf(desk.db, opened.event.id)).filter(({ cancelledAt }) => cancelledAt)).toHaveLength(2);
    expect(await rowsOf(desk.db, foreign.eventId)).toEqual([foreign]);
    expect(await logOf(desk, foreign.eventId)).toEqual([]);
  });
});

describe('the list', () => {
  test('is shown again with the ticks when nothing is chosen, nobody is ticked, or too many are', async () => {
    const opened = await deskWithQueue();
    const { editor, list, first } = opened;
    const errors = async (fields: Record<string, string | string[]>) =>
      readPage((await editor.post(`${list}/markerade`, fields).expect(422)).text);
    const noWish = await errors({ 'valda[]': [first.id], steg: 'granska' });
    expect(noWish.errors()).toEqual(['Välj vad du vill göra med de markerade.']);
    expect(noWish.form('Utför').fields['valda[]']).toEqual([first.id]);
    const nobody = await errors({ gor: 'avanmal' });
    expect(nobody.errors()).toEqual(['Markera minst en person.']);
    expect(nobody.form('Utför').fields.gor).toEqual(['avanmal']);
    const many = Array.from({ length: 201 }, (_, index) => `nr-${index}`);
    expect((await errors({ 'valda[]': many, gor: 'avanmal', steg: 'utfor' })).errors()).toEqual([
      'Markera högst 200 personer åt gången.',
    ]);
  });

  test('ticks everyone on the page by a button, but those who have cancelled', async () => {
    const opened = await deskWithQueue();
    const { editor, list, card, seated, first, second } = opened;
    await editor.post(`${card(seated)}/avanmal`).expect(303);
    const form = (await editor.read(list)).form('Markera alla på sidan');
    expect(form.fields['valda[]']).toBeUndefined();
    const page = readPage(
      (await editor.post(form.action, { ...form.fields, steg: 'alla' }).expect(200)).text,
    );
    expect(page.form('Utför').fields['valda[]']?.sort()).toEqual([first.id, second.id].sort());
  });

  test('has no boxes for a reader, nor once the event has begun', async () => {
    const { desk, editor, list, first } = await deskWithQueue();
    const reader = await desk.signIn('reader');
    expect((await reader.read(list)).$('main input[type="checkbox"]').length).toBe(0);
    desk.clock.set('2022-11-24T11:00');
    const late = await desk.again(editor.organiser);
    expect((await late.read(list)).$('main input[type="checkbox"]').length).toBe(0);
    const before = await hashOfAllRows(desk.db);
    const fields = { 'valda[]': [first.id], gor: 'avanmal' };
    const page = readPage((await late.post(`${list}/markerade`, fields).expect(200)).text);
    expect(page.text).toContain('Anmälningarna går inte längre att ändra.');
    expect(page.$('main form').length).toBe(0);
    await late.post(`${list}/markerade`, { ...fields, steg: 'utfor' }).expect(303);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('is where the address without anybody in it leads, and with somebody nothing is done', async () => {
    const { desk, editor, list, first } = await deskWithQueue();
    const before = await hashOfAllRows(desk.db);
    const answer = await editor.get(`${list}/markerade?q=ask`).expect(303);
    expect(answer.headers.location).toBe(`${list}?q=ask`);
    const page = await editor.read(`${list}/markerade?q=ask&valda%5B%5D=${first.id}&gor=avanmal`);
    expect(page.heading).toBe('Avanmäl 1 person');
    expect(page.link('Tillbaka till listan')).toBe(`${list}?q=ask`);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });
});
