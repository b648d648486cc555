import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { Author } from '../organisers/organiser.ts';
import { offerAnew } from '../registrations/offer-anew.ts';
import { promoteWaiting } from '../registrations/promote-waiting.ts';
import { tellWatchers } from '../watching/tell-watchers.ts';
import type { Services } from '../web/visit.ts';
import { changeRow, type RowChange } from './change-row.ts';
import { changedEvent, type EventChange } from './changed-event.ts';
import type { Event } from './event.ts';
import { type ChangedPart, eventChanges } from './event-changes.ts';
import { eventEnd, eventStart } from './event-dates.ts';
import type { Readers } from './event-notice.ts';
import { getEvent, lockEvent } from './event-store.ts';
import { daysMoved } from './moved-days.ts';
import { moveSessions, updateAttendance } from './moved-event-store.ts';
import { missingSeats, recounted } from './seats-changed.ts';
import { isSlugTaken, redirectSlug } from './slug-store.ts';
import { tellNow } from './tell-readers.ts';

export type ChangeOptions = {
  /** The `version` of the event that the form was made of; null: whatever it is now. */
  expectedVersion: number | null;
  by: Author | null;
  /** Null: nobody is told. The message is Swedish, and may be empty. `undoneId`: the notice that this takes back. */
  notify: { message: string; undoneId?: string } | null;
  /** For the log; `event-changed` unless told. A move can be undone for a while, so its notice is always kept. */
  action?: 'event-changed' | 'event-moved' | 'event-move-undone';
  /** What must be stored in the same transaction, such as contacts: runs before the search text is computed. */
  also?: (trx: Transaction, event: Event) => Promise<void>;
};

export type ChangeEventOutcome =
  | { kind: 'changed'; event: Event; parts: [ChangedPart, ...ChangedPart[]]; letters: Readers }
  /** Somebody has changed it since; `event` is what it is now. */
  | { kind: 'conflict'; event: Event }
  /** So many seats of that kind are taken, or held for an answer. */
  | { kind: 'too-few-seats'; attendance: 'site' | 'online'; taken: number }
  | { kind: 'slug-taken' };

/**
 * Changes anything about an event: when and where it is, how many can come, its texts. A new day moves the programme
 * along, raised capacity goes to those who wait, and a date ends a postponement. Letters (E7) go out where `notify`
 * says so, unless the event is a draft, cancelled or over. Reminders need nothing: they know by the start they were for.
 */
export async function changeEvent(
  services: Services,
  eventId: string,
  change: EventChange,
  options: ChangeOptions,
): Promise<ChangeEventOutcome> {
  let dated = false;
  const outcome = await transact(services.db, async (trx): Promise<ChangeEventOutcome> => {
    const before = await lockEvent(trx, eventId);
    const now = services.clock.now();
    const { expectedVersion, by, notify, also, action = 'event-changed' } = options;
    if (expectedVersion !== null && before.version !== expectedVersion)
      return { kind: 'conflict', event: before };
    const after = recounted(before, changedEvent(before, change, now));
    const missing = missingSeats(before, after);
    if (missing) return { kind: 'too-few-seats', ...missing };
    if (after.slug !== before.slug) {
      if (await isSlugTaken(trx, after.slug, eventId)) return { kind: 'slug-taken' };
      await redirectSlug(trx, before, after.slug);
    }
    await moveSessions(trx, eventId, daysMoved(before, after));
    await also?.(trx, after);
    const { details, letters } = await changeRow(trx, {
      before,
      after,
      by,
      action,
      notice: noticeOf(action, notify && isAwaited(after, now) ? notify : null),
    });
    if (after.attendance !== before.attendance)
      await updateAttendance(trx, eventId, after.attendance, details.event.updatedAt);
    const mail = { ...services.mail, now };
    if (before.postponedAt && !details.event.postponedAt && !before.cancelledAt)
      await offerAnew(trx, details, mail);
    await promoteWaiting(trx, details, mail);
    dated = eventStart(after) !== null && (eventStart(before) === null || before.postponedAt !== null);
    return {
      kind: 'changed',
      event: await getEvent(trx, eventId),
      parts: eventChanges(before, after),
      letters,
    };
  });
  if (outcome.kind !== 'changed') return outcome;
  services.nudgeMail();
  await tellNow(services, eventId);
  // Who waits for a date would else be told within a minute.
  if (dated) await tellWatchers(services, services.clock.now());
  return outcome;
}

function noticeOf(action: ChangeOptions['action'], told: ChangeOptions['notify']): RowChange['notice'] {
  const isMove = action === 'event-moved';
  if (!told) return isMove ? { kind: 'changed', message: '', move: 'silent' } : null;
  return { kind: 'changed', ...told, ...(isMove && { move: 'told' }) };
}

function isAwaited(event: Event, now: string): boolean {
  if (!event.publishedAt || event.cancelledAt) return false;
  const end = eventEnd(event);
  return event.postponedAt !== null || end === null || now < end;
}
