import { expect, test } from 'vitest';
import { formatMoment } from '../../src/format/format-time.ts';
import { remindQuestions } from '../../src/questions/remind-questions.ts';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { conference, insertEvent, organisation } from '../support/factories.ts';
import { ask } from './asking.ts';

test('the contact person, who has no account, marks a question as answered from the letter', async () => {
  const { desk, event, browser } = await deskWithQuestion();
  const link = await linkIn(desk, 'question');
  const before = await hashOfAllRows(desk.db);
  const page = await desk.read(link);
  expect(page.heading).toBe('Markera som besvarad');
  expect(page.text).toContain('Finns det hörslinga?');
  for (const odd of [`${link}x`, `/fraga/${'0'.repeat(24)}${link.slice(-44)}`, '/fraga/x'])
    expect((await desk.get(odd)).status).toBe(404);
  expect(await hashOfAllRows(desk.db)).toBe(before);
  expect((await desk.post(link)).status).toBe(303);
  expect((await desk.read(link)).heading).toBe('Frågan är markerad som besvarad');
  const list = await browser.read(`/arrangor/evenemang/${event.id}/fragor`);
  expect(list.text).toContain(hard('Besvarad 10␣november␣2022'));
  expect(list.$('main form')).toHaveLength(0);
  expect((await desk.get(link)).headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
});

test('the desk shows who asked what, and a question is answered once', async () => {
  const { desk, event, browser } = await deskWithQuestion();
  const home = await browser.read(`/arrangor/evenemang/${event.id}`);
  expect(home.text).toContain('1 fråga väntar på svar.');
  const path = home.link('Visa frågorna');
  const list = await browser.read(path);
  expect(list.texts('tbody td')).toEqual([
    'Exempel Frågvis fragvis@example.com',
    formatMoment(local('2022-11-10T09:00'), 'sv'),
    'Ny Markera som besvarad frågan från Exempel Frågvis',
  ]);
  const reader = await desk.signIn('reader');
  expect((await reader.read(path)).$('main form')).toHaveLength(0);
  const fraga = list.$('button[name=fraga]').attr('value') ?? '';
  expect((await reader.post(path, { fraga })).status).toBe(404);
  const other = await insertEvent(desk.db, conference());
  await browser.post(`/arrangor/evenemang/${other.id}/fragor`, { fraga }).expect(303);
  expect(await loggedActions(desk)).toEqual([]);
  for (let times = 0; times < 2; times++)
    expect((await browser.post(path, { fraga })).headers.location).toBe(`${path}?klart=ja`);
  expect(await loggedActions(desk)).toEqual(['question-answered']);
  expect((await browser.read(`/arrangor/evenemang/${event.id}`)).text).toContain(
    'Ingen fråga väntar på svar.',
  );
});

test('after three working days the contact person is reminded, once, and only of what waits', async () => {
  const { desk, event } = await deskWithQuestion();
  desk.clock.pass({ minutes: 1 });
  await ask(desk, event, { namn: 'Exempel Andrasson', fraga: 'Finns det parkering?' }).expect(303);
  await desk.post(await linkIn(desk, 'question')).expect(303);
  // Asked on a Thursday: Friday, Monday, Tuesday.
  expect(await remindQuestions(desk.services, local('2022-11-15T07:59'))).toBe(0);
  const due = local('2022-11-15T08:00');
  const both = [remindQuestions(desk.services, due), remindQuestions(desk.services, due)];
  expect((await Promise.all(both)).sort((a, b) => a - b)).toEqual([0, 1]);
  expect(await remindQuestions(desk.services, local('2022-12-15T08:00'))).toBe(0);
  const reminders = (await desk.letters()).filter(({ kind }) => kind === 'question-reminder');
  expect(reminders.map(({ to, replyTo }) => [to.address, replyTo?.address])).toEqual([
    ['kontakt@example.com', 'fragvis@example.com'],
  ]);
  expect(reminders[0]?.text).toContain('Finns det hörslinga?');
  expect((await desk.read(await linkIn(desk, 'question-reminder'))).heading).toBe('Markera som besvarad');
});

async function deskWithQuestion() {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference());
  await desk.db.writer
    .updateTable('organisations')
    .set({ contactEmail: organisation().contactEmail })
    .where('id', '=', event.controllerId)
    .execute();
  await ask(desk, event).expect(303);
  return { desk, event, browser: await desk.signIn('editor') };
}

/** Where the newest letter of a kind leads to say that the question is answered. */
async function linkIn(desk: Desk, kind: string): Promise<string> {
  const letter = (await desk.letters()).findLast((one) => one.kind === kind);
  const link = /https?:\/\/\S+\/fraga\/\S+/.exec(letter?.text ?? '')?.[0] ?? '';
  return new URL(link).pathname;
}

async function loggedActions(desk: Desk): Promise<string[]> {
  const rows = await desk.db.reader.selectFrom('logEntries').select('action').execute();
  return rows.map(({ action }) => action).filter((action) => action.startsWith('question'));
}
