import { expect, test } from 'vitest';
import { exportAttendees } from '../../src/attendees/export-attendees.ts';
import type { Event } from '../../src/events/event.ts';
import { readPage } from '../support/page.ts';
import type { Site } from '../support/site.ts';
import { type OddText, oddTexts } from './odd-texts.ts';
import { manageLink, people, person, send, siteWith } from './registering.ts';

const lineFields = ['fornamn', 'efternamn', 'organisation', 'titel', 'kost_annat'];
const textFields = ['behov', 'fraga'];
const fields = [...lineFields, ...textFields];

/** Registers with an odd text in every field; what is refused is put right and sent again. Returns what was accepted. */
async function sendOdd(
  site: Site,
  event: Event,
  { given, line, text }: OddText,
  epost: string,
): Promise<Record<string, string>> {
  const odd = Object.fromEntries(fields.map((name) => [name, given]));
  const good = person({ epost, titel: 'Titel', kost_annat: 'Kost', behov: 'Behov', fraga: 'Fråga' });
  const bad = fields.filter(
    (name) => (textFields.includes(name) ? text : line) === null || isShort(name, given),
  );
  const answer = await send(site, event, { ...good, ...odd, 'kost[]': ['other'] });
  if (bad.length === 0) expect(answer.status).toBe(303);
  else {
    expect(answer.status).toBe(422);
    const page = readPage(answer.text);
    expect(
      page
        .$('[aria-invalid]')
        .get()
        .map((element) => page.$(element).attr('id')),
    ).toEqual(bad);
    expect(page.errors()).toHaveLength(bad.length);
    expect(page.errors().filter((message) => !/^\p{Lu}.*\.$/u.test(message))).toEqual([]);
    const put = Object.fromEntries(bad.map((name) => [name, String(good[name])]));
    const again = await send(site, event, { ...good, ...odd, ...put, 'kost[]': ['other'] });
    expect(again.status).toBe(303);
  }
  const becomes = (name: string) => (textFields.includes(name) ? text : line) ?? given;
  return Object.fromEntries(
    fields.map((name) => [name, bad.includes(name) ? String(good[name]) : becomes(name)]),
  );
}

/** An organisation has two characters or more. */
function isShort(name: string, given: string): boolean {
  return name === 'organisation' && [...given].length < 2;
}

test('whatever is written in a field comes back letter by letter in every place, or is refused with a reason', async () => {
  const { site, event } = await siteWith({ servesFood: 1, asksQuestion: 1 });
  const accepted = new Map<string, Record<string, string>>();
  for (const [index, odd] of oddTexts.entries()) {
    const epost = `gast-${index}@example.com`;
    accepted.set(epost, await sendOdd(site, event, odd, epost));
  }
  const rows = await people(site);
  expect(rows).toHaveLength(oddTexts.length);
  const sealed = await site.db.reader.selectFrom('sensitiveAnswers').selectAll().execute();
  const letters = new Map((await site.letters()).map((letter) => [letter.to.address, letter]));
  const list = await readCsv(site, event);
  for (const row of rows) {
    const { fornamn, efternamn, organisation, titel, kost_annat, behov, fraga } =
      accepted.get(row.email) ?? {};
    expect(row).toMatchObject({
      firstName: fornamn,
      lastName: efternamn,
      organisation,
      title: titel,
      question: fraga,
    });
    const answers = sealed.find(({ registrationId }) => registrationId === row.id);
    expect(JSON.parse(site.services.keys.open('sensitive', answers?.sealed ?? '', row.id))).toEqual({
      diets: ['other'],
      otherDiet: kost_annat,
      needs: behov,
    });
    const letter = letters.get(row.email);
    if (!letter) throw new Error(`No letter to ${row.email}`);
    expect(folded(letter.text)).toContain(folded(`Hej ${fornamn}!`));
    expect(folded(readPage(letter.html).$('p').first().text())).toBe(folded(`Hej ${fornamn}!`));
    expect(letter.headers).not.toHaveProperty('Bcc');
    const page = await site.read(manageLink(letter));
    expect(page.facts()).toMatchObject({ Namn: `${fornamn} ${efternamn}`, Organisation: organisation });
    expect(page.$('main script, main svg, main img[onerror]')).toHaveLength(0);
    expect(list.get(row.email)).toMatchObject({
      Förnamn: cell(fornamn),
      Efternamn: cell(efternamn),
      Organisation: cell(organisation),
      Titel: cell(titel),
    });
  }
}, 60_000);

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a spreadsheet could take for a formula has a ' before it. */
function cell(value = ''): string {
  return /^'*\s*[=+\-@＝＋－＠]/.test(value) && value !== '-' ? `'${value}` : value;
}

/** The exported list by address. */
async function readCsv(site: Site, event: Event): Promise<Map<string, Record<string, string>>> {
  let csv = '';
  for await (const piece of exportAttendees(site.db, event)) csv += piece.csv;
  const rows: string[][] = [[]];
  for (const [, value = '', end] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)) {
    rows.at(-1)?.push(value.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const [heading = [], ...lines] = rows;
  const read = lines.map((line) =>
    Object.fromEntries(line.map((value, index) => [heading[index] ?? '', value])),
  );
  return new Map(read.map((line) => [line['E-post'] ?? '', line]));
}
