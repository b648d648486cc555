import type { Queryable, Transaction } from '../database/database.ts';
import { randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Instant } from '../time.ts';
import type { LogEntry } from './log-entry.ts';

export type Recorded = {
  now: Instant;
  /** Null: the site itself, or the operator's command line. */
  by: Author | null;
  eventId?: string | null;
  organisationId?: string | null;
  /** Such as `event-published`: object, hyphen, verb in the past. */
  action: string;
  /** No personal values: which fields changed, how many rows left. */
  details?: Record<string, unknown>;
};

/** Writes one line of the log, in the transaction of what it tells. */
export async function recordEntry(trx: Transaction, entry: Recorded): Promise<void> {
  await trx
    .insertInto('logEntries')
    .values({
      id: randomId(),
      at: entry.now,
      organiserId: entry.by?.organiserId ?? null,
      who: entry.by?.name ?? '',
      eventId: entry.eventId ?? null,
      organisationId: entry.organisationId ?? null,
      action: entry.action,
      details: JSON.stringify(entry.details ?? {}),
    })
    .execute();
}

/** The latest lines about an event, newest first. */
export function listEntriesOfEvent(db: Queryable, eventId: string, limit: number): Promise<LogEntry[]> {
  return db
    .selectFrom('logEntries')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The lines of one kind about an event after an instant, newest first. */
export function listEntriesSince(
  db: Queryable,
  eventId: string,
  action: string,
  since: Instant,
): Promise<LogEntry[]> {
  return db
    .selectFrom('logEntries')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('action', '=', action)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .execute();
}
