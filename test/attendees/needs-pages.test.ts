import { expect, test } from 'vitest';
import { htmlFindings } from '../journeys/html-findings.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { insertPeople } from './said.ts';

async function deskWithNeeds() {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference());
  await insertPeople(desk, event, [
    { lastName: 'Öst', said: { needs: 'Teckenspråkstolk' } },
    { lastName: 'Ask', firstName: 'Åsa', said: { needs: 'Hörslinga\nNära utgången' } },
    { lastName: 'Ek', said: { diets: ['vegan'] } },
  ]);
  return { desk, event, path: `/arrangor/evenemang/${event.id}/behov` };
}

test('names and needs are shown only when asked for, and each time it is in the log', async () => {
  const { desk, event, path } = await deskWithNeeds();
  const editor = await desk.signIn('editor');
  const before = await hashOfAllRows(desk.db);
  const page = await editor.read(path);
  expect(page.$.html()).not.toMatch(/Öst|Ask|Teckenspråkstolk|Hörslinga/);
  expect(await hashOfAllRows(desk.db)).toBe(before);
  for (const time of [1, 2]) {
    const shown = await editor.post(page.form('Visa namn').action).expect(200);
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(readPage(shown.text).texts('tbody tr')).toEqual([
      'Ask, Åsa Exempelkommunen Hörslinga Nära utgången',
      'Öst, Exempel Exempelkommunen Teckenspråkstolk',
    ]);
    expect(await htmlFindings(shown.text)).toEqual([]);
    const log = await desk.db.reader.selectFrom('logEntries').selectAll().execute();
    expect(log).toHaveLength(time);
    expect(log[0]).toMatchObject({
      organiserId: editor.organiser.id,
      eventId: event.id,
      action: 'needs-shown',
      details: '{"rows":2}',
    });
  }
  expect(desk.log.filter((line) => /Teckenspråkstolk|Hörslinga/.test(line))).toEqual([]);
});

test('names that cannot be logged are not shown', async () => {
  const { desk, path } = await deskWithNeeds();
  const editor = await desk.signIn('editor');
  await desk.db.writer.schema.alterTable('logEntries').renameTo('gone').execute();
  const answer = await editor.post(path).expect(500);
  expect(answer.text).not.toMatch(/Öst|Teckenspråkstolk/);
});

test('readers, and editors of others, find no such page', async () => {
  const { desk, path } = await deskWithNeeds();
  for (const browser of [await desk.signIn('reader'), await desk.signIn('administrator', 'exempelverket')]) {
    await browser.get(path).expect(404);
    expect((await browser.post(path).expect(404)).text).not.toMatch(/Öst|Teckenspråkstolk/);
  }
});

test('nobody who needs anything is said as well', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference());
  await insertPeople(desk, event, [{ lastName: 'Ek', said: { diets: ['vegan'] } }]);
  const shown = await (await desk.signIn()).post(`/arrangor/evenemang/${event.id}/behov`).expect(200);
  expect(readPage(shown.text).text).toContain('Ingen som har plats har skrivit att den behöver stöd.');
});
