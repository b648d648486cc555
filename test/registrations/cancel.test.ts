import { describe, expect, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { local } from '../../src/time.ts';
import { onEveryEngine, onEveryRacingEngine } from '../support/engines.ts';
import { readPage } from '../support/page.ts';
import { hashOfAllRows } from './all-rows.ts';
import { pressCancel } from './every-letter.ts';
import { guest, manageLink, newest, people, posted, register, seats, siteWith } from './registering.ts';

onEveryEngine('a cancelled seat', (engine) => {
  test('goes to the first in the queue at once, with a letter to each', async () => {
    const { site, event } = await siteWith({ capacity: 1 }, { engine });
    await register(site, event, guest(1));
    const link = manageLink(await newest(site));
    for (const number of [2, 3]) await register(site, event, guest(number, { ko: 'ja' }));
    site.clock.pass({ hours: 1 });
    await pressCancel(site, link);
    expect(await people(site)).toMatchObject([
      { email: 'gast-1@example.com', cancelledAt: site.clock.now(), cancelledBy: 'attendee' },
      { email: 'gast-2@example.com', cancelledAt: null, confirmedAt: site.clock.now(), ticket: 1 },
      { email: 'gast-3@example.com', cancelledAt: null, confirmedAt: null, ticket: 2 },
    ]);
    const one = { confirmed: 1, queued: 1 };
    expect(await seats(site, event)).toEqual({ counters: one, rows: one });
    expect(await posted(site)).toEqual([
      'cancelled gast-1@example.com',
      'confirmed gast-1@example.com',
      'promoted gast-2@example.com',
      'queued gast-2@example.com',
      'queued gast-3@example.com',
    ]);
  });
});

onEveryRacingEngine('buttons pressed at the same moment', (engine) => {
  test('one person five times: one cancellation, one promotion, one letter each', async () => {
    const { site, event } = await siteWith({ capacity: 1 }, { engine });
    await register(site, event, guest(1));
    const link = manageLink(await newest(site));
    for (const number of [2, 3]) await register(site, event, guest(number, { ko: 'ja' }));
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => site.post(`${link}/avanmal`)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    const kinds = (await site.letters()).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['cancelled', 'confirmed', 'promoted', 'queued', 'queued']);
    const one = { confirmed: 1, queued: 1 };
    expect(await seats(site, event)).toEqual({ counters: one, rows: one });
  });

  test('all who have a seat while others register: no seat is lost and none is given twice', async () => {
    const { site, event } = await siteWith({ capacity: 4 }, { engine });
    for (const number of [1, 2, 3, 4]) await register(site, event, guest(number));
    const links = (await site.letters()).map(manageLink);
    const later = [5, 6, 7, 8, 9, 10].map(
      (number) => () => register(site, event, guest(number, { ko: 'ja' })),
    );
    const cancelling = links.map((link) => () => site.post(`${link}/avanmal`).expect(303));
    const mixed = later.flatMap((join, index) => [join, ...(cancelling[index] ? [cancelling[index]] : [])]);
    await Promise.all(mixed.map((act) => act()));
    const full = { confirmed: 4, queued: 2 };
    expect(await seats(site, event)).toEqual({ counters: full, rows: full });
    const kinds = (await site.letters()).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(count('cancelled')).toBe(4);
    expect(count('confirmed') + count('queued')).toBe(10);
    expect(count('promoted')).toBe(count('queued') - 2);
  });
});

describe('the page behind the link', () => {
  test('asks first, then says that it is done; pressing again changes nothing', async () => {
    const { site, event } = await siteWith();
    await register(site, event, guest(1));
    const link = manageLink(await newest(site));
    const page = await site.read(`${link}/avanmal`);
    expect(page.heading).toBe('Vill du avanmäla dig?');
    expect(page.text).toContain('Platsen går vidare till någon annan.');
    expect(page.link('Nej, behåll min anmälan')).toBe(link);
    await site.post(page.form('Ja, avanmäl mig').action).expect(303).expect('Location', link);
    const done = await site.read(link);
    expect(done.text).toContain('Du är avanmäld. Tack för att du sa till.');
    expect(done.facts()).toMatchObject({ Läge: 'Avanmäld' });
    const before = await hashOfAllRows(site.db);
    await site.post(`${link}/avanmal`).expect(303).expect('Location', link);
    await site.get(`${link}/avanmal`).expect(303).expect('Location', link);
    expect(await hashOfAllRows(site.db)).toBe(before);
  });

  test('lets someone leave the queue, and those behind move up', async () => {
    const { site, event } = await siteWith({ capacity: 1 });
    for (const number of [1, 2, 3]) await register(site, event, guest(number, { ko: 'ja' }));
    const [, second = '', third = ''] = (await site.letters()).map(manageLink);
    expect((await site.read(third)).text).toContain('Du är nummer 2 i kön.');
    const page = await site.read(`${second}/avanmal`);
    expect(page.heading).toBe('Vill du lämna kön?');
    await site.post(page.form('Ja, lämna kön').action).expect(303);
    expect((await site.read(second)).text).toContain('Du står inte längre i kö.');
    expect((await site.read(third)).text).toContain('Du är nummer 1 i kön.');
    expect((await newest(site, 'cancelled')).calendar).toBeNull();
  });

  test('a person who has cancelled may register again, as a new row with a new link', async () => {
    const { site, event } = await siteWith();
    await register(site, event, guest(1));
    const link = manageLink(await newest(site));
    await pressCancel(site, link);
    expect((await site.read(link)).link('Anmäl dig igen')).toBe(`/evenemang/${event.slug}/anmalan`);
    await register(site, event, guest(1));
    const again = manageLink(await newest(site, 'confirmed'));
    expect(again).not.toBe(link);
    expect((await site.read(link)).facts()).toMatchObject({ Läge: 'Avanmäld' });
    expect((await site.read(again)).facts()).toMatchObject({ Läge: 'Anmäld' });
  });

  test('the button of another website does nothing', async () => {
    const { site, event } = await siteWith();
    await register(site, event, guest(1));
    const before = await hashOfAllRows(site.db);
    const elsewhere = { Origin: 'https://example.org', 'Sec-Fetch-Site': 'cross-site' };
    expect((await site.post(`${manageLink(await newest(site))}/avanmal`, {}, elsewhere)).status).toBe(403);
    expect(await hashOfAllRows(site.db)).toBe(before);
  });
});

type After = [what: string, fields: Partial<EventFields>, now: string, status: number, promoted: boolean];
const afterwards: After[] = [
  ['after the last day to register', {}, '2022-11-19T00:00:00', 303, true],
  ['a moment before it begins', {}, '2022-11-24T09:59:59.999', 303, true],
  [
    'when registration is closed by hand',
    { closedAt: local('2022-11-11T09:00') },
    '2022-11-12T09:00',
    303,
    true,
  ],
  ['when the event is put off', { postponedAt: local('2022-11-11T09:00') }, '2022-11-12T09:00', 303, false],
  [
    'when the page is taken away',
    { unpublishedAt: local('2022-11-11T09:00') },
    '2022-11-12T09:00',
    303,
    false,
  ],
  ['when it has begun', {}, '2022-11-24T10:00', 409, false],
  ['when it is over', {}, '2022-11-24T16:00', 409, false],
  ['when the event is cancelled', { cancelledAt: local('2022-11-11T09:00') }, '2022-11-12T09:00', 409, false],
];

test.each(afterwards)('%s the button answers, and the queue moves or not', async (...row) => {
  const [, fields, now, status, promoted] = row;
  const { site, event } = await siteWith({ capacity: 1 });
  for (const number of [1, 2]) await register(site, event, guest(number, { ko: 'ja' }));
  const link = (await site.letters()).map(manageLink)[0] ?? '';
  if (Object.keys(fields).length > 0) await site.db.writer.updateTable('events').set(fields).execute();
  site.clock.set(now);
  const before = await hashOfAllRows(site.db);
  expect((await site.get(`${link}/avanmal`)).status).toBe(status === 303 ? 200 : 409);
  const answer = await site.post(`${link}/avanmal`);
  expect(answer.status).toBe(status);
  const kinds = (await site.letters()).map(({ kind }) => kind);
  expect(kinds.includes('promoted')).toBe(promoted);
  expect(kinds.includes('cancelled')).toBe(status === 303);
  if (status === 303) return;
  expect(readPage(answer.text).texts('[role="status"]')).toEqual([
    'Det går inte att avanmäla sig när konferensen har börjat eller ställts in.',
  ]);
  expect(await hashOfAllRows(site.db)).toBe(before);
});
