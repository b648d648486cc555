import type { Event } from '../events/event.ts';
import type { Instant } from '../time.ts';
import { hasFreeSeat } from './free-seat.ts';
import type { Registration } from './registration.ts';

export type Offer =
  /** A seat is held for this person until then. */
  | { kind: 'held'; endsAt: Instant }
  /** Whoever of those who wait answers first gets a free seat. */
  | { kind: 'first-come' };

type Offered = Pick<Registration, 'confirmedAt' | 'cancelledAt' | 'offeredAt' | 'offerEndsAt'>;

/** What is offered to someone who waits; null when nothing is, or the time to answer has run out. */
export function offerTo(registration: Offered, now: Instant): Offer | null {
  const { confirmedAt, cancelledAt, offeredAt, offerEndsAt } = registration;
  if (confirmedAt || cancelledAt || !offeredAt) return null;
  if (offerEndsAt === null) return { kind: 'first-come' };
  return now < offerEndsAt ? { kind: 'held', endsAt: offerEndsAt } : null;
}

/**
 * An offer that a yes would turn into a seat: what the first to answer gets is gone when somebody has answered, and
 * nobody can answer before a postponed event has a date.
 */
export function openOffer(
  event: Event,
  registration: Offered & Pick<Registration, 'attendance'>,
  now: Instant,
): Offer | null {
  if (event.postponedAt) return null;
  const offer = offerTo(registration, now);
  return offer?.kind === 'first-come' && !hasFreeSeat(event, registration.attendance) ? null : offer;
}

/** What is offered while the event is postponed: it can be answered, with time anew, when there is a date. */
export function restingOffer(event: Event, registration: Offered): Offer['kind'] | null {
  const { confirmedAt, cancelledAt, offeredAt, offerEndsAt } = registration;
  if (!event.postponedAt || event.cancelledAt || confirmedAt || cancelledAt || !offeredAt) return null;
  return offerEndsAt === null ? 'first-come' : 'held';
}

/** A seat is taken by whoever has one, and by whom one is held for, answered in time or not. */
export function holdsSeat({ confirmedAt, cancelledAt, offerEndsAt }: Offered): boolean {
  return cancelledAt === null && (confirmedAt !== null || offerEndsAt !== null);
}
