import { transact } from '../database/transact.ts';
import type { Event } from '../events/event.ts';
import { recordEntry } from '../history/log-store.ts';
import { lockOrganisation } from '../organisations/organisation-settings-store.ts';
import type { Author } from '../organisers/organiser.ts';
import { type LocalDay, localDay } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { delayedDay, registrationsEraseDay } from './retention.ts';
import { type Kept, listKept, putDelay } from './retention-store.ts';

/** Whether the erasing of an event's registrations and questions can be put off, and to which day. */
export type Postponing =
  | { kind: 'nothing' }
  /** The event has no date: nothing is erased before it has. */
  | { kind: 'undated' }
  | { kind: 'early'; day: LocalDay }
  | { kind: 'possible'; day: LocalDay; later: LocalDay };

export function postponingOf(kept: Kept | undefined, months: number, today: LocalDay): Postponing {
  if (!kept || kept.registrations + kept.questions === 0) return { kind: 'nothing' };
  const day = registrationsEraseDay(kept.event, months, kept.delay);
  if (!day) return { kind: 'undated' };
  const later = delayedDay(day, today);
  return later ? { kind: 'possible', day, later } : { kind: 'early', day };
}

/** Puts it off by thirty days. Anything but `possible`: nothing was done. */
export function postponeErasure(
  { db, clock }: Services,
  { id: eventId, controllerId }: Event,
  reason: string,
  by: Author,
): Promise<Postponing> {
  return transact(db, async (trx) => {
    // What is being erased cannot be put off: whoever comes second sees what the first has done.
    const { retentionMonths } = await lockOrganisation(trx, controllerId);
    const now = clock.now();
    const [kept] = await listKept(trx, { eventId });
    const outcome = postponingOf(kept, retentionMonths, localDay(now));
    if (outcome.kind !== 'possible') return outcome;
    await putDelay(trx, { eventId, eraseDay: outcome.later, reason, createdAt: now });
    const details = { day: outcome.later, reason };
    const action = 'erasure-postponed';
    await recordEntry(trx, { now, by, eventId, organisationId: controllerId, action, details });
    return outcome;
  });
}
