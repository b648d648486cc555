import type { Queryable, Transaction } from '../database/database.ts';
import type { Instant } from '../time.ts';
import type { Happened } from './digest.ts';
import type { Organiser } from './organiser.ts';

/** Those who want the summary, work for somebody, and have not been told up to that instant. */
export function listDigestReaders(db: Queryable, until: Instant): Promise<Organiser[]> {
  return db
    .selectFrom('organisers')
    .selectAll()
    .where('digest', '=', 1)
    .where('removedAt', 'is', null)
    .where((eb) => eb.or([eb('digestedUntil', 'is', null), eb('digestedUntil', '<', until)]))
    .where('id', 'in', (eb) => eb.selectFrom('memberships').select('organiserId'))
    .orderBy('id')
    .execute();
}

/** Whoever marks it tells it. False: somebody else has, or the organiser wants it no more. */
export async function markDigested(trx: Transaction, id: string, until: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('organisers')
    .set({ digestedUntil: until })
    .where('id', '=', id)
    .where('digest', '=', 1)
    .where('removedAt', 'is', null)
    .where((eb) => eb.or([eb('digestedUntil', 'is', null), eb('digestedUntil', '<', until)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

type Times = { since: Instant; until: Instant };

/** What happened at these events from `since` on, before `until`; only those at which something did. */
export async function listHappened(
  db: Queryable,
  eventIds: readonly string[],
  { since, until }: Times,
): Promise<Map<string, Happened>> {
  const found = new Map<string, Happened>();
  if (eventIds.length === 0) return found;
  const counted = [
    ['registered', 'registrations', 'createdAt'],
    ['cancelled', 'registrations', 'cancelledAt'],
    ['questions', 'questions', 'createdAt'],
    ['failed', 'outbox', 'failedAt'],
  ] as const;
  for (const [what, table, moment] of counted) {
    const rows = await db
      .selectFrom(table)
      .select((eb) => ['eventId', eb.fn.countAll<number>().as('count')])
      .where('eventId', 'in', eventIds)
      .where(moment, '>=', since)
      .where(moment, '<', until)
      .groupBy('eventId')
      .execute();
    for (const { eventId, count } of rows) {
      const none = { registered: 0, cancelled: 0, questions: 0, failed: 0 };
      const happened = found.get(eventId ?? '') ?? none;
      found.set(eventId ?? '', { ...happened, [what]: Number(count) });
    }
  }
  return found;
}
