import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { registration } from '../support/a-registration.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { answered, openEditor, pressOn, stored } from './editing.ts';
import { everythingConference } from './everything-conference.ts';

test('a draft with something missing is not published, and each finding leads to its field', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(
    desk.db,
    conference({ publishedAt: null, startsAt: null, endsAt: null, deadlineDay: null }),
  );
  const browser = await desk.signIn('editor');
  const path = `/arrangor/evenemang/${event.id}/publicera`;
  const page = await browser.read(path);
  expect(page.headings).toEqual(['Publicera', 'Det som ska finnas', 'Måste rättas', 'Bra att se över']);
  expect(page.texts('.ticks li').filter((tick) => !tick.startsWith('Klart'))).toEqual([
    'Måste rättas Datum eller månad',
  ]);
  expect(page.$('section[aria-labelledby="fel"]').find('a').attr('href')).toBe(
    `/arrangor/evenemang/${event.id}/redigera#datumlage`,
  );
  expect(page.$(`form[action="${path}"]`)).toHaveLength(0);
  expect((await browser.post(path)).status).toBe(409);
  expect((await desk.get(`/evenemang/${event.slug}`)).status).toBe(404);
  const editor = await openEditor(browser, event);
  expect((await editor.send({ Dag: '2022-11-24' })).status).toBe(303);
  expect((await browser.post(path)).headers.location).toBe(`${path}?klart=ja`);
  expect((await browser.read(`${path}?klart=ja`)).text).toContain('Evenemanget är publicerat.');
  expect((await desk.read(`/evenemang/${event.slug}`)).heading).toBe(event.title);
});

test('a published event cannot lose what it must have, whatever it lacked before', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(desk.db, conference());
  const browser = await desk.signIn('editor');
  const editor = await openEditor(browser, event);
  expect(answered(await editor.send({ Datum: ['Inget datum ännu'] }))).toMatchObject({
    status: 422,
    errors: [expect.stringContaining('datum')],
  });
  // A past event cannot be put right in all it lacks, but its material is added all the same.
  desk.clock.set('2023-02-01T09:00');
  const late = await openEditor(await desk.again(browser.organiser), event);
  const saved = await late.send({
    'Materialets namn Material 1': 'Bilder',
    'Materialets adress Material 1': 'https://example.com/b.pdf',
  });
  expect(answered(saved)).toEqual({ status: 303, errors: [] });
  expect((await stored(desk, event)).materials).toMatchObject([{ kind: 'file', title: 'Bilder' }]);
});

test('what is taken away answers 410 and can be published again where it was', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(desk.db, conference({ confirmed: 1 }));
  await transact(desk.db, (trx) => trx.insertInto('registrations').values(registration(event)).execute());
  const browser = await desk.signIn('editor');
  const path = `/arrangor/evenemang/${event.id}/avpublicera`;
  const page = await browser.read(path);
  expect(page.text).toContain('En person är anmäld och får inget mejl.');
  expect((await browser.post(path)).status).toBe(303);
  expect((await desk.get(`/evenemang/${event.slug}`)).status).toBe(410);
  expect((await browser.get(path)).status).toBe(303);
  expect((await browser.post(`/arrangor/evenemang/${event.id}/publicera`)).status).toBe(303);
  expect((await desk.get(`/evenemang/${event.slug}`)).status).toBe(200);
  expect(await desk.letters()).toEqual([]);
});

test('an address follows the title of a draft, and leads on once people know it', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const browser = await desk.signIn('editor');
  const made = await browser.post('/arrangor/evenemang/nytt', {
    typ: 'conference',
    titel: 'Exempel: Åre möte',
  });
  const id = made.headers.location?.split('/')[3] ?? '';
  const slug = async () => (await stored(desk, { id })).event.slug;
  expect(await slug()).toBe('exempel-are-mote');
  await (await openEditor(browser, { id })).send({ Ort: 'Umeå', Dag: '2022-11-24' });
  expect(await slug()).toBe('exempel-are-mote-umea-2022');
  const taken = await insertEvent(desk.db, conference({ slug: 'tagen' }));
  const editor = await openEditor(browser, { id });
  for (const [typed, message] of [
    ['Åre möte', 'Adressen kan bara ha a–z, siffror och bindestreck, och högst 60 tecken.'],
    [taken.slug, 'Adressen används redan. Skriv en annan.'],
  ])
    expect(answered(await editor.send({ 'Sidans adress': typed ?? '' }))).toEqual({
      status: 422,
      errors: [message],
    });
  await editor.send({ 'Sidans adress': 'are-mote' });
  await (await openEditor(browser, { id })).send({
    Titel: 'Exempel: Ett annat namn',
    Lokal: 'Exempelhuset',
    Ingress: 'En ingress.',
  });
  expect(await slug()).toBe('are-mote');
  expect((await browser.post(`/arrangor/evenemang/${id}/publicera`)).status).toBe(303);
  await (await openEditor(browser, { id })).send({ 'Sidans adress': 'are' });
  expect((await desk.get('/evenemang/are-mote')).headers.location).toBe('/evenemang/are');
  expect((await desk.get('/evenemang/are')).status).toBe(200);
});

test('a preview shows the page as it would look, and nobody else sees a draft', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(desk.db, conference({ publishedAt: null, body: 'Bakgrunden.' }));
  const browser = await desk.signIn('reader');
  const preview = await browser.read(`/arrangor/evenemang/${event.id}/forhandsgranska`);
  expect(preview.heading).toBe(event.title);
  expect(preview.text).toContain('Sidan är inte publicerad och syns bara för dig som är inloggad arrangör.');
  expect(preview.link('Anmäl dig')).toBe('#forhandsgranskning');
  expect((await desk.get(`/evenemang/${event.slug}`)).status).toBe(404);
  const editor = await desk.signIn('editor');
  const unsaved = await (await openEditor(editor, event)).send(
    {
      Titel: 'Exempel: <b>Ett utkast</b>',
      'Om evenemanget (frivilligt)': '**Ny** bakgrund.',
      'Namn Ansvarig för innehållet 1': 'Exempel Ansvarigsson',
    },
    'visa',
  );
  const page = readPage(unsaved.text);
  expect(page.heading).toBe('Exempel: <b>Ett utkast</b>');
  expect(page.texts('.prose strong')).toEqual(['Ny']);
  expect(page.text).toContain('Exempel Ansvarigsson');
  expect((await stored(desk, event)).event).toEqual(event);
  const back = await pressOn(editor, unsaved, 'Tillbaka till formuläret');
  expect(readPage(back.text).form('Spara utkast').fields).toMatchObject({
    titel: ['Exempel: <b>Ett utkast</b>'],
    beskrivning: ['**Ny** bakgrund.'],
  });
});

test('every finding leads to a field that is there, also those about the programme', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00', content: everythingConference });
  await transact(desk.db, async (trx) => {
    await trx.updateTable('sessions').set({ title: '' }).execute();
    await trx
      .updateTable('events')
      .set({ title: '', lead: '', practical: '[Länk](#)', publishedAt: null })
      .execute();
    await trx.updateTable('materials').set({ title: '', url: '#' }).execute();
  });
  const browser = await desk.signIn('editor');
  const page = await browser.read('/arrangor/evenemang/allt/publicera');
  const links = page
    .$('section li a')
    .get()
    .map((one) => page.$(one).attr('href') ?? '');
  expect(links.length).toBeGreaterThan(4);
  expect(links.some((link) => link.includes('/program#pass-1-rubrik'))).toBe(true);
  for (const link of links) {
    const [path = '', id] = link.split('#');
    expect({ link, found: (await browser.read(path)).$(`#${id}`).length }).toEqual({ link, found: 1 });
  }
});
