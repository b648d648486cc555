import { expect, test } from 'vitest';
import { type OddText, oddTexts } from '../registrations/odd-texts.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { answered, fieldsOn, stored } from './editing.ts';

/** Fields by what becomes of a text in them: one line, several lines, or none of what people may write. */
const lineFields = {
  titel: 'title',
  kortnamn: 'shortName',
  ingress: 'lead',
  lokal: 'venue',
  adress: 'address',
  ort: 'town',
  samling_text: 'gatheringText',
  pris: 'price',
  innehall_rubrik: 'contentHeading',
  titel_en: 'titleEn',
  ingress_en: 'leadEn',
} as const;
const textFields = {
  beskrivning: 'body',
  malgrupp: 'audience',
  innehall_text: 'content',
  praktiskt: 'practical',
  hitta_hit: 'directions',
} as const;
const strictFields = `typ datumlage datum slutdatum start slut manad ar
    samling form moteslank anmalan_oppnar oppnar_dag oppnar_tid sista_dag sena
    platser platser_online ko erbjudande visa_platser fragor[] serie serietitel
    adress_pa_sidan inspelning sprak_valt kontakt_epost kontakt_telefon material_1_typ arrangor_1_vald ansvarig_organisation passerat
    version grund sedd val_1 op`.split(/\s+/);

const wrong = ['', 'x'.repeat(3000), '\u0000', '25.00', '2022-02-30'];

async function draft(desk: Desk) {
  const event = await insertEvent(desk.db, conference({ publishedAt: null }));
  return { event, path: `/arrangor/evenemang/${event.id}/redigera` };
}

test('whatever is written in a text of an event is stored letter by letter, or refused with all that was typed kept', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const browser = await desk.signIn('editor');
  const names = [...Object.keys(lineFields), ...Object.keys(textFields)];
  for (const odd of oddTexts) {
    const { event, path } = await draft(desk);
    const typed = Object.fromEntries(names.map((name) => [name, odd.given]));
    const form = { ...fieldsOn(await browser.read(path)), ...typed };
    const answer = await browser.post(path, form);
    const refused = readPage(answer.text).$('[aria-invalid]');
    const bad = [...refused].map((one) => one.attribs.id ?? '');
    expect([303, 422]).toContain(answer.status);
    expect(bad.filter((name) => !isRefused(name, odd))).toEqual([]);
    if (answer.status === 422) {
      const kept = fieldsOn(readPage(answer.text));
      for (const name of names) expect(same(kept[name]?.[0] ?? '')).toBe(same(odd.given));
      const put = Object.fromEntries(bad.map((name) => [name, 'Exempel']));
      expect(answered(await browser.post(path, { ...form, ...put }))).toEqual({ status: 303, errors: [] });
    }
    const { event: now } = await stored(desk, event);
    for (const [name, column] of Object.entries(lineFields))
      expect({ name, value: now[column] }).toEqual({
        name,
        value: bad.includes(name) ? 'Exempel' : (odd.line ?? odd.given),
      });
    for (const [name, column] of Object.entries(textFields))
      expect({ name, value: now[column] }).toEqual({
        name,
        value: bad.includes(name) ? 'Exempel' : (odd.text ?? odd.given),
      });
    const preview = await browser.read(`/arrangor/evenemang/${event.id}/forhandsgranska`);
    expect(preview.$('main :is(script, svg[onload], img[onerror])')).toHaveLength(0);
    expect((await browser.get(`/arrangor/evenemang/${event.id}/publicera`)).status).toBe(200);
  }
}, 120_000);

test('whatever is sent in a field that is no text gets a message, and is never an error of ours', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const browser = await desk.signIn('editor');
  const { event, path } = await draft(desk);
  let form = fieldsOn(await browser.read(path));
  for (const name of strictFields)
    for (const given of wrong) {
      const { status, text } = await browser.post(path, { ...form, [name]: given });
      const page = readPage(text);
      const odd = page.errors().filter((message) => !/^\p{Lu}.*\.$/u.test(message));
      expect({ name, given, odd, isAnswered: [200, 303, 409, 422].includes(status) }).toEqual({
        name,
        given,
        odd: [],
        isAnswered: true,
      });
      expect(page.errors().length > 0).toBe(status === 422);
      if (status === 303) form = fieldsOn(await browser.read(path));
    }
  expect((await stored(desk, event)).event.title).toBe(event.title);
}, 240_000);

/** What nobody can read, and what is too short to be a title. */
function isRefused(name: string, { given, line, text }: OddText): boolean {
  if (name in textFields) return text === null;
  return (
    line === null ||
    (name === 'titel' && !/[\p{L}\p{N}]/u.test(given)) ||
    (name === 'titel' && [...given].length < 3)
  );
}

/** A browser's text field has no line breaks, and a page no control characters. */
function same(text: string): string {
  return text.replace(/[\p{C}\s]/gu, '');
}
