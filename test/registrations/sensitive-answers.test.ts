import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { exportAttendees } from '../../src/attendees/export-attendees.ts';
import type { Database } from '../../src/database/database.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { readPage } from '../support/page.ts';
import type { Site } from '../support/site.ts';
import { canary, everyLetter } from './every-letter.ts';
import { guest, manageLink, newest, people, register, send, siteWith } from './registering.ts';

/** As it is, and as a text in JSON, base64 and hexadecimal would hide it. */
const traces = (() => {
  const bytes = Buffer.from(canary);
  const inBase64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  return [canary, canary.normalize('NFD'), encodeURIComponent(canary), bytes.toString('hex'), ...inBase64];
})();

function traceIn(text: string): string | undefined {
  return traces.find((trace) => text.toLowerCase().includes(trace.toLowerCase()));
}

async function dumped(db: Database): Promise<string> {
  const tables = await db.reader.withoutPlugins().introspection.getTables();
  const dumps = tables.map(async ({ name }) => {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db.reader);
    return JSON.stringify(rows);
  });
  return (await Promise.all(dumps)).join('\n');
}

onEveryRacingEngine('answers about food and access', (engine) => {
  test('are stored so that only the secret opens them, and are in nothing else', async () => {
    const { site, event } = await siteWith({ capacity: 1, servesFood: 1 }, { engine });
    const letters = await everyLetter(site, event, 'sv');
    const rows = await site.db.reader.selectFrom('sensitiveAnswers').selectAll().execute();
    expect(rows).toHaveLength(13);
    for (const { registrationId, sealed } of rows)
      expect(JSON.parse(site.services.keys.open('sensitive', sealed, registrationId))).toEqual({
        diets: ['vegan', 'other'],
        otherDiet: `Jordnötter ${canary}`,
        needs: `Rullstol ${canary}`,
      });
    const [first, second] = rows;
    expect(() =>
      site.services.keys.open('sensitive', first?.sealed ?? '', second?.registrationId ?? ''),
    ).toThrow('sealed');
    expect(traceIn(await dumped(site.db))).toBeUndefined();
    for (const letter of letters) expect(traceIn(JSON.stringify(letter)), letter.kind).toBeUndefined();
    for (const line of site.log) expect(traceIn(line)).toBeUndefined();
    for await (const { csv } of exportAttendees(site.db, event)) expect(traceIn(csv)).toBeUndefined();
    const link = manageLink(await newest(site, 'promoted'));
    for (const path of [link, `${link}/avanmal`, `${link}/andra`])
      expect(traceIn((await site.get(path)).text), path).toBeUndefined();
  });
});

test('no byte of them is in the files of the database, before or after it is folded together', async () => {
  const { site, event } = await siteWith({ servesFood: 1 });
  await register(site, event, guest(1, { 'kost[]': ['other'], kost_annat: canary, behov: canary }));
  expect(filesOf(site).map(({ name }) => name)).toContain('samlingspunkt.db-wal');
  expect(filesOf(site).filter(({ text }) => traceIn(text))).toEqual([]);
  expect(filesOf(site).some(({ text }) => text.includes('gast-1@example.com'))).toBe(true);
  await site.close();
  expect(filesOf(site).filter(({ text }) => traceIn(text))).toEqual([]);
});

function filesOf(site: Site): { name: string; text: string }[] {
  const folder = site.db.settings.DATA_DIR ?? '';
  const names = readdirSync(folder).filter((name) => name.startsWith('samlingspunkt.db'));
  // Latin 1 keeps every byte; the canary is looked for in UTF-8.
  return names.map((name) => ({ name, text: readFileSync(join(folder, name)).toString('utf8') }));
}

test('nothing is stored when nothing was said, or when the event does not ask', async () => {
  const { site, event } = await siteWith({ servesFood: 0 });
  await register(site, event, guest(1));
  await register(site, event, guest(2, { 'kost[]': ['vegan'], kost_annat: canary, behov: ' ' }));
  expect(await site.db.reader.selectFrom('sensitiveAnswers').selectAll().execute()).toEqual([]);
  expect(await people(site)).toHaveLength(2);
});

test('the form says until when they are kept, and keeps them on the page when something must be corrected', async () => {
  const { site, event } = await siteWith({ servesFood: 1 });
  const page = await site.read(`/evenemang/${event.slug}/anmalan`);
  expect(page.text).toContain('Vi raderar uppgiften senast torsdag\u00a08\u00a0december\u00a02022.');
  const texts = page.$('[name=kost_annat], [name=behov]').get();
  expect(texts.map((one) => page.$(one).attr('autocomplete'))).toEqual(['off', 'off']);
  const said = { 'kost[]': ['vegan', 'other'], kost_annat: 'Nötter', behov: 'Rad ett\nrad två' };
  const answer = await send(site, event, guest(1, { ...said, fornamn: '' }));
  expect(readPage(answer.text).form('Skicka anmälan').fields).toMatchObject({
    'kost[]': ['vegan', 'other'],
    kost_annat: ['Nötter'],
    behov: ['Rad ett\nrad två'],
  });
  expect(site.log.filter((line) => /Nötter|Rad ett/.test(line))).toEqual([]);
});
