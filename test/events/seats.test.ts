import { describe, expect, it, test } from 'vitest';
import { eventState } from '../../src/events/event-state.ts';
import { seatsLeft, seatsOf } from '../../src/events/seats.ts';
import { local } from '../../src/time.ts';
import { conference, event } from '../support/factories.ts';

const now = local('2022-11-01T12:00');

describe('few places left', () => {
  test.each([
    // A tenth of the seats, but never fewer than 5 and never more than 10.
    [4, 4],
    [20, 5],
    [50, 5],
    [59, 5],
    [60, 6],
    [80, 8],
    [100, 10],
    [500, 10],
  ])('of %i seats are %i', (capacity, few) => {
    const left = (n: number) => {
      const held = event({ capacity, confirmed: capacity - n });
      return eventState(held, seatsOf(held), now).kind;
    };
    expect([left(few), left(1), left(0)]).toEqual(['few', 'few', 'full']);
    if (few < capacity) expect(left(few + 1)).toBe('open');
  });

  it('are never told where there is no limit', () => {
    expect(eventState(event({ confirmed: 9999 }), seatsOf(event({ confirmed: 9999 })), now).kind).toBe(
      'open',
    );
  });
});

describe('an event on site and online', () => {
  const hybrid = {
    attendance: 'hybrid',
    capacity: 10,
    capacityOnline: 20,
    queued: 1,
    queuedOnline: 2,
  } as const;

  it('is full only when both are full', () => {
    const held = (confirmed: number, confirmedOnline: number) =>
      conference({ ...hybrid, confirmed, confirmedOnline });
    const kind = (a: number, b: number) => eventState(held(a, b), seatsOf(held(a, b)), now).kind;
    expect([kind(10, 0), kind(0, 20), kind(10, 20)]).toEqual(['open', 'open', 'full']);
  });

  it('counts both together, and seats overbooked on site take none online', () => {
    const held = conference({ ...hybrid, confirmed: 13, confirmedOnline: 15 });
    expect(seatsOf(held)).toEqual({ capacity: 30, confirmed: 25, queued: 3 });
    expect(seatsLeft(seatsOf(held))).toBe(5);
  });

  it('has no limit when one of them has none', () => {
    const held = conference({ ...hybrid, capacityOnline: null, confirmed: 10, confirmedOnline: 7 });
    expect(seatsOf(held)).toEqual({ capacity: null, confirmed: 17, queued: 3 });
    expect(seatsLeft(seatsOf(held))).toBeNull();
  });
});

it('never has fewer than no seats left', () => {
  expect(seatsLeft({ capacity: 5, confirmed: 7, queued: 0 })).toBe(0);
});
