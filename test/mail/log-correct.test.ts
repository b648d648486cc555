import { expect, test } from 'vitest';
import { deskWithQueue } from '../attendees/attendee-desk.ts';
import { loseLetters } from './some-letter.ts';

/** The confirmation of somebody came back. */
async function lost() {
  const opened = await deskWithQueue();
  const { desk, event, editor, seated, card } = opened;
  await editor.post(`${card(seated)}/skicka-igen`).expect(303);
  await loseLetters(desk.db, 'confirmed', desk.clock.now());
  const log = `/arrangor/evenemang/${event.id}/mejl`;
  const correct = `Rätta adressen ${seated.email}`;
  return { ...opened, log, correct };
}

test('a letter that did not arrive leads to where its address is corrected, until it is', async () => {
  const { desk, editor, seated, card, log, correct } = await lost();
  expect((await editor.read(log)).link(correct)).toBe(card(seated));
  const form = (await editor.read(`${card(seated)}/andra`)).form('Spara ändringar');
  await editor.post(form.action, form.fillIn({ 'E-postadress': 'ratt@example.com' })).expect(303);
  expect((await editor.read(log)).texts('main td a')).toEqual([]);
  await loseLetters(desk.db, 'changed', desk.clock.now());
  expect((await editor.read(log)).texts('main td a')).toEqual(['Rätta adressen ratt@example.com']);
  await editor.post(`${card(seated)}/avanmal`).expect(303);
  expect((await editor.read(log)).texts('main td a')).toEqual([]);
});

test('a reader sees that it did not arrive, and no link to what only others may do', async () => {
  const { desk, log } = await lost();
  const page = await (await desk.signIn('reader')).read(log);
  expect(page.texts('main td').join()).toContain('Kom inte fram');
  expect(page.texts('main td a')).toEqual([]);
});

test('nothing leads there once the event has begun', async () => {
  const { desk, editor, log } = await lost();
  desk.clock.set('2022-11-24T11:00');
  const late = await desk.again(editor.organiser);
  expect((await late.read(log)).texts('main td a')).toEqual([]);
});
