import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import { randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import type { Appearance, Event, Session } from './event.ts';
import { getEventDetails, lockEvent, updateEvent } from './event-store.ts';
import { getProgramme, replaceProgramme } from './programme-editor-store.ts';
import type { JudgedRow } from './programme-form.ts';
import { searchText } from './search-text.ts';

export type SaveProgrammeOutcome =
  | { kind: 'saved'; event: Event }
  /** Somebody has changed the event since. */
  | { kind: 'conflict' };

/**
 * Stores the programme of an event as a whole, in this order. Rows keep their ids. Nobody is told, as no calendar and
 * no letter shows a programme: the version rises, the calendar's sequence does not.
 */
export async function saveProgramme(
  { db, clock }: Services,
  eventId: string,
  rows: readonly JudgedRow[],
  { expectedVersion, by }: { expectedVersion: number; by: Author },
): Promise<SaveProgrammeOutcome> {
  return transact(db, async (trx) => {
    const before = await lockEvent(trx, eventId);
    if (before.version !== expectedVersion) return { kind: 'conflict' };
    const stored = await getProgramme(trx, eventId);
    const { sessions, appearances } = asStored(eventId, rows, stored.sessions);
    await replaceProgramme(trx, eventId, sessions, appearances);
    const now = clock.now();
    const details = await getEventDetails(trx, before);
    const event = {
      ...before,
      version: before.version + 1,
      updatedAt: now,
      searchText: searchText(details),
    };
    const { version, updatedAt, searchText: found } = event;
    await updateEvent(trx, eventId, { version, updatedAt, searchText: found });
    await recordEntry(trx, {
      now,
      by,
      eventId,
      action: 'programme-changed',
      details: { rows: [stored.sessions.length, sessions.length] },
    });
    return { kind: 'saved', event };
  });
}

/** An id that is not, or no longer, one of the event's rows becomes a new one. */
export function asStored(
  eventId: string,
  rows: readonly JudgedRow[],
  before: readonly Session[],
): { sessions: Session[]; appearances: Appearance[] } {
  const free = new Set(before.map(({ id }) => id));
  const numbered = rows.map((row, index) => ({
    ...row,
    id: free.delete(row.id) ? row.id : randomId(),
    position: index + 1,
  }));
  return {
    sessions: numbered.map(({ speakers: _speakers, ...session }) => ({ ...session, eventId })),
    appearances: numbered.flatMap(({ id: sessionId, speakers }) =>
      speakers.map(({ name, role, organisation }, index) => ({
        id: randomId(),
        eventId,
        sessionId,
        position: index + 1,
        name,
        role,
        organisation,
      })),
    ),
  };
}
