import { describe, expect, test } from 'vitest';
import type { EventChange } from '../../src/events/changed-event.ts';
import { changedEvent } from '../../src/events/changed-event.ts';
import type { Event } from '../../src/events/event.ts';
import { eventChanges } from '../../src/events/event-changes.ts';
import { missingSeats, recounted } from '../../src/events/seats-changed.ts';
import { local } from '../../src/time.ts';
import { conference } from '../support/factories.ts';

const now = local('2022-11-10T09:00');
const at = (day: string, from: string, to: string) => ({
  startsAt: local(`${day}T${from}`),
  endsAt: local(`${day}T${to}`),
});

/** What is different after a change, its accounts left out. */
function differences(before: Event, change: EventChange, when = now): Partial<Event> {
  const after = changedEvent(before, change, when);
  const names = (Object.keys(after) as (keyof Event)[]).filter((name) => after[name] !== before[name]);
  const { version: _, updatedAt: __, ...own } = Object.fromEntries(names.map((name) => [name, after[name]]));
  return own;
}

const first = { movedFromStartsAt: local('2022-11-24T10:00'), movedFromEndsAt: local('2022-11-24T16:00') };

describe('a changed event', () => {
  test('has the day that its times say, and remembers from when it was moved', () => {
    const before = conference({ gatheringAt: local('2022-11-24T09:00') });
    const change = at('2022-12-01', '10:00', '16:00');
    expect(differences(before, change)).toEqual({
      ...change,
      ...first,
      day: '2022-12-01',
      gatheringAt: local('2022-12-01T09:00'),
    });
    expect(changedEvent(before, change, now)).toMatchObject({ version: 1, updatedAt: now });
  });

  test('remembers what was announced first, however often it moves, and nothing once it is back', () => {
    const once = changedEvent(conference(), at('2022-12-01', '10:00', '16:00'), now);
    const twice = changedEvent(once, at('2022-12-08', '10:00', '16:00'), now);
    expect(twice).toMatchObject(first);
    expect(changedEvent(twice, at('2022-11-24', '10:00', '16:00'), now)).toMatchObject({
      movedFromStartsAt: null,
      movedFromEndsAt: null,
    });
  });

  test('over two days has a last day, which goes when it is held on one', () => {
    const long = changedEvent(conference(), { endsAt: local('2022-11-25T12:00') }, now);
    expect(long).toMatchObject({ day: '2022-11-24', endDay: '2022-11-25' });
    expect(changedEvent(long, { endsAt: local('2022-11-24T15:00') }, now)).toMatchObject({ endDay: null });
  });

  test('keeps of a date only what is known', () => {
    const gone = { startsAt: null, endsAt: null, ...first };
    expect(differences(conference(), { precision: 'day' })).toEqual({ ...gone, precision: 'day' });
    expect(differences(conference(), { precision: 'month', month: '2023-01' })).toEqual({
      ...gone,
      precision: 'month',
      month: '2023-01',
      day: null,
    });
    expect(differences(conference(), { precision: 'none' })).toEqual({
      ...gone,
      precision: 'none',
      day: null,
    });
  });

  test('is not moved when a day gets its time, when a draft is put right, nor when it is over', () => {
    const times = at('2022-11-24', '10:00', '16:00');
    const dayOnly = changedEvent(conference(), { precision: 'day' }, now);
    const day = { ...dayOnly, movedFromStartsAt: null, movedFromEndsAt: null };
    expect(differences(day, times)).toEqual({ ...times, precision: 'time' });
    const later = at('2022-12-01', '10:00', '16:00');
    expect(differences(conference({ publishedAt: null }), later)).toEqual({ ...later, day: '2022-12-01' });
    expect(differences(conference(), later, local('2022-11-25T09:00'))).toEqual({
      ...later,
      day: '2022-12-01',
    });
  });

  test('ends its postponement with another date, or when it is held after all', () => {
    const postponed = conference({ postponedAt: now });
    expect(differences(postponed, { lead: 'Ny ingress' })).toEqual({ lead: 'Ny ingress' });
    expect(differences(postponed, at('2022-11-24', '10:00', '16:00'))).toEqual({});
    expect(differences(postponed, { postponedAt: null })).toEqual({ postponedAt: null });
    const moved = differences(postponed, at('2022-12-01', '10:00', '16:00'));
    expect(moved).toMatchObject({ postponedAt: null, ...first });
  });

  test('remembers its former venue, but a corrected address is no new venue', () => {
    const before = conference();
    expect(differences(before, { address: 'Exempelgatan 1 B' })).toEqual({ address: 'Exempelgatan 1 B' });
    const from = 'Exempelhuset, Exempelgatan 1, Stockholm';
    const after = changedEvent(before, { venue: 'Exempelsalen' }, now);
    expect(after.movedFromVenue).toBe(from);
    expect(changedEvent(after, { attendance: 'online' }, now).movedFromVenue).toBe(from);
    expect(changedEvent(after, { venue: 'Exempelhuset' }, now).movedFromVenue).toBeNull();
    expect(differences(before, { attendance: 'hybrid' })).toEqual({ attendance: 'hybrid' });
    expect(differences(conference({ venue: null, address: null, town: null }), { venue: 'A' })).toEqual({
      venue: 'A',
    });
  });
});

describe('what people are told of a change', () => {
  const online = { attendance: 'online', meetingUrl: 'https://a.example.com' } as const;
  test.each<[EventChange, string[], Partial<Event>?]>([
    [at('2022-12-01', '10:00', '16:00'), ['date']],
    [at('2022-11-24', '11:00', '16:00'), ['time']],
    [{ endsAt: local('2022-11-25T12:00') }, ['time']],
    [{ precision: 'day' }, ['time']],
    [{ precision: 'month', month: '2022-11' }, ['date']],
    [{ address: 'Exempelgatan 2' }, ['venue']],
    [{ ...at('2022-12-01', '10:00', '16:00'), town: 'Uppsala' }, ['date', 'venue']],
    [{ attendance: 'online' }, ['venue']],
    [{ attendance: 'hybrid' }, ['details']],
    [{ attendance: 'site' }, ['venue'], { attendance: 'hybrid' }],
    [{ meetingUrl: 'https://b.example.com' }, ['link'], online],
    [{ meetingUrl: 'https://b.example.com' }, ['details'], { attendance: 'online' }],
    [{ meetingUrl: null }, ['details'], online],
    [{ meetingUrl: 'https://b.example.com' }, ['details'], { meetingUrl: 'https://a.example.com' }],
    [{ capacity: 40 }, ['details']],
    [{ postponedAt: null }, ['date'], { postponedAt: now }],
  ])('%j is %j', (change, parts, fields = {}) => {
    const before = conference(fields);
    expect(eventChanges(before, changedEvent(before, change, now))).toEqual(parts);
  });
});

describe('the seats of a changed event', () => {
  const taken = { confirmed: 3, queued: 2, confirmedOnline: 5, queuedOnline: 1 };
  const nowhere = { confirmed: 0, queued: 0, confirmedOnline: 0, queuedOnline: 0 };
  const seen = (before: Event, change: EventChange) => {
    const after = recounted(before, { ...before, ...change });
    const { confirmed, queued, confirmedOnline, queuedOnline } = after;
    return { ...missingSeats(before, after), seats: [confirmed, queued, confirmedOnline, queuedOnline] };
  };

  test('are counted where people sit when the way to take part changes', () => {
    const hybrid = conference({ ...taken, attendance: 'hybrid' });
    expect(seen(hybrid, { attendance: 'online' })).toEqual({ seats: [8, 3, 0, 0] });
    expect(seen(hybrid, { attendance: 'site', capacity: 7 })).toEqual({
      attendance: 'site',
      taken: 8,
      seats: [8, 3, 0, 0],
    });
    const online = conference({ ...nowhere, confirmed: 5, queued: 1, attendance: 'online' });
    expect(seen(online, { attendance: 'hybrid', capacity: 0 })).toEqual({ seats: [0, 0, 5, 1] });
    expect(seen(online, { attendance: 'hybrid', capacityOnline: 4 })).toMatchObject({
      attendance: 'online',
      taken: 5,
    });
    expect(seen({ ...online, attendance: 'site' }, { attendance: 'hybrid' })).toEqual({
      seats: [5, 1, 0, 0],
    });
  });

  test('cannot become fewer than are taken; an overbooked event can still be changed otherwise', () => {
    const full = conference({ confirmed: 3, capacity: 3 });
    expect(seen(full, { capacity: 2 })).toMatchObject({ attendance: 'site', taken: 3 });
    expect(seen(full, { capacity: 3 })).toEqual({ seats: [3, 0, 0, 0] });
    expect(seen(full, { capacity: null })).toEqual({ seats: [3, 0, 0, 0] });
    expect(seen({ ...full, capacity: 2 }, { lead: 'Ny' })).toEqual({ seats: [3, 0, 0, 0] });
    expect(seen({ ...full, attendance: 'online', capacity: null }, { capacity: 2 })).toMatchObject({
      attendance: 'online',
    });
    const hybrid = conference({ ...taken, attendance: 'hybrid', capacityOnline: 5 });
    expect(seen(hybrid, { capacityOnline: 4 })).toMatchObject({ attendance: 'online', taken: 5 });
  });
});
