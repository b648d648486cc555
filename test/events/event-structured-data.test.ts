import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { eventState } from '../../src/events/event-state.ts';
import { eventStructuredData, jsonForScript } from '../../src/events/event-structured-data.ts';
import { seatsOf } from '../../src/events/seats.ts';
import type { Lang } from '../../src/language.ts';
import { local } from '../../src/time.ts';
import { conference, event, organisation } from '../support/factories.ts';

const url = 'https://exempel.example/evenemang/exempel';
const organisers = [
  organisation({ name: 'Uppsala universitet', nameEn: 'Uppsala University', website: 'https://www.uu.se/' }),
  organisation({ name: 'SKR', nameEn: null }),
];

function dataOf(held = event(), time = '2022-11-01T12:00', lang: Lang = 'sv') {
  const state = eventState(held, seatsOf(held), local(time));
  return eventStructuredData({ event: held, series: null, organisers, state, url }, lang);
}

const webinar = (fields: Partial<EventFields>) => dataOf(event(fields));
const schema = (word: string) => `https://schema.org/${word}`;

it('the conference is complete', () => {
  expect(
    dataOf(conference({ gatheringAt: local('2022-11-24T09:00'), opensAt: local('2022-10-04T09:00') })),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Exempel: En konferens',
    description: 'Ett exempel på en konferens.',
    url,
    inLanguage: 'sv',
    startDate: '2022-11-24T10:00:00+01:00',
    endDate: '2022-11-24T16:00:00+01:00',
    doorTime: '2022-11-24T09:00:00+01:00',
    eventStatus: schema('EventScheduled'),
    eventAttendanceMode: schema('OfflineEventAttendanceMode'),
    location: {
      '@type': 'Place',
      name: 'Exempelhuset',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Exempelgatan 1',
        addressLocality: 'Stockholm',
        addressCountry: 'SE',
      },
    },
    organizer: [
      { '@type': 'Organization', name: 'Uppsala universitet', url: 'https://www.uu.se/' },
      { '@type': 'Organization', name: 'SKR' },
    ],
    isAccessibleForFree: true,
    offers: {
      '@type': 'Offer',
      url,
      price: 0,
      priceCurrency: 'SEK',
      availability: schema('InStock'),
      validFrom: '2022-10-04T09:00:00+02:00',
      validThrough: '2022-11-18T23:59:00+01:00',
    },
  });
});

describe('where it is held', () => {
  it('online is at the event’s page, never at a link to join', () => {
    expect(webinar({})).toMatchObject({
      eventAttendanceMode: schema('OnlineEventAttendanceMode'),
      location: { '@type': 'VirtualLocation', url },
    });
  });

  it('on site and online is in both', () => {
    expect(dataOf(conference({ attendance: 'hybrid' }))).toMatchObject({
      eventAttendanceMode: schema('MixedEventAttendanceMode'),
      location: [
        { '@type': 'Place', name: 'Exempelhuset' },
        { '@type': 'VirtualLocation', url },
      ],
    });
    const nowhere = { attendance: 'hybrid', venue: null, town: null } as const;
    expect(dataOf(conference(nowhere))).toMatchObject({ location: { '@type': 'VirtualLocation', url } });
  });

  it('is the town while there is no venue, and left out while nothing is known', () => {
    expect(dataOf(conference({ venue: null, address: null }))).toMatchObject({
      location: { name: 'Stockholm' },
    });
    expect(dataOf(conference({ venue: null, address: null, town: null }))).not.toHaveProperty('location');
  });
});

describe('what has become of it', () => {
  const moved = { movedFromStartsAt: local('2022-10-20T10:00') };
  const at = local('2022-11-01T12:00');
  test.each<[string, Partial<EventFields>, object]>([
    ['cancelled', { ...moved, cancelledAt: at, postponedAt: at }, { eventStatus: schema('EventCancelled') }],
    [
      'postponed',
      { ...moved, postponedAt: at },
      { eventStatus: schema('EventPostponed'), startDate: '2022-11-24T10:00:00+01:00' },
    ],
    [
      'moved',
      moved,
      { eventStatus: schema('EventRescheduled'), previousStartDate: '2022-10-20T10:00:00+02:00' },
    ],
    [
      'moved back',
      { movedFromStartsAt: local('2022-11-24T10:00') },
      { eventStatus: schema('EventScheduled') },
    ],
  ])('%s', (_, fields, expected) => {
    expect(webinar(fields)).toMatchObject(expected);
  });

  it('only a moved event has had another date', () => {
    expect(webinar({ ...moved, cancelledAt: at })).not.toHaveProperty('previousStartDate');
  });
});

const undated = { startsAt: null, endsAt: null };

it('a day without a time is a date, and a month alone, no date or a draft is nothing', () => {
  expect(webinar({ ...undated, day: '2022-11-29' })).toMatchObject({
    startDate: '2022-11-29',
    endDate: '2022-11-29',
  });
  expect(webinar({ ...undated, month: '2022-12' })).toBeNull();
  expect(webinar(undated)).toBeNull();
  expect(webinar({ publishedAt: null })).toBeNull();
  expect(webinar({ endsAt: null })).not.toHaveProperty('endDate');
});

describe('a seat is on offer', () => {
  it('while there is or will be one, and sold out while there is none', () => {
    const availability = (fields: Partial<EventFields>, time?: string) => dataOf(event(fields), time);
    expect(availability({ registration: 'later' })).toMatchObject({
      offers: { availability: schema('InStock') },
    });
    expect(availability({ capacity: 2, confirmed: 2, queue: 1 })).toMatchObject({
      offers: { availability: schema('SoldOut') },
    });
    for (const time of ['2022-11-24T10:30', '2022-11-24T11:00'])
      expect(availability({}, time)).not.toHaveProperty('offers');
    expect(availability({ closedAt: local('2022-10-01T12:00') })).not.toHaveProperty('offers');
  });

  it('only where it is free, as a price in words is none to a machine', () => {
    const data = webinar({ price: '400 kronor' });
    expect(data).toMatchObject({ isAccessibleForFree: false });
    expect(data).not.toHaveProperty('offers');
  });
});

it('English pages use English names where there are any', () => {
  const held = event({ titleEn: 'Example: A webinar', leadEn: 'An example of a webinar.' });
  expect(dataOf(held, '2022-11-01T12:00', 'en')).toMatchObject({
    name: 'Example: A webinar',
    description: 'An example of a webinar.',
    inLanguage: 'sv',
    organizer: [{ name: 'Uppsala University' }, { name: 'SKR' }],
  });
});

describe('JSON in a script element', () => {
  it('cannot end the element, open a comment or break a line', () => {
    const json = jsonForScript({ name: '</script><!--<script>\u2028\u2029' });
    expect(json).toBe('{"name":"\\u003c/script>\\u003c!--\\u003cscript>\\u2028\\u2029"}');
  });

  it('says the same as before', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const json = jsonForScript({ value, text: `${text}<\u2028` });
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text: `${text}<\u2028` })));
      }),
    );
  });
});
