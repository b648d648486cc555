import type { Event } from '../events/event.ts';
import { type EventState, eventState, takesRegistrations } from '../events/event-state.ts';
import { seatsFor, seatsLeft } from '../events/seats.ts';
import type { Instant } from '../time.ts';

/** What there is for so many people who come in one form. */
export type SeatsForGroup =
  | { kind: 'enough' }
  /** Some get a seat; `queue`: the others may wait. */
  | { kind: 'too-few'; left: number; queue: boolean }
  | { kind: 'queue-only' }
  /** Of a hybrid event, this way to take part is full, and there is no queue. */
  | { kind: 'none' };

/** What was chosen when the form was checked: so many of the first have a seat, and what becomes of the others. */
export type SeatChoice = { seats: number; rest: 'queue' | 'nobody' };

export type Dealt =
  /** What each gets, in order; those beyond the list are left out, as was chosen. */
  | { kind: 'dealt'; seats: ('confirmed' | 'queued')[] }
  /** There is less than the choice was made for. */
  | { kind: 'fewer-seats' }
  | { kind: 'refused'; state: EventState };

export function seatsForGroup(
  event: Event,
  attendance: 'site' | 'online',
  people: number,
  now: Instant,
): SeatsForGroup {
  const { takes, free } = outlook(event, attendance, people, now);
  if (takes === 'no') return { kind: 'none' };
  if (free >= people) return { kind: 'enough' };
  return free === 0 ? { kind: 'queue-only' } : { kind: 'too-few', left: free, queue: event.queue === 1 };
}

/** Deals the seats of a locked event in the order of the form, as to people new. */
export function dealSeats(
  event: Event,
  attendance: 'site' | 'online',
  people: number,
  { seats, rest }: SeatChoice,
  now: Instant,
): Dealt {
  const { takes, free, state } = outlook(event, attendance, people, now);
  const otherWay = event.attendance === 'hybrid' && state.kind === 'full';
  if (takes === 'no') return otherWay ? { kind: 'fewer-seats' } : { kind: 'refused', state };
  if (free < seats || seats + (rest === 'queue' ? 1 : 0) < 1) return { kind: 'fewer-seats' };
  if (rest === 'nobody') return { kind: 'dealt', seats: Array(Math.min(seats, people)).fill('confirmed') };
  if (free < people && event.queue !== 1) return { kind: 'fewer-seats' };
  const seat = (index: number) => (index < free ? 'confirmed' : 'queued');
  return { kind: 'dealt', seats: Array.from({ length: people }, (_, index) => seat(index)) };
}

function outlook(event: Event, attendance: 'site' | 'online', people: number, now: Instant) {
  const seats = seatsFor(event, attendance);
  const state = eventState(event, seats, now);
  const takes = takesRegistrations(state);
  return { state, takes, free: takes === 'seat' ? (seatsLeft(seats) ?? people) : 0 };
}

/** The choice as the check page sends it: `ko-3` or `bara-3`, with the number of seats that it was made for. */
export function choiceIn(value: string): SeatChoice | null {
  const [, rest, seats] = /^(ko|bara)-(\d{1,2})$/.exec(value) ?? [];
  return seats === undefined ? null : { seats: Number(seats), rest: rest === 'ko' ? 'queue' : 'nobody' };
}
