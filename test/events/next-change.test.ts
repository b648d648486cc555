import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import type { Event } from '../../src/events/event.ts';
import { nextChange } from '../../src/events/next-change.ts';
import { seatsOf } from '../../src/events/seats.ts';
import { type Instant, inStockholm, local, toInstant } from '../../src/time.ts';
import { conference, event } from '../support/factories.ts';
import { everythingSaid } from './everything-said.ts';

function changes(held: Event, from: string): string[] {
  const all: string[] = [];
  for (
    let now = nextChange(held, seatsOf(held), local(from));
    now;
    now = nextChange(held, seatsOf(held), now)
  )
    all.push(inStockholm(now).toFormat("yyyy-MM-dd'T'HH:mm"));
  return all;
}

describe('what is said of an event changes next', () => {
  it('at its opening, its last days, its start, its end, and the midnights around them', () => {
    const held = conference({ opensAt: local('2022-10-04T09:00') });
    const midnights = ['15', '16', '17', '18', '19', '21', '22', '23', '24'].map(
      (day) => `2022-11-${day}T00:00`,
    );
    expect(changes(held, '2022-10-01T12:00')).toEqual([
      '2022-10-04T09:00',
      ...midnights,
      '2022-11-24T10:00',
      '2022-11-24T16:00',
      '2022-11-25T00:00',
    ]);
  });

  it('when the month it was planned for is over', () => {
    const held = event({ startsAt: null, endsAt: null, month: '2022-01' });
    expect(changes(held, '2021-10-20T12:00')).toEqual(['2022-02-01T00:00']);
  });

  test.each<[string, Partial<EventFields>]>([
    ['no date', { startsAt: null, endsAt: null }],
    ['not been published', { publishedAt: null }],
  ])('never, while it has %s', (_, fields) => {
    expect(changes(event(fields), '2021-10-20T12:00')).toEqual([]);
  });

  it('not at its opening once it has been cancelled', () => {
    const held = conference({ opensAt: local('2022-10-04T09:00'), cancelledAt: local('2022-09-10T12:00') });
    expect(changes(held, '2022-10-01T12:00')[0]).toBe('2022-11-15T00:00');
    expect(changes(held, '2022-11-24T09:00')).toEqual(['2022-11-24T16:00', '2022-11-25T00:00']);
  });
});

const minute = 60_000;
const [from, to] = [local('2022-10-20T00:00'), local('2022-11-10T00:00')].map((instant) =>
  Date.parse(instant),
);
/** Three weeks around the day when the clock goes back, in steps of a quarter, so that events meet in them. */
const instant = fc
  .integer({ min: 0, max: ((to ?? 0) - (from ?? 0)) / (15 * minute) })
  .map((quarter) => new Date((from ?? 0) + quarter * 15 * minute).toISOString());
const day = instant.map((time) => inStockholm(time).toISODate() ?? '');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const flag = fc.constantFrom(0 as const, 1 as const);
const rarely = fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, instant);
const offsets = fc.array(fc.nat(), { maxLength: 5 });

const hours = fc.tuple(instant, maybe(fc.integer({ min: 1, max: 200 }))).map(([startsAt, quarters]) => ({
  startsAt,
  endsAt: quarters === null ? null : later(startsAt, quarters * 15),
}));
const days = fc.tuple(day, maybe(day)).map(([first, last]) => ({
  startsAt: null,
  endsAt: null,
  day: first,
  endDay: last && last > first ? last : null,
}));
const month = fc
  .constantFrom('2022-10', '2022-11', null)
  .map((value) => ({ startsAt: null, endsAt: null, month: value }));

const anyEvent = fc
  .record({
    when: fc.oneof({ weight: 4, arbitrary: hours }, { weight: 2, arbitrary: days }, month),
    type: fc.constantFrom('webinar' as const, 'conference' as const),
    opensAt: maybe(instant),
    deadlineDay: maybe(day),
    registration: fc.constantFrom('on' as const, 'on' as const, 'on' as const, 'later' as const),
    lateRegistration: flag,
    queue: flag,
    capacity: maybe(fc.integer({ min: 1, max: 12 })),
    confirmed: fc.integer({ min: 0, max: 12 }),
    movedFromStartsAt: maybe(instant),
    movedFromVenue: fc.constantFrom(null, 'Gamla Exempelhuset'),
    closedAt: rarely,
    cancelledAt: rarely,
    postponedAt: rarely,
  })
  .map(({ when, ...fields }) => event({ ...when, ...fields }));

function later(time: Instant, minutes: number): Instant {
  return toInstant(inStockholm(time).plus({ minutes }));
}

test('whatever the event and the time: nothing changes before, and something does then unless it is midnight', () => {
  fc.assert(
    fc.property(anyEvent, instant, offsets, (held, now, milliseconds) => {
      const next = nextChange(held, seatsOf(held), now);
      const said = everythingSaid(held, now);
      const [start, end] = [
        Date.parse(now),
        next ? Date.parse(next) : Date.parse(now) + 60 * 24 * 60 * minute,
      ];
      const between = [end - 1, ...milliseconds.map((offset) => start + (offset % (end - start)))];
      for (const time of between) {
        const sample = new Date(time).toISOString();
        expect([sample, everythingSaid(held, sample)]).toEqual([sample, said]);
      }
      const midnight = next && inStockholm(next).toFormat('HHmmss') === '000000';
      if (next && !midnight) expect(everythingSaid(held, next)).not.toEqual(said);
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
  );
}, 600_000);
