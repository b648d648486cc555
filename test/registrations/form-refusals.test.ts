import { expect, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { readPage } from '../support/page.ts';
import { hashOfAllRows } from './all-rows.ts';
import { person, send, siteWith } from './registering.ts';

const contact = 'Exempel Kontaktsson';
const undated = { startsAt: null, endsAt: null, day: null, endDay: null, deadlineDay: null } as const;
const yesterday = local('2022-11-09T09:00');

type Refusal = [what: string, fields: Partial<EventFields>, sv: string[], en: string[]];
const refusals: Refusal[] = [
  [
    'not open yet',
    { opensAt: local('2022-11-14T09:00') },
    ['Anmälan öppnar måndag␣14␣november␣2022 kl.␣09.00.'],
    ['Registration opens on Monday 14 November 2022 at 09:00.'],
  ],
  [
    'not open, no one knows when',
    { registration: 'later' },
    ['Anmälan har inte öppnat ännu.'],
    ['Registration has not opened yet.'],
  ],
  [
    'closed by hand',
    { closedAt: yesterday },
    [`Arrangören har stängt anmälan. Har du frågor? Kontakta ${contact}.`],
    [`The organiser has closed registration. Questions? Contact ${contact}.`],
  ],
  [
    'full without a queue',
    { capacity: 0, queue: 0 },
    ['Alla platser är bokade och det går inte att ställa sig i kö.'],
    ['All places are taken and there is no waiting list.'],
  ],
  [
    'cancelled',
    { cancelledAt: yesterday, cancelReason: 'Talaren är sjuk' },
    ['Konferensen är inställd', 'Talaren är sjuk.', 'Alla som var anmälda har fått ett mejl.'],
    ['The conference is cancelled', 'Talaren är sjuk.', 'Everyone who was registered has been emailed.'],
  ],
  [
    'put off',
    { postponedAt: yesterday },
    [
      'Konferensen är uppskjuten',
      'Nytt datum är inte bestämt. Din anmälan ligger kvar och vi mejlar dig när datumet är klart.',
    ],
    [
      'The conference is postponed',
      'A new date has not been set. Your registration is kept and we will email you the new date.',
    ],
  ],
  [
    'planned for a month',
    { ...undated, precision: 'month', month: '2023-01' },
    ['Planerat till januari␣2023. Datum och möjlighet till anmälan presenteras längre fram.'],
    ['Planned for January 2023. The date and registration will be announced later.'],
  ],
];

test.each(refusals)(
  'an event that is %s says so instead of a form, and takes nobody',
  async (_, fields, sv, en) => {
    const { site, event } = await siteWith(fields);
    const before = await hashOfAllRows(site.db);
    for (const [lang, texts] of [
      ['sv', sv],
      ['en', en],
    ] as const) {
      const path = lang === 'sv' ? `/evenemang/${event.slug}/anmalan` : `/en/events/${event.slug}/register`;
      const said = (html: string) => readPage(html).texts('main [role="status"] :is(h2, p)');
      const shown = await site.get(path).expect(200);
      expect(said(shown.text)).toEqual(texts.map(hard));
      expect(shown.headers['cache-control']).toBe('no-store');
      const answer = await send(site, event, person(), lang);
      expect(answer.status).toBe(409);
      expect(said(answer.text)).toEqual(texts.map(hard));
      expect(answer.text).toContain('gast@example.com');
    }
    expect(await hashOfAllRows(site.db)).toBe(before);
  },
);

test.each([
  ['a draft', { publishedAt: null }, 404],
  ['an event that was taken away', { unpublishedAt: yesterday }, 410],
] as const)('%s has no form', async (_, fields, status) => {
  const { site, event } = await siteWith(fields);
  const before = await hashOfAllRows(site.db);
  expect((await site.get(`/evenemang/${event.slug}/anmalan`)).status).toBe(status);
  expect((await send(site, event, person())).status).toBe(status);
  expect(await hashOfAllRows(site.db)).toBe(before);
});

test('a form from another website is refused before it is read', async () => {
  const { site, event } = await siteWith();
  const before = await hashOfAllRows(site.db);
  const path = `/evenemang/${event.slug}/anmalan`;
  for (const headers of [
    { Origin: 'https://example.org', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://example.org', 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://example.org', 'Sec-Fetch-Site': '' },
  ])
    expect((await site.post(path, person(), headers)).status).toBe(403);
  expect(await hashOfAllRows(site.db)).toBe(before);
});
