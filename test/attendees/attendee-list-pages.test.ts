import { expect, test } from 'vitest';
import { local } from '../../src/time.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { insertRegistrations, registration } from './many-registrations.ts';

const people = ['Öhman', 'Wall', 'Ärlig', 'Bergqvist', 'Åkerström', 'Ceder'];

async function deskWith(names: string[] = people) {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const { id } = await insertEvent(desk.db, conference({ capacity: 80, confirmed: names.length }));
  const rows = names.map((lastName, index) =>
    registration(index, {
      eventId: id,
      lastName,
      organisation: index % 2 === 0 ? 'Åre kommun' : 'Region Exempel',
      organisationType: index % 2 === 0 ? 'municipality' : 'region',
      createdAt: local(`2022-11-0${(index % 9) + 1}T14:12`),
    }),
  );
  await insertRegistrations(desk.db, rows);
  const list = `/arrangor/evenemang/${id}/deltagare`;
  return { desk, id, list, browser: await desk.signIn('reader') };
}

test('names stand in Swedish order, and the order can be turned', async () => {
  const { list, browser } = await deskWith();
  const page = await browser.read(list);
  const inOrder = ['Bergqvist', 'Ceder', 'Wall', 'Åkerström', 'Ärlig', 'Öhman'];
  expect(lastNames(page)).toEqual(inOrder);
  expect(page.text).toContain('Visar 6 personer.');
  expect(page.$('th[aria-sort]').attr('aria-sort')).toBe('ascending');
  const turned = await browser.read(page.link('Namn'));
  expect(lastNames(turned)).toEqual(inOrder.toReversed());
  expect(turned.$('th[aria-sort]').attr('aria-sort')).toBe('descending');
  const byTime = await browser.read(turned.link('Anmäld'));
  expect(lastNames(byTime)).toEqual(people);
  expect(byTime.text).toContain('2022-11-01 14.12');
  const byOrganisation = await browser.read(byTime.link('Organisation'));
  expect(lastNames(byOrganisation)).toEqual(['Bergqvist', 'Ceder', 'Wall', 'Åkerström', 'Ärlig', 'Öhman']);
  const turnedOrganisation = await browser.read(byOrganisation.link('Organisation'));
  expect(lastNames(turnedOrganisation)).toEqual([
    'Öhman',
    'Ärlig',
    'Åkerström',
    'Wall',
    'Ceder',
    'Bergqvist',
  ]);
});

test('what is chosen stands in the address, and goes along to sorting, paging and export', async () => {
  const { list, browser } = await deskWith();
  const page = await browser.read(`${list}?q=are&status=anmalda&typ=kommun&ordning=-namn`);
  expect(lastNames(page)).toEqual(['Öhman', 'Ärlig', 'Åkerström']);
  expect(page.form('Visa').fields).toEqual({
    q: ['are'],
    status: ['anmalda'],
    typ: ['kommun'],
    lan: [''],
    ordning: ['-namn'],
    antal: ['25'],
  });
  expect(page.link('Namn')).toBe(`${list}?q=are&status=anmalda&typ=kommun`);
  expect(page.link('Skriv ut')).toBe(`${list}?q=are&status=anmalda&typ=kommun&ordning=-namn&antal=alla`);
  const download = page.form('Ladda ner listan (csv)');
  const file = await browser.post(download.action, download.fields).expect(200);
  expect(file.text.split('\r\n').map((line) => line.split(';')[0])).toEqual([
    '\ufeff"Efternamn"',
    '"Öhman"',
    '"Ärlig"',
    '"Åkerström"',
    '',
  ]);
});

test.each([
  ['akerstrom', ['Åkerström']],
  ['ÅKERSTRÖM exempel', ['Åkerström']],
  ['exempel-2@example.com', ['Ärlig']],
  ['region exem', ['Bergqvist', 'Ceder', 'Wall']],
  ['exempel åre öh', ['Öhman']],
  ['kerstrom', []],
  ['%', []],
  ['_', []],
  ["' or 1=1 --", []],
  ['!!!', []],
  ['\u0000akerstrom', ['Åkerström']],
  ['😀', []],
])('a search for "%s" finds %j', async (q, found) => {
  const { list, browser, desk } = await deskWith();
  const page = await browser.read(`${list}?q=${encodeURIComponent(q)}`);
  expect(lastNames(page)).toEqual(found);
  if (found.length === 0) expect(page.text).toContain('Ingen deltagare stämmer med urvalet.');
  expect(page.form('Visa').fields.q).toEqual([q.replace('\u0000', '')]);
  expect(desk.log.filter((line) => /kerstr|exempel-2@|region/i.test(line))).toEqual([]);
});

test('pages of 25 lead on and back through everyone, each person once', async () => {
  const names = Array.from({ length: 75 }, (_, index) => `Exempelsson ${String(index).padStart(2, '0')}`);
  const { list, browser } = await deskWith(names);
  const first = await browser.read(list);
  expect(first.text).toContain('Visar 25 av 75 personer.');
  expect(first.hasLink('Föregående')).toBe(false);
  const second = await browser.read(first.link('Nästa'));
  const third = await browser.read(second.link('Nästa'));
  expect([first, second, third].flatMap(lastNames)).toEqual(names);
  expect(third.hasLink('Nästa')).toBe(false);
  const back = await browser.read(third.link('Föregående'));
  expect(lastNames(back)).toEqual(names.slice(25, 50));
  const begin = await browser.read(back.link('Föregående'));
  expect(lastNames(begin)).toEqual(names.slice(0, 25));
  expect(begin.hasLink('Föregående')).toBe(false);
  expect(lastNames(await browser.read(`${list}?antal=50&ordning=-namn`))).toEqual(
    names.toReversed().slice(0, 50),
  );
  expect(lastNames(await browser.read(`${list}?antal=alla`))).toEqual(names);
  expect(lastNames(await browser.read(`${list}?efter=borta`))).toEqual(names.slice(0, 25));
});

test('each state is told and can be chosen', async () => {
  const { desk, id, list, browser } = await deskWith(['Anmäldsson']);
  await insertRegistrations(desk.db, states(id));
  const shown = async (status: string) => lastNames(await browser.read(`${list}?status=${status}`));
  expect(await shown('anmalda')).toEqual(['Anmäldsson']);
  expect(await shown('ko')).toEqual(['Kösson']);
  expect(await shown('erbjudna')).toEqual(['Erbjudsson']);
  expect(await shown('avanmalda')).toEqual(['Avanmäldsson']);
  expect(await shown('okänd')).toHaveLength(4);
  const page = await browser.read(list);
  expect(page.texts('tbody td[data-l="Status"]')).toEqual(['Anmäld', 'Avanmäld', 'Erbjuden plats', 'I kö']);
  expect(page.facts()).toMatchObject({ Avanmälda: '1' });
});

function states(eventId: string) {
  const waiting = { eventId, confirmedAt: null, queuedAt: local('2022-11-05T08:00') };
  return [
    registration(11, { ...waiting, lastName: 'Kösson', ticket: 1 }),
    registration(12, {
      ...waiting,
      lastName: 'Erbjudsson',
      ticket: 2,
      offeredAt: local('2022-11-06T08:00'),
      offerEndsAt: local('2022-11-12T16:00'),
    }),
    registration(13, { eventId, lastName: 'Avanmäldsson', cancelledAt: local('2022-11-06T08:00') }),
  ];
}

test('before anybody has registered there is the address to spread, and nothing to download', async () => {
  const { desk, list, browser } = await deskWith([]);
  const page = await browser.read(list);
  expect(page.text).toContain('Ingen har anmält sig ännu.');
  expect(page.$('#lank').attr('value')).toMatch(new RegExp(`^${desk.url}/evenemang/exempel-\\d+$`));
  expect(page.$('form[method=post]').length - page.$('header form').length).toBe(0);
});

function lastNames(page: Awaited<ReturnType<Desk['read']>>): string[] {
  return page.texts('tbody th').map((text) => text.split(',')[0] ?? '');
}
