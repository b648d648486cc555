import type { Queryable } from '../database/database.ts';
import type { LogEntry } from './log-entry.ts';

/** What the lines of each type begin with. */
export const logTypes = {
  evenemang: ['event-', 'programme-', 'registration-closed', 'registration-reopened'],
  anmalningar: [
    'registration-added',
    'registration-c',
    'registration-q',
    'registrations-',
    'seat-',
    'attendees-',
    'needs-',
    'erasure-',
  ],
  fragor: ['question-', 'letter-'],
} as const;
export type LogType = keyof typeof logTypes;

type LogPage = {
  type: LogType | null;
  /** The last line of the page before. */
  before: Pick<LogEntry, 'at' | 'id'> | null;
  limit: number;
};

/** Lines about an event, the newest first. */
export function listLogPage(
  db: Queryable,
  eventId: string,
  { type, before, limit }: LogPage,
): Promise<LogEntry[]> {
  let lines = db.selectFrom('logEntries').selectAll().where('eventId', '=', eventId);
  if (type)
    lines = lines.where((row) => row.or(logTypes[type].map((start) => row('action', 'like', `${start}%`))));
  if (type === 'anmalningar') lines = lines.where('action', '!=', 'registration-closed');
  if (before)
    lines = lines.where((row) =>
      row.or([row('at', '<', before.at), row.and([row('at', '=', before.at), row('id', '<', before.id)])]),
    );
  return lines.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

export function findEntry(db: Queryable, id: string): Promise<LogEntry | undefined> {
  return db.selectFrom('logEntries').selectAll().where('id', '=', id).executeTakeFirst();
}
