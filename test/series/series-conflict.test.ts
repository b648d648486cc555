import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { authorOf } from '../../src/organisers/organiser.ts';
import { saveSeries } from '../../src/series/save-series.ts';
import { openDesk } from '../support/desk.ts';
import { event, insertEvent, series } from '../support/factories.ts';
import { readPage } from '../support/page.ts';

const path = '/arrangor/serier/serien';

/** Two organisers with the form of the same series before them. */
async function openForTwo() {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const stored = series({ id: 'serien', title: 'Exempel: Serien', lead: 'Om serien.' });
  await transact(desk.db, (trx) => trx.insertInto('series').values(stored).execute());
  for (const [index, title] of ['Ett', 'Två'].entries())
    await insertEvent(desk.db, event({ title, seriesId: stored.id, position: index + 1 }));
  const [one, two] = [await desk.signIn('editor'), await desk.signIn('administrator')];
  const form = (await one.read(path)).form('Spara').fields;
  const now = () =>
    desk.db.reader.selectFrom('series').selectAll().where('id', '=', 'serien').executeTakeFirstOrThrow();
  const titles = async () => {
    const rows = await desk.db.reader
      .selectFrom('events')
      .select('title')
      .where('seriesId', '=', 'serien')
      .orderBy('position')
      .execute();
    return rows.map(({ title }) => title);
  };
  return { ...desk, one, two, form, now, titles };
}

test('what each has changed is there when both have saved', async () => {
  const { one, two, form, now } = await openForTwo();
  await two.post(path, { ...form, ingress: 'Deras ingress.', op: 'spara' }).expect(303);
  await one.post(path, { ...form, titel: 'Exempel: Min titel', op: 'spara' }).expect(303);
  expect(await now()).toMatchObject({ title: 'Exempel: Min titel', lead: 'Deras ingress.', version: 2 });
});

test('of a field that both have changed both values are shown, and nothing is stored', async () => {
  const { one, two, form, now } = await openForTwo();
  await two.post(path, { ...form, titel: 'Exempel: Deras titel', op: 'spara' }).expect(303);
  const mine = { ...form, titel: 'Exempel: Min titel', op: 'spara' };
  const page = readPage((await one.post(path, mine).expect(409)).text);
  expect(page.facts()).toEqual({ Titel: 'Exempel: Deras titel' });
  expect(page.$('#titel').attr('value')).toBe('Exempel: Min titel');
  expect(await now()).toMatchObject({ title: 'Exempel: Deras titel', version: 1 });

  const typed = page.form('Spara').fields;
  const moved = readPage((await one.post(path, { ...typed, op: 'ner:1' }).expect(200)).text);
  expect(moved.facts()).toEqual({ Titel: 'Exempel: Deras titel' });
  await one.post(path, { ...moved.form('Spara').fields, op: 'spara' }).expect(303);
  expect(await now()).toMatchObject({ title: 'Exempel: Min titel', version: 2 });
});

test('of two who save at the same moment one is told', async () => {
  const { one, two, form } = await openForTwo();
  const answers = await Promise.all([
    one.post(path, { ...form, titel: 'Exempel: Min titel', op: 'spara' }),
    two.post(path, { ...form, titel: 'Exempel: Deras titel', op: 'spara' }),
  ]);
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409]);
});

test('a series made for an earlier version of it is not stored', async () => {
  const { services, one, now } = await openForTwo();
  const { version, title: _title, ...before } = await now();
  const store = (title: string) =>
    saveSeries(
      services,
      'serien',
      {
        change: { ...before, title },
        order: { order: [], members: [] },
        addable: new Set<string>(),
        isPublic: true,
      },
      { expectedVersion: version, by: authorOf(one) },
    );
  const outcomes = await Promise.all([store('Den första'), store('Den andra')]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'conflict']);
  expect(await now()).toMatchObject({ title: 'Den första', version: 1 });
});

test('an event that has come into the series meanwhile stays, and one that has left does not come back', async () => {
  const { db, one, form, titles } = await openForTwo();
  await insertEvent(db, event({ title: 'Tre', seriesId: 'serien', position: 3 }));
  await transact(db, (trx) =>
    trx.updateTable('events').set({ seriesId: null, position: null }).where('title', '=', 'Ett').execute(),
  );
  await one.post(path, { ...form, op: 'spara' }).expect(303);
  expect(await titles()).toEqual(['Två', 'Tre']);
});

test('a form in which nothing stands takes nothing away', async () => {
  const { one, now, titles } = await openForTwo();
  await one.post(path, {}).expect(303);
  expect(await now()).toMatchObject({ title: 'Exempel: Serien', lead: 'Om serien.', kind: 'many' });
  expect(await titles()).toEqual(['Ett', 'Två']);
});
