import { describe, expect, it, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { type EventState, eventState, takesRegistrations } from '../../src/events/event-state.ts';
import { seatsOf } from '../../src/events/seats.ts';
import { type Instant, local } from '../../src/time.ts';
import { conference, type event } from '../support/factories.ts';

/** The conference of 24 November 2022, with 80 seats and a last day to register. */
function stateAt(time: string, fields: Partial<EventFields> = {}): EventState {
  return stateOf(conference({ capacity: 80, opensAt: local('2022-10-04T09:00'), ...fields }), local(time));
}

function stateOf(held: ReturnType<typeof event>, now: Instant): EventState {
  return eventState(held, seatsOf(held), now);
}

const lastDay = '2022-11-18';
const open = { kind: 'open', closes: { at: 'deadline', lastDay, days: null } };
const begun = { kind: 'ongoing', dayOnly: false, lastDay: null, late: false, takes: 'no' };
const ongoing = { ...begun, startedTodayAt: local('2022-11-24T10:00'), endsAt: local('2022-11-24T16:00') };

describe('the conference in Stockholm', () => {
  test.each([
    ['2022-10-01T12:00', { kind: 'not-open', opensAt: local('2022-10-04T09:00') }],
    ['2022-10-04T08:59:59.999', { kind: 'not-open', opensAt: local('2022-10-04T09:00') }],
    ['2022-10-04T09:00', open],
    ['2022-11-14T23:59:59.999', open],
    ['2022-11-15T00:00', { kind: 'closing', days: 3, lastDay }],
    ['2022-11-16T12:00', { kind: 'closing', days: 2, lastDay }],
    ['2022-11-17T12:00', { kind: 'closing', days: 1, lastDay }],
    ['2022-11-18T23:59:59.999', { kind: 'closing', days: 0, lastDay }],
    ['2022-11-19T00:00', { kind: 'closed', by: 'deadline', lastDay }],
    ['2022-11-24T09:59:59.999', { kind: 'closed', by: 'deadline', lastDay }],
    ['2022-11-24T10:00', ongoing],
    ['2022-11-24T15:59:59.999', ongoing],
    ['2022-11-24T16:00', { kind: 'passed' }],
  ])('at %s', (time, state) => {
    expect(stateAt(time)).toEqual(state);
  });

  it('takes registrations from the opening to the last millisecond of the last day', () => {
    const last = local('2022-11-18T23:59:59.999');
    expect(last).toBe('2022-11-18T22:59:59.999Z');
    const takes = [
      '2022-10-04T08:59:59.999',
      '2022-10-04T09:00',
      '2022-11-18T23:59:59.999',
      '2022-11-19T00:00',
    ];
    expect(takes.map((time) => takesRegistrations(stateAt(time)))).toEqual(['no', 'seat', 'seat', 'no']);
  });
});

describe('what comes first', () => {
  const at = '2022-11-24T11:00';
  it('is that it is no public page', () => {
    expect(stateAt(at, { publishedAt: null, cancelledAt: local('2022-11-01T10:00') })).toEqual({
      kind: 'draft',
    });
    expect(stateAt(at, { unpublishedAt: local('2022-11-01T10:00') })).toEqual({ kind: 'draft' });
  });

  it('is then that it is cancelled, then that it is postponed, whatever the time', () => {
    const postponedAt = local('2022-11-01T10:00');
    for (const time of ['2022-10-01T12:00', at, '2023-01-01T12:00']) {
      expect(stateAt(time, { postponedAt, cancelledAt: local('2022-11-02T10:00') })).toEqual({
        kind: 'cancelled',
      });
      expect(stateAt(time, { postponedAt })).toEqual({ kind: 'postponed' });
    }
  });

  it('is that registration has not opened, before that it was closed by hand', () => {
    const closedAt = local('2022-10-05T10:00');
    expect(stateAt('2022-10-10T12:00', { closedAt })).toEqual({ kind: 'closed', by: 'hand' });
    expect(stateAt('2022-10-10T12:00', { closedAt, registration: 'later' })).toEqual({
      kind: 'not-open',
      opensAt: null,
    });
  });

  it('is that it is closed, before that it is full, before that the last day is near', () => {
    const full = { capacity: 2, confirmed: 2, queue: 1, queued: 3 } as const;
    expect(stateAt('2022-11-17T12:00', full)).toEqual({ kind: 'full', capacity: 2, queue: true, waiting: 3 });
    expect(stateAt('2022-11-19T12:00', full)).toEqual({ kind: 'closed', by: 'deadline', lastDay });
    expect(stateAt('2022-11-17T12:00', { ...full, confirmed: 1 })).toEqual({
      kind: 'few',
      left: 1,
      closes: { at: 'deadline', lastDay, days: 1 },
    });
  });
});

describe('registration without a last day', () => {
  it('goes on until the start, and is never about to close', () => {
    const times = ['2022-11-23T12:00', '2022-11-24T09:59:59.999', '2022-11-24T10:00'];
    const kinds = times.map((time) => stateAt(time, { deadlineDay: null }));
    const until = { kind: 'open', closes: { at: 'start' } };
    expect(kinds).toEqual([until, until, ongoing]);
  });

  it('is what a last day on or after the day of the event amounts to', () => {
    for (const deadlineDay of ['2022-11-24', '2022-12-01'])
      expect(stateAt('2022-11-24T09:00', { deadlineDay })).toEqual({ kind: 'open', closes: { at: 'start' } });
    expect(stateAt('2022-11-23T12:00', { deadlineDay: '2022-11-23' })).toMatchObject({
      kind: 'closing',
      days: 0,
    });
  });
});

describe('an event that takes late registrations', () => {
  const late = { lateRegistration: 1 } as const;

  it('asks for registrations by the last day, and takes them until the event ends', () => {
    const soft = (passed: boolean) => ({ kind: 'open', closes: { at: 'soft-deadline', lastDay, passed } });
    expect(stateAt('2022-11-17T12:00', late)).toEqual(soft(false));
    expect(stateAt('2022-11-18T23:59:59.999', late)).toEqual(soft(false));
    expect(stateAt('2022-11-19T00:00', late)).toEqual(soft(true));
    expect(stateAt('2022-11-24T15:59:59.999', late)).toEqual({ ...ongoing, late: true, takes: 'seat' });
    expect(stateAt('2022-11-24T16:00', late)).toEqual({ kind: 'passed' });
    expect(stateAt('2022-11-01T12:00', { ...late, deadlineDay: null })).toEqual({
      kind: 'open',
      closes: { at: 'end' },
    });
  });

  it('takes them only while it has seats, is opened and is not closed by hand', () => {
    const takes = (fields: Partial<EventFields>) =>
      takesRegistrations(stateAt('2022-11-24T11:00', { ...late, ...fields }));
    expect(takes({ capacity: 5, confirmed: 5, queue: 1 })).toBe('queue');
    expect(takes({ capacity: 5, confirmed: 5, queue: 0 })).toBe('no');
    expect(takes({ closedAt: local('2022-11-20T12:00') })).toBe('no');
    expect(takes({ registration: 'later' })).toBe('no');
    expect(takes({ opensAt: local('2022-11-24T12:00') })).toBe('no');
    expect(takes({ lateRegistration: 0 })).toBe('no');
  });
});
