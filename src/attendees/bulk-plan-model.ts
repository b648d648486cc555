import type { Event } from '../events/event.ts';
import { seatsFor } from '../events/seats.ts';
import { holdsSeat } from '../registrations/offer.ts';
import type { Registration } from '../registrations/registration.ts';
import type { SeveralAction } from '../registrations/several.ts';

type LeftBecause = 'cancelled' | 'has-seat';

/** What doing it would mean, as things stand. */
export type BulkPlan = {
  /** Whom it is about. */
  people: Registration[];
  left: { why: LeftBecause; people: Registration[] }[];
  /** Seats to be added, by kind. */
  raises: { attendance: Registration['attendance']; from: number; to: number }[];
};

export function bulkPlan(event: Event, action: SeveralAction, found: readonly Registration[]): BulkPlan {
  const because = found.map((registration) => ({ registration, why: leftBecause(action, registration) }));
  const people = because.filter(({ why }) => why === null).map(({ registration }) => registration);
  const left = (['cancelled', 'has-seat'] as const).map((why) => ({
    why,
    people: because.filter((one) => one.why === why).map(({ registration }) => registration),
  }));
  return {
    people,
    left: left.filter((one) => one.people.length > 0),
    raises: action === 'give' ? raisesFor(event, people) : [],
  };
}

function leftBecause(action: SeveralAction, registration: Registration): LeftBecause | null {
  if (registration.cancelledAt) return 'cancelled';
  return action === 'give' && registration.confirmedAt ? 'has-seat' : null;
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
