import { expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { readPage } from '../support/page.ts';
import type { Site } from '../support/site.ts';
import { hashOfAllRows } from './all-rows.ts';
import {
  guest,
  manageLink,
  newest,
  people,
  person,
  posted,
  register,
  seats,
  siteWith,
} from './registering.ts';

/** Corrects the address on a receipt, as its page offers it. */
async function correct(site: Site, receipt: string, epost: string) {
  site.clock.pass({ seconds: 1 });
  const form = (await site.read(receipt)).form('Skicka till den här adressen');
  return site.post(form.action, { ...form.fields, epost });
}

const neutral = 'Tack, vi har tagit emot din anmälan';

test('the letter goes to the right address, and the link in the first letter opens nothing any more', async () => {
  const { site, event } = await siteWith();
  const receipt = await register(site, event, person({ epost: 'fel@example.com' }));
  const first = manageLink(await newest(site));
  const answer = await correct(site, receipt, ' Ratt@example.com ');
  expect([answer.status, answer.headers.location]).toEqual([303, receipt]);
  const page = await site.read(receipt);
  expect(page.text).toContain('Adressen är rättad. Vi skickar ett nytt mejl till Ratt@example.com.');
  expect(page.text).not.toContain('Fel adress?');
  await site.get(first).expect(404);
  expect(await posted(site)).toEqual(['confirmed Ratt@example.com', 'confirmed fel@example.com']);
  expect((await site.read(manageLink(await newest(site)))).facts()).toMatchObject({
    'E-postadress': 'Ratt@example.com',
    Läge: 'Anmäld',
  });
  expect(await seats(site, event)).toMatchObject({ counters: { confirmed: 1 }, rows: { confirmed: 1 } });
});

test('it can be done once', async () => {
  const { site, event } = await siteWith();
  const receipt = await register(site, event, person({ epost: 'fel@example.com' }));
  const form = (await site.read(receipt)).form('Skicka till den här adressen');
  await site.post(form.action, { ...form.fields, epost: 'ratt@example.com' }).expect(303);
  const before = await hashOfAllRows(site.db);
  const again = await site.post(form.action, { ...form.fields, epost: 'annan@example.com' });
  expect(readPage(again.text).heading).toBe(neutral);
  expect(await hashOfAllRows(site.db)).toBe(before);
});

test('someone in the queue keeps the number', async () => {
  const { site, event } = await siteWith({ capacity: 1 });
  for (const number of [1, 2]) await register(site, event, { ...guest(number), ko: 'ja' });
  await correct(site, await register(site, event, { ...guest(3), ko: 'ja' }), 'ratt@example.com');
  const letter = await newest(site);
  expect([letter.kind, letter.to.address]).toEqual(['queued', 'ratt@example.com']);
  expect(letter.text).toContain('Du är nummer 2 i kön.');
});

test('an incomplete address is pointed out, and the chance is not used up', async () => {
  const { site, event } = await siteWith();
  const receipt = await register(site, event, person());
  const answer = await correct(site, receipt, 'asa@botkyrka');
  expect(answer.status).toBe(422);
  const page = readPage(answer.text);
  expect(page.title).toMatch(/^Fel: /);
  expect(page.errors()).toEqual(['Fyll i en fullständig e-postadress, till exempel namn@example.com.']);
  await correct(site, receipt, 'asa@example.com').then(({ status }) => expect(status).toBe(303));
});

test('the same address once more gets the letter once more', async () => {
  const { site, event } = await siteWith();
  const receipt = await register(site, event, person());
  const first = manageLink(await newest(site));
  await correct(site, receipt, 'Gast@Example.com');
  expect(await posted(site)).toEqual(['confirmed Gast@Example.com', 'confirmed gast@example.com']);
  await site.get(first).expect(404);
  await site.get(manageLink(await newest(site))).expect(200);
});

test('for someone already registered it looks the same, but nothing of theirs changes and nothing is sent', async () => {
  const { site, event } = await siteWith();
  await register(site, event, person());
  const before = { rows: await people(site), link: manageLink(await newest(site)) };
  const receipt = await register(site, event, person());
  const letters = await posted(site);
  const answer = await correct(site, receipt, 'kapad@example.com');
  expect(answer.status).toBe(303);
  expect((await site.read(receipt)).text).toContain('Vi skickar ett nytt mejl till kapad@example.com.');
  expect(await people(site)).toEqual(before.rows);
  expect(await posted(site)).toEqual(letters);
  await site.get(before.link).expect(200);
});

test('who was registered with the right address before keeps that, and the other seat goes to the queue', async () => {
  const { site, event } = await siteWith({ capacity: 2 });
  await register(site, event, person({ epost: 'ratt@example.com' }));
  const receipt = await register(site, event, person({ epost: 'fel@example.com' }));
  await register(site, event, { ...guest(3), ko: 'ja' });
  await correct(site, receipt, 'ratt@example.com');
  expect(await posted(site)).toEqual([
    'already-registered ratt@example.com',
    'confirmed fel@example.com',
    'confirmed ratt@example.com',
    'promoted gast-3@example.com',
    'queued gast-3@example.com',
  ]);
  const full = { confirmed: 2, queued: 0 };
  expect(await seats(site, event)).toEqual({ counters: full, rows: full });
});

test('it does not get around the limits that spare a mailbox', async () => {
  const { site, event } = await siteWith();
  for (let number = 1; number <= 14; number++)
    await correct(site, await register(site, event, guest(number)), 'offer@example.com');
  const letters = (await posted(site)).filter((letter) => letter.endsWith('offer@example.com'));
  expect(letters.filter((letter) => letter.startsWith('confirmed'))).toHaveLength(10);
  expect(letters.filter((letter) => letter.startsWith('limit-reached'))).toHaveLength(3);
  expect(await seats(site, event)).toMatchObject({ counters: { confirmed: 10 }, rows: { confirmed: 10 } });
});

const tooLate: [string, (site: Site, event: Event) => Promise<void> | void][] = [
  ['after half an hour', (site) => site.clock.pass({ minutes: 30 })],
  [
    'once the address is erased',
    async (site) => {
      await site.db.writer.updateTable('submissions').set({ sealedEmail: null }).execute();
    },
  ],
];

test.each(tooLate)('the receipt names nobody %s, and corrects nothing', async (_, later) => {
  const { site, event } = await siteWith();
  const receipt = await register(site, event, person());
  const form = (await site.read(receipt)).form('Skicka till den här adressen');
  await later(site, event);
  const before = await hashOfAllRows(site.db);
  const page = await site.get(receipt).expect(200);
  expect(readPage(page.text).heading).toBe(neutral);
  expect(page.text).not.toContain('gast@example.com');
  expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  const answer = await site.post(form.action, { ...form.fields, epost: 'ratt@example.com' }).expect(200);
  expect(readPage(answer.text).heading).toBe(neutral);
  expect(await hashOfAllRows(site.db)).toBe(before);
});
