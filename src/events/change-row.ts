import type { Transaction } from '../database/database.ts';
import { recordEntry } from '../history/log-store.ts';
import { randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import { changedColumns, logged } from './changed-columns.ts';
import { looksOtherwise } from './differing-calendar.ts';
import type { Event } from './event.ts';
import type { EventDetails } from './event-details.ts';
import { type EventNotice, nobody, type Readers } from './event-notice.ts';
import { insertNotice } from './event-notice-store.ts';
import { getEventDetails, updateEvent } from './event-store.ts';
import { countReaders } from './reader-store.ts';
import { searchText } from './search-text.ts';

export type RowChange = {
  before: Event;
  /** With the change's moment as `updatedAt`; version, sequence and search text follow by themselves. */
  after: Event;
  by: Author | null;
  /** For the log, such as `event-cancelled`. */
  action: string;
  /** Who has to be told, if anyone. */
  notice:
    | (Pick<EventNotice, 'kind' | 'message'> &
        Partial<Pick<EventNotice, 'undoneId'>> & {
          /** A move can be taken back: its notice is kept, also where nobody is told. */
          move?: 'told' | 'silent';
        })
    | null;
};

/**
 * Writes one change of an event under its lock: its row, whose sequence rises when a calendar shows it, the line of
 * the log, and the notice whose letters `tellNow` writes after the commit. Returns the event as it is now, and how many
 * letters it will be.
 */
export async function changeRow(
  trx: Transaction,
  { before, after, by, action, notice }: RowChange,
): Promise<{ details: EventDetails; letters: Readers }> {
  const earlier = await getEventDetails(trx, before);
  const later = await getEventDetails(trx, after);
  const event: Event = {
    ...after,
    version: before.version + 1,
    sequence: before.sequence + (looksOtherwise(earlier, later) ? 1 : 0),
    searchText: searchText(later),
  };
  await updateEvent(trx, before.id, changedColumns(before, event));
  const letters = notice ? await announce(trx, before, event, notice) : nobody;
  await recordEntry(trx, {
    now: event.updatedAt,
    by,
    eventId: event.id,
    action,
    details: { ...logged(before, event), ...(notice && { letters }) },
  });
  return { details: { ...later, event }, letters };
}

async function announce(
  trx: Transaction,
  before: Event,
  after: Event,
  { kind, message, undoneId = null, move }: NonNullable<RowChange['notice']>,
): Promise<Readers> {
  const createdAt = after.updatedAt;
  const told = { kind, message, undoneId, before, after, createdAt };
  const notice: EventNotice = { ...told, id: randomId(), toldTo: '', finishedAt: null };
  const readers = move === 'silent' ? nobody : await countReaders(trx, notice);
  if (readers.registered + readers.queued + readers.registrars > 0) await insertNotice(trx, notice);
  else if (move) await insertNotice(trx, { ...notice, finishedAt: createdAt });
  return readers;
}
