import { expect, test } from 'vitest';
import { editEvent } from '../../src/events/edit-event.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { answered, openEditor, pressOn, stored } from './editing.ts';

/** A draft that two organisers have open at the same time. */
async function twoEditors(desk: Desk) {
  const event = await insertEvent(
    desk.db,
    conference({ publishedAt: null, body: 'Bakgrunden.', venue: 'Exempelhuset' }),
  );
  const [first, second] = [await desk.signIn('editor'), await desk.signIn('editor')];
  const editors = { first: await openEditor(first, event), second: await openEditor(second, event) };
  return { event, first, second, editors };
}

test('two organisers who edit the same event see both versions, and nothing of either is lost', async () => {
  const desk = await openDesk({ now: '2022-10-04T14:02' });
  const { event, first, second, editors } = await twoEditors(desk);
  const saved = await editors.first.send({
    Lokal: 'Folkets hus',
    'Om evenemanget (frivilligt)': 'Ny bakgrund.',
  });
  expect(saved.status).toBe(303);
  desk.clock.pass({ minutes: 5 });
  const typed = { Lokal: 'Rådhuset', Titel: 'Exempel: En ny titel' };
  const met = await editors.second.send(typed, 'spara:tid-och-plats');
  expect(met.status).toBe(409);
  const page = readPage(met.text);
  expect(page.heading).toBe('Någon annan har sparat');
  expect(page.text).toContain(
    `${first.organiser.name} sparade kl.\u00a014.02 medan du redigerade. Dina ändringar finns kvar nedan.`,
  );
  const versions = [...page.$('main fieldset')].map((one) => page.$(one).text().replace(/\s+/g, ' ').trim());
  expect(versions).toEqual([
    'Titel Det du har skrivit Exempel: En ny titel Det som är sparat nu Exempel: En konferens',
    'Lokal Det du har skrivit Rådhuset Det som är sparat nu Folkets hus',
    'Om evenemanget Det du har skrivit Bakgrunden. Det som är sparat nu Ny bakgrund.',
  ]);
  // Nothing is stored yet, and what only one of them has changed is chosen already.
  expect((await stored(desk, event)).event).toMatchObject({ title: event.title, venue: 'Folkets hus' });
  const unsure = await pressOn(second, met, 'Spara det valda');
  expect(answered(unsure)).toEqual({ status: 422, errors: ['Välj vad som ska gälla för ”Lokal”.'] });
  const done = await pressOn(second, unsure, 'Spara det valda', { Lokal: ['Det du har skrivit'] });
  expect(done.headers.location).toBe(
    `/arrangor/evenemang/${event.id}/redigera?sparat=tid-och-plats#tid-och-plats`,
  );
  expect((await stored(desk, event)).event).toMatchObject({
    title: 'Exempel: En ny titel',
    venue: 'Rådhuset',
    body: 'Ny bakgrund.',
    version: 2,
  });
});

test('who chooses what is saved keeps it, also when it is saved once more meanwhile', async () => {
  const desk = await openDesk({ now: '2022-10-04T14:02' });
  const { event, first, second, editors } = await twoEditors(desk);
  await editors.first.send({ Lokal: 'Folkets hus' });
  const met = await editors.second.send({ Lokal: 'Rådhuset', Ort: 'Exempelby' });
  const third = await openEditor(first, event);
  await third.send({ Lokal: 'Stadshuset' });
  const chosen = { Lokal: ['Det som är sparat nu'], Ort: ['Det du har skrivit'] };
  const again = await pressOn(second, met, 'Spara det valda', chosen);
  expect(again.status).toBe(409);
  expect(readPage(again.text).text).toContain('Stadshuset');
  const done = await pressOn(second, again, 'Spara det valda', { Lokal: ['Det som är sparat nu'] });
  expect(done.status).toBe(303);
  expect((await stored(desk, event)).event).toMatchObject({ venue: 'Stadshuset', town: 'Exempelby' });
});

test('the way back from both versions leads to the form with all that was typed', async () => {
  const desk = await openDesk({ now: '2022-10-04T14:02' });
  const { event, second, editors } = await twoEditors(desk);
  await editors.first.send({ Lokal: 'Folkets hus' });
  const typed = { Lokal: 'Rådhuset', 'Målgrupp (frivilligt)': 'Alla\n\n- en\n  - två' };
  const met = await editors.second.send(typed);
  const back = await pressOn(second, met, 'Tillbaka till formuläret');
  expect(back.status).toBe(200);
  const form = readPage(back.text).form('Spara utkast');
  expect(form.fields).toMatchObject({ lokal: ['Rådhuset'], malgrupp: ['Alla\n\n- en\n  - två'] });
  const met2 = await pressOn(second, { ...back, text: back.text } as never, 'Spara utkast');
  expect(met2.status).toBe(409);
  expect((await stored(desk, event)).event.venue).toBe('Folkets hus');
});

test('a save that touches nothing of one’s own goes through, and so does the same change twice', async () => {
  const desk = await openDesk({ now: '2022-10-04T14:02' });
  const { event, second, editors } = await twoEditors(desk);
  await editors.first.send({ Lokal: 'Folkets hus' });
  expect(answered(await editors.second.send({ Lokal: 'Folkets hus' })).status).toBe(303);
  const { event: now } = await stored(desk, event);
  expect(now).toMatchObject({ venue: 'Folkets hus', town: event.town });
  const again = await openEditor(second, event);
  expect((await again.send({})).status).toBe(303);
  expect((await stored(desk, event)).event).toEqual(now);
});

test('of two who save at the same moment one is asked, and nobody is overwritten', async () => {
  const desk = await openDesk({ now: '2022-10-04T14:02' });
  const { event, second, editors } = await twoEditors(desk);
  const answers = await Promise.all([
    editors.first.send({ Lokal: 'Folkets hus' }),
    editors.second.send({ Lokal: 'Rådhuset' }),
  ]);
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409]);
  const asked = answers.find(({ status }) => status === 409);
  if (!asked) throw new Error('Nobody was asked');
  const { event: now } = await stored(desk, event);
  expect(readPage(asked.text).text).toContain('Folkets hus');
  expect(readPage(asked.text).text).toContain('Rådhuset');
  expect(now.version).toBe(1);
  const done = await pressOn(second, asked, 'Spara det valda', { Lokal: ['Det som är sparat nu'] });
  expect(done.status).toBe(303);
  expect((await stored(desk, event)).event).toEqual(now);
});

test('an edit of an event that has been saved since it was read is not stored', async () => {
  const desk = await openDesk({ now: '2022-10-04T14:02' });
  const { event, first } = await twoEditors(desk);
  const read = await stored(desk, event);
  const by = { organiserId: first.organiser.id, name: first.organiser.name };
  const save = (venue: string) => editEvent(desk.services, read, { event: { venue } }, { by, notify: null });
  expect((await save('Folkets hus')).kind).toBe('changed');
  expect((await save('Rådhuset')).kind).toBe('conflict');
  expect((await stored(desk, event)).event.venue).toBe('Folkets hus');
});
