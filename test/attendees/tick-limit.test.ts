import { expect, test } from 'vitest';
import { local } from '../../src/time.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { insertRegistrations, registration } from './many-registrations.ts';

/** The whole list of so many people on one page; the first has cancelled. */
async function withPeople(count: number) {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference({ confirmed: count - 1, capacity: null }));
  const people = Array.from({ length: count }, (_, index) => {
    const createdAt = local(`2022-10-10T09:${String(index % 60).padStart(2, '0')}`);
    const cancelledAt = index === 0 ? createdAt : null;
    return registration(index, { eventId: event.id, createdAt, updatedAt: createdAt, cancelledAt });
  });
  await insertRegistrations(desk.db, people);
  const editor = await desk.signIn('editor');
  const page = await editor.read(`/arrangor/evenemang/${event.id}/deltagare?antal=alla`);
  return { editor, page };
}

test('the button ticks no more people than can be changed at once, and says so', async () => {
  const { editor, page } = await withPeople(203);
  expect(page.texts('main button')).not.toContain('Markera alla på sidan');
  const form = page.form('Markera de första 200 på sidan');
  const fields = { ...form.fields, steg: 'alla' };
  const ticked = readPage((await editor.post(form.action, fields).expect(200)).text);
  expect(ticked.texts('[role="alert"]')).toEqual([
    'De första 200 på sidan är markerade. Fler än så går inte att ändra på en gång.',
  ]);
  const wish = ticked.form('Utför');
  expect(wish.fields['valda[]']).toHaveLength(200);
  const review = await editor.post(wish.action, { ...wish.fields, gor: 'avanmal', steg: 'granska' });
  expect(readPage(review.text).heading).toBe('Avanmäl 200 personer');
});

test('as many as can be changed at once are ticked all, and nothing more is said', async () => {
  const { editor, page } = await withPeople(201);
  const form = page.form('Markera alla på sidan');
  const ticked = readPage(
    (await editor.post(form.action, { ...form.fields, steg: 'alla' }).expect(200)).text,
  );
  expect(ticked.texts('[role="alert"]')).toEqual([]);
  expect(ticked.form('Utför').fields['valda[]']).toHaveLength(200);
});

test('a form with more ticks than can be received is told what to do, in words that fit it', async () => {
  const { editor, page } = await withPeople(2);
  const { action } = page.form('Utför');
  const valda = Array.from({ length: 9_000 }, (_, index) => `exempel-registration-${index}`);
  const answer = readPage((await editor.post(action, { 'valda[]': valda, gor: 'avanmal' }).expect(413)).text);
  expect(answer.text).toContain('Gå tillbaka, korta texten eller markera färre, och skicka igen.');
});
