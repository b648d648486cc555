import { expect, test } from 'vitest';
import { local } from '../../src/time.ts';
import { openDesk, own } from '../support/desk.ts';
import { onEveryEngine, onEveryRacingEngine } from '../support/engines.ts';
import { conference, event, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import type { SiteOptions } from '../support/site.ts';
import { eraseAt, keepRows, keptOf, logOf } from './kept-rows.ts';

/** A conference on 24 November 2022, whose people are erased on 24 May 2023. */
async function openKept(options: SiteOptions = {}) {
  const desk = await openDesk({ now: '2023-05-10T09:00', ...options });
  const held = await insertEvent(desk.db, conference());
  await keepRows(desk, held);
  const path = `/arrangor/evenemang/${held.id}/gallring`;
  return { desk, held, path, admin: await desk.signIn() };
}

const reason = { skal: 'Begäran om allmän handling' };

onEveryEngine('erasing that is put off', (engine) => {
  test('waits thirty days, is in the log, and is done then', async () => {
    const { desk, held, path, admin } = await openKept({ engine });
    const page = await admin.read(path);
    expect(page.text.replaceAll('\u00a0', ' ')).toContain(
      '2 anmälningar och 1 fråga till Exempel: En konferens raderas 24 maj 2023. Du kan skjuta upp det till 23 juni 2023.',
    );
    const form = page.form('Skjut upp 30\u00a0dagar');
    const refused = readPage((await admin.post(path, form.fields).expect(422)).text);
    expect(refused.errors()).toEqual(['Skriv skälet till att uppgifterna behövs längre.']);
    const { headers } = await admin.post(path, form.fillIn({ Skäl: reason.skal })).expect(303);
    expect(headers.location).toBe('/arrangor/gallring?klart=uppskjutet');
    const done = await admin.read(headers.location ?? '');
    expect(done.text).toContain('Raderingen är uppskjuten.');
    expect(done.text.replaceAll('\u00a0', ' ')).toContain(
      '23 juni 2023. Uppskjutet: Begäran om allmän handling',
    );
    await eraseAt(desk, '2023-06-22T23:59');
    expect(await keptOf(desk, held)).toEqual([2, 1, 0]);
    await eraseAt(desk, '2023-06-23T00:00');
    expect(await keptOf(desk, held)).toEqual([0, 0, 0]);
    expect(await desk.db.reader.selectFrom('erasureDelays').selectAll().execute()).toEqual([]);
    expect(await logOf(desk, held)).toEqual([
      {
        at: local('2023-05-10T09:00'),
        who: admin.organiser.name,
        action: 'erasure-postponed',
        organisationId: own,
        day: '2023-06-23',
        reason: reason.skal,
      },
      { at: local('2023-06-22T23:59'), who: '', action: 'needs-erased', organisationId: own, rows: 2 },
      {
        at: local('2023-06-23T00:00'),
        who: '',
        action: 'registrations-erased',
        organisationId: own,
        rows: 2,
        questions: 1,
      },
    ]);
    const log = await (await desk.again(admin.organiser)).read(`/arrangor/evenemang/${held.id}/logg`);
    expect(log.texts('tbody tr').map((row) => row.split(' kl.')[1]?.slice(7))).toEqual([
      'Webbplatsen Raderade anmälningar och frågor 2 rader',
      'Webbplatsen Raderade svar om kost och behov 2 rader',
      `${admin.organiser.name} Sköt upp raderingen Begäran om allmän handling`,
    ]);
  });
});

test('Answers on food and needs are erased on the day that was promised, whatever else is put off', async () => {
  const { desk, held, path } = await openKept({ now: '2022-11-25T09:00' });
  await desk.db.writer
    .updateTable('organisations')
    .set({ retentionMonths: 1 })
    .where('id', '=', own)
    .execute();
  await (await desk.signIn()).post(path, reason).expect(303);
  await eraseAt(desk, '2022-12-07T23:59');
  expect(await keptOf(desk, held)).toEqual([2, 1, 2]);
  await eraseAt(desk, '2022-12-08T00:00');
  expect(await keptOf(desk, held)).toEqual([2, 1, 0]);
});

test('Nothing is put off while thirty days are left, nor when there is nothing', async () => {
  const { desk, held, path } = await openKept({ now: '2023-04-24T09:00' });
  const admin = await desk.signIn();
  const early = readPage((await admin.post(path, reason).expect(409)).text);
  expect(early.text.replaceAll('\u00a0', ' ')).toContain('Uppgifterna raderas 24 maj 2023.');
  expect(early.$('main form')).toHaveLength(0);
  desk.clock.set('2023-04-25T09:00');
  const next = await desk.again(admin.organiser);
  await next.post(path, reason).expect(303);
  // Twice in a row keeps no reserve: there are more than thirty days again.
  await next.post(path, reason).expect(409);
  expect((await logOf(desk, held)).map(({ action }) => action)).toEqual(['erasure-postponed']);
  const empty = await insertEvent(desk.db, conference());
  expect((await next.read(`/arrangor/evenemang/${empty.id}/gallring`)).text).toContain(
    'Det finns inga anmälningar eller frågor att radera.',
  );
  const undated = await insertEvent(
    desk.db,
    event({ precision: 'none', startsAt: null, endsAt: null, day: null }),
  );
  await keepRows(desk, undated, 1);
  await next.post(`/arrangor/evenemang/${undated.id}/gallring`, reason).expect(409);
});

test('What should have been erased already is put off from today', async () => {
  const { desk, held, path, admin } = await openKept();
  const decision = (retentionReference: string | null) =>
    desk.db.writer.updateTable('organisations').set({ retentionReference }).where('id', '=', own).execute();
  await decision(null);
  await eraseAt(desk, '2023-08-01T09:00');
  expect((await keptOf(desk, held)).slice(0, 2)).toEqual([2, 1]);
  await (await desk.again(admin.organiser)).post(path, reason).expect(303);
  await decision('Exempelbeslut 2023:1');
  await eraseAt(desk, '2023-08-30T23:59');
  expect((await keptOf(desk, held)).slice(0, 2)).toEqual([2, 1]);
  await eraseAt(desk, '2023-08-31T00:00');
  expect(await keptOf(desk, held)).toEqual([0, 0, 0]);
});

onEveryRacingEngine('erasing and putting off at once', (engine) => {
  test('end in one of the two for each event, never in both', async () => {
    const { desk, held, admin } = await openKept({ engine });
    const events = [held];
    while (events.length < 5) {
      const another = await insertEvent(desk.db, conference());
      await keepRows(desk, another);
      events.push(another);
    }
    desk.clock.set('2023-05-24T00:00');
    const browser = await desk.again(admin.organiser);
    const [answers] = await Promise.all([
      Promise.all(events.map(({ id }) => browser.post(`/arrangor/evenemang/${id}/gallring`, reason))),
      eraseAt(desk, '2023-05-24T00:00'),
    ]);
    const delays = await desk.db.reader.selectFrom('erasureDelays').select('eventId').execute();
    const ends = await Promise.all(
      events.map(async (one, index) => {
        const isDelayed = delays.some(({ eventId }) => eventId === one.id);
        return [answers[index]?.status, isDelayed, (await keptOf(desk, one))[0]];
      }),
    );
    expect(ends).toEqual(answers.map(({ status }) => (status === 303 ? [303, true, 2] : [409, false, 0])));
  });
});
