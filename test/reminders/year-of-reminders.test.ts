import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import type { Registration } from '../../src/registrations/registration.ts';
import { remindDue } from '../../src/reminders/remind-due.ts';
import { type Instant, inStockholm, local, toInstant } from '../../src/time.ts';
import { insertRegistrations, registration } from '../attendees/many-registrations.ts';
import { conference, event, insertEvent } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

const events = Number(process.env.REMINDER_EVENTS ?? 6);
const peoplePerEvent = 10;

/** A small generator with a seed: the same year every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const next = random(20_270_101);
const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));

function someEvent(number: number): Event {
  const start = inStockholm(local('2027-01-04T00:00'))
    .plus({ days: between(0, 355) })
    .set({ hour: between(8, 15), minute: 30 * between(0, 1) });
  const fields = {
    id: `event-${number}`,
    startsAt: toInstant(start),
    endsAt: toInstant(start.plus({ hours: between(1, 8) })),
    publishedAt: local('2026-06-01T09:00'),
  };
  return number % 2 === 0 ? event(fields) : conference({ ...fields, deadlineDay: null });
}

/** Seats taken from a fortnight before to an hour before; one in five is cancelled later. */
function somePerson(of: Event, number: number): Registration {
  const start = DateTime.fromISO(of.startsAt ?? '');
  const createdAt = toInstant(start.minus({ minutes: between(60, 14 * 24 * 60) }));
  const minutes = between(1, 14 * 24 * 60);
  const cancelledAt = next() < 0.2 ? toInstant(DateTime.fromISO(createdAt).plus({ minutes })) : null;
  return registration(number, {
    eventId: of.id,
    attendance: of.attendance === 'online' ? 'online' : 'site',
    createdAt,
    cancelledAt,
  });
}

type Expected = { kind: string; from: Instant; until: Instant };

/** Far from every event there is nothing to do, and nothing to see. */
function isNear(of: Event, time: DateTime): boolean {
  const days = DateTime.fromISO(of.startsAt ?? '').diff(time, 'days').days;
  return days > -1 && days < 6;
}

/** The rules once more, written down by themselves: what one person is due. */
function due(of: Event): Expected[] {
  const start = inStockholm(of.startsAt ?? '');
  const at = (time: DateTime) => toInstant(time);
  if (of.attendance !== 'online') {
    const from = start.minus({ days: 3 }).set({ hour: 9, minute: 0 });
    return [{ kind: 'reminder-days-before', from: at(from), until: at(start) }];
  }
  const hour = start.minus({ hours: 1 });
  return [
    {
      kind: 'reminder-day-before',
      from: at(lastWorkingDay(start).set({ hour: 9, minute: 0 })),
      until: at(hour),
    },
    { kind: 'reminder-hour-before', from: at(hour), until: at(start) },
  ];
}

/** Days off in Sweden in and around 2027, from the almanac. */
const daysOff = new Set(
  '2026-12-24 2026-12-25 2026-12-31 2027-01-01 2027-01-06 2027-03-26 2027-03-29 2027-05-06 2027-06-25 2027-12-24 2027-12-31'.split(
    ' ',
  ),
);

function lastWorkingDay(start: DateTime): DateTime {
  let day = start.minus({ days: 1 });
  while (day.weekday > 5 || daysOff.has(day.toISODate() ?? '')) day = day.minus({ days: 1 });
  return day;
}

it(`Over a year with ${events} events, each reminder that is due is written once, and none that is not`, async () => {
  const site = await openSite({ now: '2027-01-01T00:00' });
  const year = Array.from({ length: events }, (_, number) => someEvent(number));
  const people = new Map<Event, Registration[]>();
  for (const one of year) {
    await insertEvent(site.db, one);
    people.set(
      one,
      Array.from({ length: peoplePerEvent }, (_, number) => somePerson(one, number)),
    );
    await insertRegistrations(site.db, people.get(one) ?? []);
  }

  // The site runs at odd times: it is stopped for hours, and started twice at once.
  const runs: Instant[] = [];
  const last = DateTime.fromISO('2028-01-10');
  for (let time = DateTime.fromISO(local('2027-01-01T00:00')); time < last; ) {
    time = time.plus({ minutes: next() < 0.1 ? between(600, 3000) : between(20, 400) });
    if (year.some((one) => isNear(one, time))) runs.push(toInstant(time));
  }
  const cancelled = [...people.values()].flat().filter((person) => person.cancelledAt !== null);
  await site.db.writer.updateTable('registrations').set({ cancelledAt: null }).execute();
  for (const now of runs) {
    const gone = cancelled.filter((person) => (person.cancelledAt ?? '') <= now).map(({ id }) => id);
    if (gone.length > 0)
      await site.db.writer
        .updateTable('registrations')
        .set({ cancelledAt: now })
        .where('id', 'in', gone)
        .where('cancelledAt', 'is', null)
        .execute();
    await Promise.all([remindDue(site.services, now), remindDue(site.services, now)]);
  }

  const expected = [...people].flatMap(([one, registered]) =>
    registered.flatMap((person) =>
      due(one)
        .filter(({ from, until }) => {
          const first = runs.find((now) => now >= from && now < until);
          if (first === undefined || person.createdAt >= from) return false;
          return person.cancelledAt === null || person.cancelledAt > first;
        })
        .map(({ kind }) => `${person.id} ${kind}`),
    ),
  );
  const letters = await site.db.reader.selectFrom('outbox').select(['kind', 'registrationId']).execute();
  expect(letters.map((letter) => `${letter.registrationId} ${letter.kind}`).sort()).toEqual(expected.sort());
  expect(expected.length).toBeGreaterThan(events);
}, 1_200_000);
