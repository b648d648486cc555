import { expect, test } from 'vitest';
import { issueFormKey } from '../../src/web/form-key.ts';
import { readPage } from '../support/page.ts';
import type { Fields } from '../support/site.ts';
import { hashOfAllRows } from './all-rows.ts';
import { formKey, guest, people, person, posted, register, seats, send, siteWith } from './registering.ts';

const quick = {
  sv: 'Det gick väldigt fort. Dina uppgifter finns kvar – kontrollera dem och skicka igen.',
  en: 'That was very quick. Your answers are still here – check them and send again.',
};
const old = {
  sv: 'Sidan har varit öppen länge. Dina uppgifter finns kvar – skicka igen.',
  en: 'The page was open for a long time. Your answers are still here – send again.',
};
const buttons = { sv: 'Skicka anmälan', en: 'Send registration' };

type Trick = (right: string) => string | string[];
const tricks: [what: string, trick: Trick, says: typeof old][] = [
  ['none', () => [], old],
  ['an empty one', () => '', old],
  ['one whose signature is cut', (right) => right.slice(0, -1), old],
  ['one with another time', (right) => right.replace(/^[^.]+/, 'abc123'), old],
  ['one with something after it', (right) => `${right}.x`, old],
  ['one of 8,000 characters', (right) => right + 'x'.repeat(8000), old],
  ['one with a NUL', (right) => `\0${right}`, old],
];

test.each(tricks)(
  'a form with %s as its key comes back once, with all that was typed',
  async (_, trick, says) => {
    for (const lang of ['sv', 'en'] as const) {
      const { site, event } = await siteWith({ servesFood: 1 });
      const before = await hashOfAllRows(site.db);
      const form = person({
        'kost[]': ['vegan', 'other'],
        kost_annat: 'Inga nötter',
        behov: 'Rad ett\nrad två',
      });
      const answer = await send(site, event, { ...form, nyckel: trick(formKey(site, event)) }, lang);
      expect(answer.status).toBe(422);
      const page = readPage(answer.text);
      expect(page.texts('[role="alert"]')).toEqual([says[lang]]);
      expect(await hashOfAllRows(site.db)).toBe(before);
      const { action, fields } = page.form(buttons[lang]);
      expect(fields).toMatchObject(
        Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value].flat()])),
      );
      site.clock.pass({ seconds: 5 });
      await site.post(action, fields).expect(303);
      expect(await people(site)).toHaveLength(1);
    }
  },
);

test('a key of another event, or of another form, does not pass', async () => {
  const { site, event } = await siteWith();
  for (const form of ['register:another-event', `question:${event.id}`]) {
    const nyckel = issueFormKey(site.services.keys, form, '2022-11-10T07:00:00.000Z');
    const answer = await send(site, event, person({ nyckel }));
    expect(readPage(answer.text).texts('[role="alert"]')).toEqual([old.sv]);
  }
  expect(await people(site)).toEqual([]);
});

test('a form sent within a second is asked to be sent again, and then passes', async () => {
  const { site, event } = await siteWith();
  const form = (await site.read(`/evenemang/${event.slug}/anmalan`)).form(buttons.sv);
  site.clock.pass({ seconds: 1 });
  const fields: Fields = { ...form.fields, ...person() };
  const answer = await site.post(form.action, fields);
  expect(answer.status).toBe(422);
  expect(readPage(answer.text).texts('[role="alert"]')).toEqual([quick.sv]);
  expect(await posted(site)).toEqual([]);
  site.clock.pass({ seconds: 1 });
  await site.post(form.action, readPage(answer.text).form(buttons.sv).fields).expect(303);
});

test('a form may lie open for two days', async () => {
  const { site, event } = await siteWith();
  const nyckel = issueFormKey(site.services.keys, `register:${event.id}`, site.clock.now());
  site.clock.pass({ hours: 48, seconds: 1 });
  expect((await send(site, event, person({ nyckel }))).status).toBe(422);
  site.clock.pass({ seconds: -1 });
  expect((await send(site, event, person({ nyckel }))).status).toBe(303);
});

test('a machine that fills the hidden field is thanked, and nothing is stored', async () => {
  const { site, event } = await siteWith();
  const before = await hashOfAllRows(site.db);
  const answer = await send(site, event, person({ webbplats: 'https://example.com' }));
  expect(answer.status).toBe(303);
  expect(answer.headers.location).toMatch(/\/anmalan\/tack\?k=[0-9a-f]{24}$/);
  expect((await site.read(answer.headers.location ?? '')).heading).toBe(
    'Tack, vi har tagit emot din anmälan',
  );
  expect(await hashOfAllRows(site.db)).toBe(before);
});

test('a likely slip in the address is pointed out once, and then it is believed', async () => {
  const { site, event } = await siteWith();
  const answer = await send(site, event, person({ epost: 'asa@gmial.com' }));
  expect(answer.status).toBe(422);
  const page = readPage(answer.text);
  expect(page.texts('[role="alert"]')).toEqual([
    'Menade du asa@gmail.com? Skicka igen om adressen ovan är rätt.',
  ]);
  expect(page.title).not.toMatch(/^Fel/);
  expect(page.$('[aria-invalid]')).toHaveLength(0);
  const { action, fields } = page.form(buttons.sv);
  const another = await site.post(action, { ...fields, epost: 'asa@hotmial.com' });
  expect(readPage(another.text).texts('[role="alert"]')).toEqual([
    'Menade du asa@hotmail.com? Skicka igen om adressen ovan är rätt.',
  ]);
  await site.post(action, fields).expect(303);
  expect(await posted(site)).toEqual(['confirmed asa@gmial.com']);
});

test('when all is full, only who chooses the queue is put in it, and whoever finds a seat gets that', async () => {
  const { site, event } = await siteWith({ capacity: 1 });
  const early = (await site.read(`/evenemang/${event.slug}/anmalan`)).form('Skicka anmälan').fields;
  site.clock.pass({ minutes: 1 });
  await register(site, event, guest(1));
  const page = await site.read(`/evenemang/${event.slug}/anmalan`);
  expect([page.heading, page.texts('main p')[0]]).toEqual([
    'Ställ dig i kö',
    'Alla platser är bokade. Fyll i formuläret så ställer vi dig i kö. Ingen står i kö just nu.',
  ]);
  const waiting = page.form('Ställ mig i kö').fields;
  const refused = await send(site, event, { ...guest(2), nyckel: early.nyckel ?? '' });
  expect(refused.status).toBe(409);
  expect(await seats(site, event)).toMatchObject({ rows: { confirmed: 1, queued: 0 } });
  await site.db.writer.updateTable('events').set({ capacity: 2 }).execute();
  site.clock.pass({ minutes: 1 });
  await site.post(`/evenemang/${event.slug}/anmalan`, { ...waiting, ...guest(3) }).expect(303);
  await register(site, event, { ...guest(4), ko: 'ja' });
  expect(await posted(site)).toEqual([
    'confirmed gast-1@example.com',
    'confirmed gast-3@example.com',
    'queued gast-4@example.com',
  ]);
});
