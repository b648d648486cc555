import { describe, expect, it, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { conference, event, insertEvent, organisation } from '../support/factories.ts';
import { openSite } from '../support/site.ts';
import { everythingConference } from './everything-conference.ts';

describe('an event with everything', () => {
  it('has its blocks in one order', async () => {
    const site = await openSite({ now: '2022-11-16T09:00', content: everythingConference });
    const page = await site.read('/evenemang/allt');
    expect(page.headings).toEqual([
      'Exempel: Allt på en gång',
      'Om konferensen',
      'Målgrupp',
      'Det här handlar det om',
      'Program',
      'Exempel: Öppning',
      'Medverkande',
      'Praktisk information',
      'Fler i serien',
      'Kommande konferenser 2022',
      'Material',
      'Frågor',
    ]);
    expect(page.texts('.updated')).toEqual([hard('Senast uppdaterad 1␣september␣2022')]);
    expect(page.texts('nav.crumbs li')).toEqual(['Evenemang', 'Exempel: En serie']);
  });

  it('tells its facts in one order', async () => {
    const site = await openSite({ now: '2022-11-16T09:00', content: everythingConference });
    const sv = await site.read('/evenemang/allt');
    expect(sv.texts('.facts dt, .facts dd > p')).toEqual(
      [
        'Datum',
        'Torsdag␣24␣november␣2022',
        'Tid',
        'Kl.␣10.00–16.00, svensk tid',
        'Registrering och fika från kl.␣09.00',
        'Plats',
        'På plats och online',
        'Exempelhuset, Exempelgatan 1, Stockholm',
        'Visa på karta (öppnas på openstreetmap.org)',
        'Länken kommer i bekräftelsen och i en påminnelse.',
        'Kostnad',
        'Kostnadsfri',
        'Sista anmälningsdag',
        'Fredag␣18␣november␣2022 (om␣2␣dagar)',
        'Platser',
        '80 platser, 9 kvar på plats',
        '200 platser, 150 kvar online',
        'Arrangörer',
        'Exempelmyndigheten och exempelföreningen',
      ].map(hard),
    );
    const en = await site.read('/en/events/allt');
    expect(en.texts('.facts dt, .facts dd > p')).toEqual([
      'Date',
      'Thursday 24 November 2022',
      'Time',
      '10:00–16:00, Swedish time',
      'From 09:00: Registrering och fika',
      'Venue',
      'In person and online',
      'Exempelhuset, Exempelgatan 1, Stockholm',
      'Show on map (opens on openstreetmap.org)',
      'You get the link in your confirmation and in a reminder.',
      'Cost',
      'Free of charge',
      'Last day to register',
      'Friday 18 November 2022 (in 2 days)',
      'Places',
      '80 places, 9 left in person',
      '200 places, 150 left online',
      'Language',
      'Swedish',
      'Organisers',
      'Example Agency and the example associations',
    ]);
    expect(sv.link('Visa på karta')).toBe(
      'https://www.openstreetmap.org/search?query=Exempelgatan+1%2C+Stockholm',
    );
  });
});

it('an event of which little is known shows no empty block', async () => {
  const bare = event({ startsAt: null, endsAt: null, registration: 'later' });
  const site = await openSite({
    content: async (db) => {
      await insertEvent(db, { ...bare, lead: '' });
      const quiet = { contactEmail: null, contactName: null };
      await transact(db, (trx) => trx.updateTable('organisations').set(quiet).execute());
    },
  });
  const page = await site.read(`/evenemang/${bare.slug}`);
  expect(page.headings).toEqual(['Exempel: Ett webbinarium']);
  expect(page.texts('.facts dt')).toEqual(['Plats', 'Kostnad', 'Arrangör']);
  expect(
    [...page.$('main :is(p, ul, ol, dl, section, div)')].filter((one) => page.$(one).text().trim() === ''),
  ).toEqual([]);
});

describe('seats are told', () => {
  test.each([
    [
      'when the organiser wants it',
      { capacity: 80, confirmed: 10, showSeats: 1 } as const,
      '80 platser, 70 kvar',
    ],
    ['when ten are left', { capacity: 200, confirmed: 190 }, '200 platser, 10 kvar'],
    ['and not otherwise', { capacity: 200, confirmed: 189 }, undefined],
  ])('%s', async (_, fields, told) => {
    const held = conference(fields);
    const site = await openSite({ content: (db) => insertEvent(db, held) });
    expect((await site.read(`/evenemang/${held.slug}`)).facts().Platser).toBe(told);
  });
});

it('a date without a time says that the time is to come', async () => {
  const held = event({ startsAt: null, endsAt: null, day: '2021-11-29' });
  const site = await openSite({ now: '2021-10-20T09:00', content: (db) => insertEvent(db, held) });
  const { Datum, Tid } = (await site.read(`/evenemang/${held.slug}`)).facts();
  expect(Datum).toBe(hard('Måndag␣29␣november␣2021. Tid kommer senare.'));
  expect(Tid).toBeUndefined();
});

it('local times are right on both sides of a change of the clock, on the page and in the calendar', async () => {
  // 30 October 2022: 02.30 comes twice; the second, in winter time, is 01:30 UTC.
  const night = event({ startsAt: '2022-10-30T01:30:00.000Z', endsAt: local('2022-10-30T10:00') });
  const site = await openSite({ now: '2022-10-01T09:00', content: (db) => insertEvent(db, night) });
  expect((await site.read(`/evenemang/${night.slug}`)).facts().Tid).toBe(hard('Kl.␣02.30–10.00, svensk tid'));
  const file = await site.get(`/evenemang/${night.slug}/kalender.ics`).expect(200);
  expect(file.text).toContain('20221030T013000Z');
  expect(file.text).toContain('20221030T090000Z');
});

it('an organiser with a website is linked to by name, and a free text price is shown as it is', async () => {
  const held = event({ price: '500 kronor', controllerId: 'exempelföreningen' });
  const site = await openSite({
    content: async (db) => {
      const owner = organisation({ id: 'exempelföreningen', website: 'https://example.com/' });
      await transact(db, (trx) => trx.insertInto('organisations').values(owner).execute());
      await insertEvent(db, held);
    },
  });
  const page = await site.read(`/evenemang/${held.slug}`);
  expect(page.link('Kontakta Exempelmyndigheten')).toBe('https://example.com/');
  expect(page.facts().Kostnad).toBe('500 kronor');
});
