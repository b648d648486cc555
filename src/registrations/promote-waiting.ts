import type { Transaction } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import { eventStart } from '../events/event-dates.ts';
import type { EventDetails } from '../events/event-details.ts';
import { eventState } from '../events/event-state.ts';
import { getEvent } from '../events/event-store.ts';
import { seatsOf } from '../events/seats.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import type { Instant } from '../time.ts';
import { promotedMail } from './confirmation-mail.ts';
import { hasFreeSeat } from './free-seat.ts';
import { offerSeat } from './offer-seat.ts';
import { offerEnds } from './offer-time.ts';
import type { Registration } from './registration.ts';
import { findFirstWaiting, updateRegistration } from './registration-store.ts';
import { count } from './seat-store.ts';

/** What becomes of a seat that comes free where somebody waits. */
export type FreedSeat =
  /** The first who waits gets it. */
  | 'given'
  /** It is held for the first who waits, to be answered for. */
  | 'offered'
  /** So close to the event, whoever of those who wait answers first gets it. */
  | 'first-come'
  /** The event is postponed: it stays free until there is a new date. */
  | 'kept';

export function freedSeat(event: Event, now: Instant): FreedSeat {
  if (event.postponedAt) return 'kept';
  if (!event.offers) return 'given';
  return offerEnds(now, eventStart(event) ?? now) === null ? 'first-come' : 'offered';
}

/**
 * Gives free seats to those who wait, first come first served, each with a letter. Runs in the transaction that
 * freed the seat, under `lockEvent`: no free seat while someone waits. Where the event
 * makes offers, the seat is held for an answer instead. Nobody is promoted once the event has begun.
 */
export async function promoteWaiting(
  trx: Transaction,
  details: EventDetails,
  mail: MailContext,
): Promise<void> {
  for (const attendance of ['site', 'online'] as const) {
    for (;;) {
      const event = await getEvent(trx, details.event.id);
      if (!takesFromQueue(event, mail.now) || !hasFreeSeat(event, attendance)) break;
      const first = await findFirstWaiting(trx, event.id, attendance);
      if (!first) break;
      if (!event.offers) await confirm(trx, { ...details, event }, first, mail);
      else if (!(await offerSeat(trx, { ...details, event }, first, mail))) break;
    }
  }
}

async function confirm(
  trx: Transaction,
  details: EventDetails,
  first: Registration,
  mail: MailContext,
): Promise<void> {
  const { event } = details;
  const change = { confirmedAt: mail.now, updatedAt: mail.now };
  await updateRegistration(trx, first.id, change);
  await count(trx, event.id, first.attendance, event.attendance === 'hybrid', { confirmed: 1, queued: -1 });
  await enqueue(trx, promotedMail({ details, registration: { ...first, ...change } }, mail), mail);
}

function takesFromQueue(event: Event, now: MailContext['now']): boolean {
  const { kind } = eventState(event, seatsOf(event), now);
  return !['draft', 'cancelled', 'postponed', 'ongoing', 'passed'].includes(kind);
}
