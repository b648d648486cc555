import type { Queryable } from '../database/database.ts';
import type { LogEntry } from '../history/log-entry.ts';
import type { OutboxRow } from '../mail/outbox-row.ts';
import type { Registration } from '../registrations/registration.ts';

export type SentLetter = Pick<
  OutboxRow,
  'id' | 'kind' | 'createdAt' | 'sentAt' | 'failedAt' | 'attempts' | 'lastResponse'
>;

/** The letters about one registration, newest first; what they say stays sealed. */
export function listLettersAbout(
  db: Queryable,
  registrationId: string,
  limit: number,
): Promise<SentLetter[]> {
  return db
    .selectFrom('outbox')
    .select(['id', 'kind', 'createdAt', 'sentAt', 'failedAt', 'attempts', 'lastResponse'])
    .where('registrationId', '=', registrationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** What organisers have done with one registration, newest first: the lines of the log that bear its code. */
export function listEntriesAbout(
  db: Queryable,
  { eventId, code }: Pick<Registration, 'eventId' | 'code'>,
  limit: number,
): Promise<LogEntry[]> {
  return db
    .selectFrom('logEntries')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('details', 'like', `%"code":"${code}"%`)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
