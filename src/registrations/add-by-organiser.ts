import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { eventState } from '../events/event-state.ts';
import { lockEvent } from '../events/event-store.ts';
import { seatsOf } from '../events/seats.ts';
import { recordEntry } from '../history/log-store.ts';
import { enqueue } from '../mail/outbox.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { admitQuietly, isLimitReached } from './admit.ts';
import { addSeat } from './admit-from-queue.ts';
import { type Applicant, newRegistration } from './applicant.ts';
import { hasFreeSeat } from './free-seat.ts';
import type { Registration } from './registration.ts';
import { findActiveRegistration } from './registration-store.ts';
import { standingMail } from './tell-standing.ts';

export type AddOrder = {
  applicant: Applicant;
  /** Sends the letter that somebody who registers gets. */
  notify: boolean;
  /** Where every seat is taken, one is added. */
  over: boolean;
  by: Author;
};

export type AddOutcome =
  /** `known`: registered before; nothing is changed. */
  | { kind: 'added' | 'known'; registration: Registration }
  /** Every seat is taken, and the event has no queue. */
  | { kind: 'full' }
  /** So many are registered with this address that it must be a mistake. */
  | { kind: 'limit' }
  /** The event is a draft, cancelled or over. */
  | { kind: 'too-late' };

/** Registers somebody for them, also before registration opens and after it has closed. */
export async function addByOrganiser(
  services: Services,
  known: EventDetails,
  order: AddOrder,
): Promise<AddOutcome> {
  const outcome = await transact(services.db, (trx) => add(trx, services, known, order));
  services.nudgeMail();
  return outcome;
}

async function add(
  trx: Transaction,
  services: Services,
  known: EventDetails,
  { applicant, notify, over, by }: AddOrder,
): Promise<AddOutcome> {
  const event = await lockEvent(trx, known.event.id);
  const mail = { ...services.mail, now: services.clock.now() };
  if (!canAdd(event, mail.now)) return { kind: 'too-late' };
  const candidate = newRegistration(applicant, event, mail.now);
  const earlier = await findActiveRegistration(trx, candidate);
  if (earlier) return { kind: 'known', registration: earlier };
  const isFree = hasFreeSeat(event, candidate.attendance);
  if (!isFree && !over && !event.queue) return { kind: 'full' };
  const seat = isFree || over ? 'confirmed' : 'queued';
  const details = { ...known, event };
  if (await isLimitReached(trx, candidate, mail)) return { kind: 'limit' };
  if (!isFree && over) await addSeat(trx, event, candidate.attendance, by, mail.now);
  const admission = { seat, sensitive: applicant.sensitive, mail } as const;
  const { registration } = await admitQuietly(trx, details, candidate, admission);
  if (notify) await enqueue(trx, await standingMail(trx, { details, registration }, mail), mail);
  await recordEntry(trx, {
    now: mail.now,
    by,
    eventId: event.id,
    action: 'registration-added',
    details: { code: registration.code },
  });
  return { kind: 'added', registration };
}

/** Whoever comes to the door while the event goes on can be added, too. */
export function canAdd(event: Parameters<typeof seatsOf>[0], now: string): boolean {
  return !['draft', 'cancelled', 'passed'].includes(eventState(event, seatsOf(event), now).kind);
}
