import { describe, expect, it, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { eventState, isUpcoming } from '../../src/events/event-state.ts';
import { seatsOf } from '../../src/events/seats.ts';
import { type Instant, local } from '../../src/time.ts';
import { event } from '../support/factories.ts';

const undated = { startsAt: null, endsAt: null };

function stateOf(fields: Partial<EventFields>, now: Instant) {
  const held = event(fields);
  return eventState(held, seatsOf(held), now);
}

const kindAt = (fields: Partial<EventFields>, time: string) => stateOf(fields, local(time)).kind;

describe('an event with a month but no date', () => {
  const fields = { ...undated, month: '2022-01' };

  it('is announced until the month is gone, and then lacks its date', () => {
    const ahead = { kind: 'tba', month: '2022-01', monthPassed: false };
    expect(stateOf(fields, local('2021-10-20T12:00'))).toEqual(ahead);
    expect(stateOf(fields, local('2022-01-31T23:59:59.999'))).toEqual(ahead);
    expect(stateOf(fields, local('2022-02-01T00:00'))).toEqual({ ...ahead, monthPassed: true });
  });

  it('is no coming event once the month is gone; without even a month it still is', () => {
    expect(isUpcoming(event(fields), local('2022-01-31T23:59:59.999'))).toBe(true);
    expect(isUpcoming(event(fields), local('2022-02-01T00:00'))).toBe(false);
    expect(isUpcoming(event(undated), local('2030-01-01T00:00'))).toBe(true);
    expect(stateOf(undated, local('2030-01-01T00:00'))).toEqual({
      kind: 'tba',
      month: null,
      monthPassed: false,
    });
  });
});

describe('an event with a date but no time', () => {
  it('is open until its day begins and is held all that day', () => {
    const fields = { ...undated, day: '2021-11-29' };
    expect(kindAt(fields, '2021-11-28T23:59:59.999')).toBe('open');
    const held = { kind: 'ongoing', dayOnly: true, startedTodayAt: null, endsAt: null, lastDay: null };
    expect(stateOf(fields, local('2021-11-29T00:00'))).toEqual({ ...held, late: false, takes: 'no' });
    expect(stateOf(fields, local('2021-11-29T23:59:59.999'))).toMatchObject(held);
    expect(kindAt(fields, '2021-11-30T00:00')).toBe('passed');
  });

  it('lasts to the end of its last day', () => {
    const fields = { ...undated, day: '2021-11-29', endDay: '2021-12-01' };
    const at = (time: string) => stateOf(fields, local(time));
    expect(at('2021-11-30T23:59:59.999')).toMatchObject({ kind: 'ongoing', lastDay: '2021-12-01' });
    expect(at('2021-12-01T00:00')).toMatchObject({ kind: 'ongoing', lastDay: null });
    expect(at('2021-12-02T00:00')).toEqual({ kind: 'passed' });
  });
});

describe('an event without an end', () => {
  it('lasts to the end of the day, also over several days', () => {
    expect(kindAt({ endsAt: null }, '2022-11-24T23:59:59.999')).toBe('ongoing');
    expect(kindAt({ endsAt: null }, '2022-11-25T00:00')).toBe('passed');
    expect(kindAt({ endsAt: null, endDay: '2022-11-25' }, '2022-11-25T23:59:59.999')).toBe('ongoing');
    expect(kindAt({ endsAt: null, endDay: '2022-11-25' }, '2022-11-26T00:00')).toBe('passed');
  });
});

it('over several days tells its last day until that comes, and when it began only that day', () => {
  const fields = { endsAt: local('2022-11-25T16:00') };
  expect(stateOf(fields, local('2022-11-24T12:00'))).toMatchObject({
    startedTodayAt: local('2022-11-24T10:00'),
    lastDay: '2022-11-25',
  });
  expect(stateOf(fields, local('2022-11-25T12:00'))).toMatchObject({ startedTodayAt: null, lastDay: null });
});

describe('when the clock changes', () => {
  test.each([
    // The last second of the day is at +01:00 in October, at +02:00 in March.
    ['2022-10-30', '2022-10-30T22:59:59.999Z', '2022-10-30T23:00:00.000Z'],
    ['2027-03-28', '2027-03-28T21:59:59.999Z', '2027-03-28T22:00:00.000Z'],
  ])('a last day on %s lasts to its last millisecond', (deadlineDay, last, next) => {
    const fields = { deadlineDay, startsAt: local('2027-06-01T10:00'), endsAt: null };
    expect(stateOf(fields, last)).toEqual({ kind: 'closing', days: 0, lastDay: deadlineDay });
    expect(stateOf(fields, next)).toEqual({ kind: 'closed', by: 'deadline', lastDay: deadlineDay });
  });

  test.each([
    ['2022-10-30', '2022-10-29T22:00:00.000Z', '2022-10-30T23:00:00.000Z'],
    ['2027-03-28', '2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z'],
  ])('a date without a time on %s is held all its 25 or 23 hours', (day, first, next) => {
    const fields = { ...undated, day };
    const justBefore = (instant: Instant) => new Date(Date.parse(instant) - 1).toISOString();
    const kinds = [justBefore(first), first, justBefore(next), next].map(
      (instant) => stateOf(fields, instant).kind,
    );
    expect(kinds).toEqual(['open', 'ongoing', 'ongoing', 'passed']);
  });

  it('an event in the hour that comes twice begins in the right one', () => {
    const fields = { startsAt: '2022-10-30T01:30:00.000Z', endsAt: '2022-10-30T02:00:00.000Z' };
    expect(stateOf(fields, '2022-10-30T00:30:00.000Z').kind).toBe('open');
    expect(stateOf(fields, '2022-10-30T01:30:00.000Z').kind).toBe('ongoing');
  });

  it('the days to the last day are counted as days, not as 24 hours', () => {
    const fields = { deadlineDay: '2022-10-31' };
    expect(stateOf(fields, local('2022-10-27T23:59:59.999')).kind).toBe('open');
    expect(stateOf(fields, local('2022-10-28T00:00'))).toMatchObject({ kind: 'closing', days: 3 });
    expect(stateOf(fields, local('2022-10-30T23:59:59.999'))).toMatchObject({ kind: 'closing', days: 1 });
  });
});

it('a cancelled event leaves the coming ones when it would have ended, a postponed one stays', () => {
  const [before, after] = [local('2022-11-24T10:59:59.999'), local('2022-11-24T11:00')];
  const cancelled = event({ cancelledAt: local('2022-11-01T12:00') });
  const postponed = event({ postponedAt: local('2022-11-01T12:00') });
  expect([isUpcoming(cancelled, before), isUpcoming(cancelled, after)]).toEqual([true, false]);
  expect([isUpcoming(postponed, before), isUpcoming(postponed, after)]).toEqual([true, true]);
  expect(isUpcoming(event({ publishedAt: null }), before)).toBe(false);
});
