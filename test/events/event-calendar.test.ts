import { describe, expect, it, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { type CalendarEntry, publicEntry } from '../../src/events/calendar-entry.ts';
import { type CalendarOptions, eventCalendar } from '../../src/events/event-calendar.ts';
import { local } from '../../src/time.ts';
import { conference, event, series } from '../support/factories.ts';
import { type ReadEntry, readCalendar } from './read-calendar.ts';

const url = 'https://exempel.example/evenemang/exempel';
const toAdd: CalendarOptions = { lang: 'sv', method: 'PUBLISH', name: null };
const entryOf = (held = event()) => publicEntry(held, null, url, 'exempel.example');

function read(entry: CalendarEntry, options = toAdd): ReadEntry | undefined {
  return readCalendar(eventCalendar([entry], options)).entries[0];
}

function readEvent(fields: Partial<EventFields>): ReadEntry | undefined {
  return read(entryOf(event(fields)));
}

describe('the conference in a calendar', () => {
  const held = conference({
    id: 'konferens',
    gatheringAt: local('2022-11-24T09:00'),
    gatheringText: 'Registrering och fika',
    sequence: 3,
    updatedAt: local('2022-10-14T12:00'),
  });

  it('says everything that a calendar shows, in local time with the rules of the zone', () => {
    const calendar = readCalendar(eventCalendar([entryOf(held)], toAdd));
    expect(calendar.zones).toEqual(['Europe/Stockholm']);
    expect(calendar.properties).toEqual({
      version: '2.0',
      prodid: '-//Samlingspunkt//Samlingspunkt//SV',
      method: 'PUBLISH',
    });
    expect(calendar.entries).toEqual([
      {
        uid: 'konferens@exempel.example',
        sequence: '3',
        dtstamp: '2022-10-14T10:00:00Z',
        dtstart: '2022-11-24T10:00:00',
        dtend: '2022-11-24T16:00:00',
        start: local('2022-11-24T10:00'),
        end: local('2022-11-24T16:00'),
        zone: 'Europe/Stockholm',
        summary: 'Exempel: En konferens',
        location: 'Exempelhuset, Exempelgatan 1, Stockholm',
        description: `Registrering och fika från kl.\u00a009.00.\nEtt exempel på en konferens.\n${url}`,
        url,
        status: 'CONFIRMED',
        transp: 'OPAQUE',
      },
    ]);
  });

  it('speaks English to readers of English', () => {
    const description = read(entryOf(held), { ...toAdd, lang: 'en' })?.description;
    expect(description).toBe(`Doors open at 09:00.\nEtt exempel på en konferens.\n${url}`);
  });

  it('has one zone block that follows rules, since Outlook does not read lists of dates', () => {
    const text = eventCalendar([entryOf(held), entryOf(event())], toAdd);
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(text.match(/^(RRULE|RDATE).*$/gm)).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });
});

it('a webinar begins with its type and is held online', () => {
  const part = event({ title: 'Ekonomisk hållbarhet', seriesPrefix: 1 });
  const whole = series({ title: 'Att styra med Agenda 2030' });
  expect(read(publicEntry(part, whole, url, 'exempel.example'))).toMatchObject({
    summary: 'Webbinarium: Att styra med Agenda 2030 – Ekonomisk hållbarhet',
    location: 'Online',
  });
});

const undated = { startsAt: null, endsAt: null };

describe('what is not certain', () => {
  it('a date without a time is the whole day, and makes nobody busy', () => {
    expect(readEvent({ ...undated, day: '2021-11-29' })).toMatchObject({
      start: '2021-11-29',
      end: '2021-11-30',
      status: 'TENTATIVE',
      transp: 'TRANSPARENT',
      description: `Tid kommer senare.\nEtt exempel på ett webbinarium.\n${url}`,
    });
    expect(readEvent({ ...undated, day: '2021-12-30', endDay: '2022-01-01' })).toMatchObject({
      start: '2021-12-30',
      end: '2022-01-02',
    });
  });

  it('a month alone, or nothing, is no entry', () => {
    const entries = [event({ ...undated, month: '2022-01' }), event(undated)].map(entryOf);
    expect(readCalendar(eventCalendar(entries, toAdd)).entries).toEqual([]);
  });

  it('a postponed event stays on its last date, marked as not certain', () => {
    expect(readEvent({ postponedAt: local('2022-11-01T12:00') })).toMatchObject({
      start: local('2022-11-24T10:00'),
      status: 'TENTATIVE',
      summary: 'Uppskjutet: Webbinarium: Exempel: Ett webbinarium',
    });
  });

  it('a cancelled event says so, also where the status is not shown', () => {
    const held = conference({ cancelledAt: local('2022-11-01T12:00') });
    expect(read(entryOf(held))).toMatchObject({
      status: 'CANCELLED',
      summary: 'Inställd: Exempel: En konferens',
    });
  });

  it('an event without an end has none in the calendar', () => {
    expect(readEvent({ endsAt: null })).toMatchObject({ start: local('2022-11-24T10:00'), end: null });
  });
});

describe('a person’s registration', () => {
  const held: CalendarEntry = { ...entryOf(), uid: 'anmalan-1@exempel.example', sequence: 4 };

  test.each([
    ['a seat', 'CONFIRMED', 'OPAQUE'],
    ['a place in the queue', 'TENTATIVE', 'TRANSPARENT'],
    ['nothing any more', 'CANCELLED', 'TRANSPARENT'],
  ] as const)('with %s', (_, status, transp) => {
    expect(read({ ...held, status })).toMatchObject({ uid: held.uid, sequence: '4', status, transp });
  });

  it('is taken out of the calendar by the same id, a higher sequence and CANCEL', () => {
    const { properties, entries } = readCalendar(
      eventCalendar([{ ...held, sequence: 5, status: 'CANCELLED' }], { ...toAdd, method: 'CANCEL' }),
    );
    expect(properties.method).toBe('CANCEL');
    expect(entries).toMatchObject([{ uid: held.uid, sequence: '5', status: 'CANCELLED' }]);
  });

  it('is less certain than the event lets it be', () => {
    const off = event({ cancelledAt: local('2022-11-01T12:00') });
    const day = event({ ...undated, day: '2022-11-24' });
    expect([off, day].map((one) => read({ ...held, event: one })?.status)).toEqual([
      'CANCELLED',
      'TENTATIVE',
    ]);
  });

  it('can carry the registration code and the organiser', () => {
    const organizer = { name: 'Exempel "A"; B', email: 'anmalan@example.com' };
    const entry = read({ ...held, notes: ['Anmälningskod: K7M-4QX'] }, { ...toAdd, organizer });
    expect(entry?.description).toMatch(/^Anmälningskod: K7M-4QX\n/);
    expect(entry?.organizer).toBe('mailto:anmalan@example.com');
  });
});

it('a calendar to subscribe to has a name and says how often to read it, before the zone', () => {
  const text = eventCalendar([entryOf()], { ...toAdd, name: 'Alla evenemang; nu, då\r\nX-EVIL:1' });
  // ical.js knows no NAME (RFC 7986) and leaves it as it is written.
  expect(readCalendar(text).properties).toEqual({
    version: '2.0',
    prodid: '-//Samlingspunkt//Samlingspunkt//SV',
    method: 'PUBLISH',
    name: 'Alla evenemang\\; nu\\, då X-EVIL:1',
    'x-wr-calname': 'Alla evenemang\\; nu\\, då X-EVIL:1',
    'refresh-interval': 'PT6H',
    'x-published-ttl': 'PT6H',
  });
  expect(text.indexOf('REFRESH-INTERVAL')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'));
});
