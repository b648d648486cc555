import type { Queryable } from '../database/database.ts';
import type { Series } from '../series/series.ts';
import type { Event } from './event.ts';
import { isOwn } from './own-events-store.ts';

export type Copyable = { event: Event; series: Series | null };

/** Events that these organisations organise or are responsible for, newest first; of very many the latest. */
export async function listCopyable(db: Queryable, organisationIds: readonly string[]): Promise<Copyable[]> {
  if (organisationIds.length === 0) return [];
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where((eb) => isOwn(eb, organisationIds))
    .orderBy((eb) => eb.fn.coalesce('day', 'month', 'createdAt'), 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  const series = new Map((await db.selectFrom('series').selectAll().execute()).map((one) => [one.id, one]));
  return events.map((event) => ({ event, series: (event.seriesId && series.get(event.seriesId)) || null }));
}
