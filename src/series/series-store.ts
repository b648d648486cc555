import type { Queryable } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { Series } from './series.ts';
import type { ListedSeries } from './series-card.ts';

/** Published series with their published events, in no order. */
export async function listSeries(db: Queryable): Promise<ListedSeries[]> {
  return withEvents(
    db,
    await db.selectFrom('series').selectAll().where('publishedAt', 'is not', null).execute(),
  );
}

export async function findSeriesBySlug(db: Queryable, slug: string): Promise<ListedSeries | undefined> {
  const [found] = await withEvents(
    db,
    await db
      .selectFrom('series')
      .selectAll()
      .where('slug', '=', slug)
      .where('publishedAt', 'is not', null)
      .execute(),
  );
  return found;
}

/** Whether a series of that address was public once and has been taken away. */
export async function isSeriesGone(db: Queryable, slug: string): Promise<boolean> {
  const found = await db
    .selectFrom('series')
    .select('id')
    .where('slug', '=', slug)
    .where('publishedAt', 'is', null)
    .where('unpublishedAt', 'is not', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** Which of the events have a recording to watch. */
export async function listRecordedIds(db: Queryable, events: readonly Event[]): Promise<Set<string>> {
  if (events.length === 0) return new Set();
  const ids = events.map(({ id }) => id);
  const rows = await db
    .selectFrom('materials')
    .select('eventId')
    .where('kind', '=', 'recording')
    .where('eventId', 'in', ids)
    .execute();
  return new Set(rows.map(({ eventId }) => eventId));
}

async function withEvents(db: Queryable, series: Series[]): Promise<ListedSeries[]> {
  if (series.length === 0) return [];
  const ids = series.map(({ id }) => id);
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('seriesId', 'in', ids)
    .where('publishedAt', 'is not', null)
    .where('unpublishedAt', 'is', null)
    .orderBy('position')
    .execute();
  const named = await db
    .selectFrom('eventOrganisers')
    .innerJoin('events', 'events.id', 'eventOrganisers.eventId')
    .innerJoin('organisations', 'organisations.id', 'eventOrganisers.organisationId')
    .selectAll('organisations')
    .select('events.seriesId')
    .where('events.seriesId', 'in', ids)
    .where('events.publishedAt', 'is not', null)
    .where('events.unpublishedAt', 'is', null)
    .orderBy('events.position')
    .orderBy('eventOrganisers.position')
    .execute();
  return series.map((one) => ({
    series: one,
    events: events.filter(({ seriesId }) => seriesId === one.id),
    organisers: [
      ...new Map(
        named.filter(({ seriesId }) => seriesId === one.id).map((organiser) => [organiser.id, organiser]),
      ).values(),
    ],
  }));
}
