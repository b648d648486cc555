import { expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { readPage } from '../support/page.ts';
import { deskWithQueue, somebodyElsewhere, standing } from './attendee-desk.ts';

async function opened(fields: Parameters<typeof deskWithQueue>[0] = {}) {
  const desk = await deskWithQueue(fields);
  const post = (fields: Record<string, string | string[]>) =>
    desk.editor.post(`${desk.list}/markerade`, fields);
  const said = async (ids: string[], gor: string) => {
    const answer = await post({ 'valda[]': ids, gor, steg: 'utfor' }).expect(303);
    return (await desk.editor.read(answer.headers.location ?? '')).texts('[role="status"]')[0];
  };
  return { ...desk, post, said };
}

test('who was to get a free seat that somebody else has got meanwhile is still ticked, and the page says what it takes', async () => {
  const { desk, event, editor, first, second, card, post } = await opened({ capacity: 2 });
  const review = readPage((await post({ 'valda[]': [second.id], gor: 'plats' }).expect(200)).text);
  const stale = review.form('Ge 1 person plats');
  await editor.post(`${card(first)}/plats`).expect(303);
  const before = await hashOfAllRows(desk.db);
  const page = readPage((await editor.post(stale.action, stale.fields).expect(409)).text);
  expect(page.texts('[role="alert"]')).toEqual(['Ingenting är ändrat. 1 person: platserna är slut.']);
  expect(await hashOfAllRows(desk.db)).toBe(before);
  const now = page.form('Höj antalet och ge 1 person plats');
  await editor.post(now.action, now.fields).expect(303);
  expect(await standing(desk, event.id)).toMatchObject({ capacity: 3, stored: { confirmed: 3, queued: 0 } });
});

test('the organiser’s words are kept when nothing could be done', async () => {
  const { seated, first, second, post } = await opened();
  const meddelande = 'Lokalen räcker inte.';
  const everyone = [seated.id, first.id, second.id];
  const fields = { 'valda[]': everyone, gor: 'ko', steg: 'utfor', meddelande };
  const page = readPage((await post(fields).expect(409)).text);
  expect(page.texts('[role="alert"]')).toEqual([
    'Ingenting är ändrat. 2 personer: har ingen plats. 1 person: ingen annan väntar på platsen.',
  ]);
  expect(page.$('textarea').text().trim()).toBe(meddelande);
  expect(page.form('Flytta 1 person till kön').fields['valda[]']).toEqual([seated.id]);
});

test('the list says why nothing was done, and about how many', async () => {
  const { desk, seated, first, second, said } = await opened();
  const foreign = await somebodyElsewhere(desk);
  expect(await said([seated.id, foreign.id, 'x'], 'plats')).toBe(
    'Ingenting är ändrat. 1 person: har redan en plats. 2 personer: finns inte bland deltagarna.',
  );
  expect(await said([first.id, 'x'], 'avanmal')).toBe(
    '1 person är avanmäld. 1 person: finns inte bland deltagarna.',
  );
  for (const action of ['avanmal', 'plats', 'ko'])
    expect(await said([first.id], action)).toBe('Ingenting är ändrat. 1 person: redan avanmäld.');
  desk.clock.set('2022-11-24T11:00');
  const editor = await desk.again((await desk.signIn('editor')).organiser);
  const list = `/arrangor/evenemang/${second.eventId}/deltagare`;
  const fields = { 'valda[]': [second.id], gor: 'plats', steg: 'utfor' };
  const late = await editor.post(`${list}/markerade`, fields).expect(303);
  expect((await editor.read(late.headers.location ?? '')).texts('[role="status"]')[0]).toBe(
    'Ingenting är ändrat. 1 person: evenemanget har börjat, är över eller är inställt.',
  );
});

test('an address that says anything else is not repeated', async () => {
  const { editor, list } = await opened();
  for (const kvar of ['full.0_x.3', 'constructor.1', 'full.1e3', '<b>.1', 'full'])
    expect(
      (await editor.read(`${list}?klart=plats&gjort=0&kvar=${encodeURIComponent(kvar)}`)).texts(
        '[role="status"]',
      )[0],
    ).toBe('Ingenting är ändrat.');
});
