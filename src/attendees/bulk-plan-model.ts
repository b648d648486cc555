import type { Event } from '../events/event.ts';
import { seatsFor } from '../events/seats.ts';
import { holdsSeat } from '../registrations/offer.ts';
import { freedSeat } from '../registrations/promote-waiting.ts';
import type { Registration } from '../registrations/registration.ts';
import type { SeveralAction } from '../registrations/several.ts';
import type { Instant } from '../time.ts';

const reasons = ['cancelled', 'has-seat', 'no-seat', 'postponed', 'first-come', 'nobody-waits'] as const;
type LeftBecause = (typeof reasons)[number];

/** What doing it would mean, as things stand. */
export type BulkPlan = {
  /** Whom it is about. */
  people: Registration[];
  left: { why: LeftBecause; people: Registration[] }[];
  /** Seats to be added, by kind. */
  raises: { attendance: Registration['attendance']; from: number; to: number }[];
};

export function bulkPlan(
  event: Event,
  action: SeveralAction,
  found: readonly Registration[],
  now: Instant,
): BulkPlan {
  const places = { site: seatsFor(event, 'site').queued, online: seatsFor(event, 'online').queued };
  const because = found.map((registration) => {
    const why = leftBecause(event, action, registration, now);
    if (why || action !== 'queue') return { registration, why };
    // As many as wait can take the seats of those who are moved.
    const kind = event.attendance === 'hybrid' ? registration.attendance : 'site';
    places[kind] -= 1;
    return { registration, why: places[kind] < 0 ? ('nobody-waits' as const) : null };
  });
  const those = (which: LeftBecause | null) =>
    because.filter(({ why }) => why === which).map(({ registration }) => registration);
  const people = those(null);
  return {
    people,
    left: reasons.map((why) => ({ why, people: those(why) })).filter((one) => one.people.length > 0),
    raises: action === 'give' ? raisesFor(event, people) : [],
  };
}

function leftBecause(
  event: Event,
  action: SeveralAction,
  registration: Registration,
  now: Instant,
): LeftBecause | null {
  if (registration.cancelledAt) return 'cancelled';
  if (action === 'give') return registration.confirmedAt ? 'has-seat' : null;
  if (action === 'cancel') return null;
  if (!registration.confirmedAt) return 'no-seat';
  const becomes = freedSeat(event, now);
  if (becomes === 'kept') return 'postponed';
  return becomes === 'first-come' ? 'first-come' : null;
}

/** Who has an offer sits already on the seat that is held. */
function raisesFor(event: Event, people: readonly Registration[]): BulkPlan['raises'] {
  const kinds = event.attendance === 'hybrid' ? (['site', 'online'] as const) : (['site'] as const);
  return kinds.flatMap((attendance) => {
    const { capacity, confirmed } = seatsFor(event, attendance);
    const mine = people.filter(
      (one) => !holdsSeat(one) && (event.attendance !== 'hybrid' || one.attendance === attendance),
    );
    if (capacity === null) return [];
    const missing = mine.length - Math.max(0, capacity - confirmed);
    return missing > 0 ? [{ attendance, from: capacity, to: capacity + missing }] : [];
  });
}
