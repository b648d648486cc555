import type { Queryable } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import { getEvent, getEventDetails } from '../events/event-store.ts';
import { findSeriesBySlug } from '../series/series-store.ts';
import type { Watched } from './watched.ts';
import type { Watcher } from './watcher.ts';

export type WatchedEvent = Extract<Watched, { kind: 'event' }>;
export type WatchedSeries = Extract<Watched, { kind: 'series' }>;

export async function getWatchedEvent(db: Queryable, event: Event): Promise<WatchedEvent> {
  return { kind: 'event', details: await getEventDetails(db, event) };
}

/** A published series with its published events. */
export async function findWatchedSeries(db: Queryable, slug: string): Promise<WatchedSeries | undefined> {
  const listed = await findSeriesBySlug(db, slug);
  if (!listed) return undefined;
  const controller = await db
    .selectFrom('organisations')
    .selectAll()
    .where('id', '=', listed.series.controllerId)
    .executeTakeFirstOrThrow();
  return { kind: 'series', listed, controller };
}

/** What a row is about; undefined when it is not public any more. */
export async function findWatched(db: Queryable, watcher: Watcher): Promise<Watched | undefined> {
  if (watcher.eventId !== null) {
    const event = await getEvent(db, watcher.eventId);
    return event.publishedAt && !event.unpublishedAt ? getWatchedEvent(db, event) : undefined;
  }
  const series = await db
    .selectFrom('series')
    .select('slug')
    .where('id', '=', watcher.seriesId)
    .executeTakeFirst();
  return series && findWatchedSeries(db, series.slug);
}
