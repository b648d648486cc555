import type { Queryable, Transaction } from '../database/database.ts';
import type { Instant } from '../time.ts';
import type { EventNotice, EventNoticeLetter, EventNoticeRow } from './event-notice.ts';

export async function insertNotice(trx: Transaction, notice: EventNotice): Promise<void> {
  const { before, after, ...columns } = notice;
  await trx
    .insertInto('eventNotices')
    .values({
      ...columns,
      eventId: after.id,
      version: after.version,
      beforeEvent: JSON.stringify(before),
      afterEvent: JSON.stringify(after),
    })
    .execute();
}

/** Events with letters still to be written. */
export async function listUntoldEvents(db: Queryable): Promise<string[]> {
  const rows = await db
    .selectFrom('eventNotices')
    .select('eventId')
    .distinct()
    .where('finishedAt', 'is', null)
    .execute();
  return rows.map(({ eventId }) => eventId);
}

/** The id of an event's earliest notice with letters still to be written. */
export async function findUnfinishedNotice(db: Queryable, eventId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('eventNotices')
    .select('id')
    .where('eventId', '=', eventId)
    .where('finishedAt', 'is', null)
    .orderBy('version')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Takes the row's lock: of several who write the letters, one goes on at a time. Undefined once it is finished. */
export async function lockUnfinishedNotice(trx: Transaction, id: string): Promise<EventNotice | undefined> {
  const row = await trx
    .updateTable('eventNotices')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('id', '=', id)
    .where('finishedAt', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row && noticeOf(row);
}

/** The notice of an event that was made at that moment, told or not. */
export async function findNotice(
  db: Queryable,
  eventId: string,
  kind: EventNotice['kind'],
  createdAt: Instant,
): Promise<EventNotice | undefined> {
  const row = await db
    .selectFrom('eventNotices')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('kind', '=', kind)
    .where('createdAt', '=', createdAt)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && noticeOf(row);
}

export async function updateNotice(
  trx: Transaction,
  id: string,
  fields: Partial<Pick<EventNotice, 'toldTo' | 'finishedAt'>>,
): Promise<void> {
  await trx.updateTable('eventNotices').set(fields).where('id', '=', id).execute();
}

export async function insertNoticeLetters(
  trx: Transaction,
  letters: readonly EventNoticeLetter[],
): Promise<void> {
  await trx.insertInto('eventNoticeLetters').values(letters).execute();
}

/** Takes back the letters that nobody has begun to send; returns how many. A letter under way may arrive. */
export async function deleteUnsentLetters(trx: Transaction, noticeId: string): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('outbox')
    .where('id', 'in', (eb) =>
      eb.selectFrom('eventNoticeLetters').select('outboxId').where('noticeId', '=', noticeId),
    )
    .where('attempts', '=', 0)
    .where('sentAt', 'is', null)
    .where('failedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

function noticeOf(row: EventNoticeRow): EventNotice {
  const { id, kind, message, undoneId, toldTo, createdAt, finishedAt } = row;
  const states = { before: JSON.parse(row.beforeEvent), after: JSON.parse(row.afterEvent) };
  return { id, kind, ...states, message, undoneId, toldTo, createdAt, finishedAt };
}
