import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { Event } from '../../src/events/event.ts';
import { openDesk, own } from '../support/desk.ts';
import { conference, event, insertEvent, series } from '../support/factories.ts';
import { type Page, readPage } from '../support/page.ts';

const path = '/arrangor/serier/serien';

/** A public series with three webinars, in a desk with an editor. */
async function openSeries() {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const stored = series({ id: 'serien', title: 'Exempel: Serien', lead: 'Om serien.' });
  await transact(desk.db, (trx) => trx.insertInto('series').values(stored).execute());
  const parts: Event[] = [];
  for (const title of ['Ett', 'Två', 'Tre'])
    parts.push(
      await insertEvent(
        desk.db,
        event({ title, seriesId: stored.id, position: parts.length + 1, seriesPrefix: 1 }),
      ),
    );
  const browser = await desk.signIn('editor');
  const press = async (page: Page, op: string, changed = {}, status = 200) =>
    readPage((await browser.post(path, { ...fields(page), ...changed, op }).expect(status)).text);
  const save = async (page: Page, changed = {}, op = 'spara') => {
    const response = await browser.post(path, { ...fields(page), ...changed, op }).expect(303);
    return browser.read(response.headers.location ?? '');
  };
  const rows = () =>
    desk.db.reader
      .selectFrom('events')
      .selectAll()
      .where('seriesId', '=', 'serien')
      .orderBy('position')
      .execute();
  return { ...desk, browser, parts, press, save, rows, one: (id: string) => eventOf(desk.db, id) };
}

function fields(page: Page) {
  return page.form('Spara').fields;
}

function eventOf(db: Awaited<ReturnType<typeof openDesk>>['db'], id: string) {
  return db.reader.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

function partsOn(page: Page): string[] {
  return page.texts('ol.series-parts strong');
}

test('a new series is made, given an event, published and taken away again', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const part = await insertEvent(desk.db, event({ title: 'Exempel: Första delen' }));
  const browser = await desk.signIn('editor');
  expect((await browser.read('/arrangor/serier')).text).toContain('Du har inga serier ännu.');
  const form = (await browser.read('/arrangor/serier/ny')).form('Skapa serien');
  const refused = readPage((await browser.post('/arrangor/serier/ny', form.fields).expect(422)).text);
  expect(refused.errors()).toEqual(['Skriv en titel.', 'Välj typ av serie.']);
  const typed = {
    Titel: 'Exempel: Öppna data',
    'Typ av serie': 'Flera delar: man kan anmäla sig till flera',
  };
  const made = await browser.post('/arrangor/serier/ny', form.fillIn(typed)).expect(303);
  const editor = made.headers.location?.split('?')[0] ?? '';

  const page = await browser.read(editor);
  const withPart = { ...page.form('Spara').fields, evenemang: part.id };
  const added = readPage((await browser.post(editor, { ...withPart, op: 'lagg-till' }).expect(200)).text);
  expect(partsOn(added)).toEqual(['Exempel: Första delen']);
  const toPublish = added.form('Spara och publicera').fields;
  const noLead = readPage((await browser.post(editor, { ...toPublish, op: 'publicera' }).expect(422)).text);
  expect(noLead.errors()).toEqual(['Skriv en ingress innan du publicerar serien.']);
  expect(partsOn(noLead)).toEqual(['Exempel: Första delen']);
  await desk.get('/serie/exempel-oppna-data').expect(404);

  const publish = { ...noLead.form('Spara').fields, ingress: 'Om öppna data.', op: 'publicera' };
  await browser.post(editor, publish).expect(303);
  const visible = await desk.read('/serie/exempel-oppna-data');
  expect(visible.text).toContain('Om öppna data.');
  expect(visible.hasLink('Exempel: Första delen')).toBe(true);

  const published = await browser.read(editor);
  await browser.post(editor, { ...published.form('Spara').fields, op: 'avpublicera' }).expect(303);
  for (const under of ['', '/kalender.ics', '/anmalan', '/bevaka'])
    expect((await desk.get(`/serie/exempel-oppna-data${under}`).expect(410)).text).toContain(
      'Serien är borttagen av arrangören.',
    );
  // Saving it once more makes it no less taken away; publishing it again does.
  const away = (await browser.read(editor)).form('Spara').fields;
  await browser.post(editor, { ...away, ingress: 'Om data.', op: 'spara' }).expect(303);
  await desk.get('/en/series/exempel-oppna-data').expect(410);
  const back = (await browser.read(editor)).form('Spara').fields;
  await browser.post(editor, { ...back, op: 'publicera' }).expect(303);
  await desk.get('/serie/exempel-oppna-data').expect(200);
  expect((await eventOf(desk.db, part.id)).seriesId).toBe(editor.split('/').at(-1));
  const log = await desk.db.reader.selectFrom('logEntries').select(['action', 'organisationId']).execute();
  expect(log.filter(({ organisationId }) => organisationId === own).map(({ action }) => action)).toEqual([
    'series-created',
    'series-published',
    'series-unpublished',
    'series-changed',
    'series-published',
  ]);
});

test('the order of the events is changed with buttons, and what is typed meanwhile is kept', async () => {
  const { browser, press, save, rows } = await openSeries();
  const moved = await press(await browser.read(path), 'ner:1', { titel: 'Exempel: Ny titel' });
  expect(partsOn(moved)).toEqual(['Två', 'Ett', 'Tre']);
  expect(moved.$('#titel').attr('value')).toBe('Exempel: Ny titel');
  expect(moved.$('[autofocus]').attr('id')).toBe('del-2');
  expect((await rows()).map(({ title }) => title)).toEqual(['Ett', 'Två', 'Tre']);
  const last = await press(moved, 'upp:3');
  const saved = await save(last);
  expect(saved.texts('[role=status]')).toEqual(['Serien är sparad.']);
  expect(saved.heading).toBe('Exempel: Ny titel');
  expect((await rows()).map(({ title, position }) => [title, position])).toEqual([
    ['Två', 1],
    ['Tre', 2],
    ['Ett', 3],
  ]);
});

test('a new title of the series reaches search and the calendars of its events', async () => {
  const { browser, save, one, parts, read } = await openSeries();
  const [first] = parts;
  if (!first) throw new Error('There are parts');
  await save(await browser.read(path), { titel: 'Exempel: Havet' });
  expect(await one(first.id)).toMatchObject({ sequence: first.sequence + 1, version: first.version });
  expect((await read('/evenemang?q=havet')).text).toContain('Exempel: Havet – Ett');
  const before = await one(first.id);
  await save(await browser.read(path), { ingress: 'En annan ingress.' });
  expect(await one(first.id)).toMatchObject({ sequence: before.sequence, updatedAt: before.updatedAt });
});

test('an event that is taken out can be put back until it is saved, and stands alone afterwards', async () => {
  const { browser, press, save, rows, one, parts } = await openSeries();
  const out = await press(await browser.read(path), 'ut:2');
  expect(partsOn(out)).toEqual(['Ett', 'Tre']);
  expect(out.headings).toContain('Tas ut ur serien när du sparar');
  const back = await press(out, `in:${parts[1]?.id}`);
  expect(partsOn(back)).toEqual(['Ett', 'Tre', 'Två']);
  await save(out);
  expect((await rows()).map(({ title, position }) => [title, position])).toEqual([
    ['Ett', 1],
    ['Tre', 2],
  ]);
  const alone = await one(parts[1]?.id ?? '');
  expect(alone).toMatchObject({ seriesId: null, position: null, seriesPrefix: 0, version: 1, sequence: 1 });
});

test('only own events without a series can be put into one', async () => {
  const { browser, press, save, db, rows } = await openSeries();
  const foreign = await insertEvent(db, conference({ title: 'Främmande', controllerId: 'exempelverket' }));
  const taken = await insertEvent(db, event({ title: 'Redan i en', seriesId: null }));
  const page = await browser.read(path);
  expect(page.texts('#evenemang option').map((text) => text.split(',')[0])).toEqual([
    'Välj evenemang',
    'Redan i en',
  ]);
  const forced = await press(page, 'lagg-till', { evenemang: foreign.id });
  expect(partsOn(forced)).toEqual(['Ett', 'Två', 'Tre']);
  await save(forced);
  const added = await press(await browser.read(path), 'lagg-till', { evenemang: taken.id });
  const other = series({ id: 'den-andra' });
  await transact(db, async (trx) => {
    await trx.insertInto('series').values(other).execute();
    await trx
      .updateTable('events')
      .set({ seriesId: other.id, position: 1 })
      .where('id', '=', taken.id)
      .execute();
  });
  await save(added);
  expect((await rows()).map(({ title }) => title)).toEqual(['Ett', 'Två', 'Tre']);
});

test('the address can be chosen before the series is public, and stays afterwards', async () => {
  const { browser, press, save, db, get } = await openSeries();
  await transact(db, (trx) =>
    trx
      .insertInto('series')
      .values(series({ id: 'upptagen' }))
      .execute(),
  );
  const page = await browser.read(path);
  expect(page.$('#adress_pa_sidan')).toHaveLength(0);
  await save(page, { adress_pa_sidan: 'ny-adress' });
  await get('/serie/serien').expect(200);
  const hidden = await save(await browser.read(path), {}, 'avpublicera');
  const wrong = await press(hidden, 'spara', { adress_pa_sidan: 'Åäö!' }, 422);
  expect(wrong.errors()).toEqual(['Adressen kan bara ha a–z, siffror och bindestreck, och högst 60 tecken.']);
  const taken = await press(wrong, 'spara', { adress_pa_sidan: 'upptagen' }, 422);
  expect(taken.errors()).toEqual(['Adressen används redan. Skriv en annan.']);
  await save(taken, { adress_pa_sidan: 'Havet' }, 'publicera');
  await get('/serie/havet').expect(200);
});
