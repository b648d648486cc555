import type { Queryable } from '../database/database.ts';
import type { EventDetails } from '../events/event-details.ts';
import type { Instant } from '../time.ts';
import { awaitedNow } from './watched.ts';
import { findWatchedSeries, type WatchedSeries } from './watched-store.ts';

/** The event's series when it has more to come that somebody may wait for; null otherwise. Towns of one conference have no next. */
export async function findNextOfSeries(
  db: Queryable,
  { series }: EventDetails,
  now: Instant,
): Promise<WatchedSeries | null> {
  if (series?.kind !== 'many') return null;
  const watched = await findWatchedSeries(db, series.slug);
  return watched && awaitedNow(watched, now) ? watched : null;
}
