import type { Queryable } from '../database/database.ts';
import type { OutboxRow } from './outbox-row.ts';

export type MailLogPage = {
  /** Only those that could not be delivered. */
  failed: boolean;
  /** The last row of the page before. */
  before: Pick<OutboxRow, 'createdAt' | 'id'> | null;
  limit: number;
};

/** Letters about an event, the newest first. */
export function listLettersOfEvent(
  db: Queryable,
  eventId: string,
  { failed, before, limit }: MailLogPage,
): Promise<OutboxRow[]> {
  let letters = db.selectFrom('outbox').selectAll().where('eventId', '=', eventId);
  if (failed) letters = letters.where('failedAt', 'is not', null);
  if (before)
    letters = letters.where((row) =>
      row.or([
        row('createdAt', '<', before.createdAt),
        row.and([row('createdAt', '=', before.createdAt), row('id', '<', before.id)]),
      ]),
    );
  return letters.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** How many letters about an event were written, delivered, and failed. */
export async function countLettersOfEvent(db: Queryable, eventId: string) {
  const { written, sent, failed } = await db
    .selectFrom('outbox')
    .select((eb) => [
      eb.fn.countAll<number>().as('written'),
      eb.fn.count<number>('sentAt').as('sent'),
      eb.fn.count<number>('failedAt').as('failed'),
    ])
    .where('eventId', '=', eventId)
    .executeTakeFirstOrThrow();
  return { written: Number(written), sent: Number(sent), failed: Number(failed) };
}
