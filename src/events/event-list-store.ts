import { type ExpressionBuilder, sql } from 'kysely';
import type { Queryable } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Event } from './event.ts';
import type { ListedEvent } from './event-card.ts';
import type { EventOutline, Wanted } from './event-filter.ts';

const outline = [
  'id',
  'type',
  'title',
  'town',
  'attendance',
  'precision',
  'month',
  'day',
  'endDay',
  'startsAt',
  'endsAt',
  'publishedAt',
  'unpublishedAt',
  'cancelledAt',
  'postponedAt',
] as const satisfies readonly (keyof Event)[];

/** Every published event with just enough to choose and to sort: thousands of them are read for each list. */
export function listEventOutlines(db: Queryable, wanted: Wanted): Promise<EventOutline[]> {
  return db
    .selectFrom('events')
    .select(outline)
    .select((eb) => [
      flag(eb, eb.and(wanted.words.map((word) => contains(eb, word)))).as('hasWords'),
      flag(eb, wanted.organiserId === null ? eb.and([]) : organisedBy(eb, wanted.organiserId)).as(
        'hasOrganiser',
      ),
    ])
    .where('publishedAt', 'is not', null)
    .where('unpublishedAt', 'is', null)
    .execute();
}

/** The towns of published events, in Swedish order. */
export async function listTowns(db: Queryable): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('town')
    .distinct()
    .where('town', 'is not', null)
    .where('publishedAt', 'is not', null)
    .where('unpublishedAt', 'is', null)
    .execute();
  return rows.flatMap(({ town }) => town ?? []).sort(new Intl.Collator('sv').compare);
}

/** What the cards of those events say, in the order of the ids. */
export async function listEventsForCards(db: Queryable, ids: readonly string[]): Promise<ListedEvent[]> {
  if (ids.length === 0) return [];
  const events = await db.selectFrom('events').selectAll().where('id', 'in', ids).execute();
  const seriesIds = events.flatMap(({ seriesId }) => seriesId ?? []);
  const series = await db
    .selectFrom('series')
    .selectAll()
    .where('id', 'in', seriesIds.length > 0 ? seriesIds : [''])
    .execute();
  const organisers = await listOrganisersOf(db, ids);
  const recordings = await db
    .selectFrom('materials')
    .select('eventId')
    .where('eventId', 'in', ids)
    .where('kind', '=', 'recording')
    .execute();
  return events
    .map((event) => ({
      event,
      series: series.find(({ id }) => id === event.seriesId) ?? null,
      organisers: organisers.get(event.id) ?? [],
      hasRecording: recordings.some(({ eventId }) => eventId === event.id),
    }))
    .sort((a, b) => ids.indexOf(a.event.id) - ids.indexOf(b.event.id));
}

/** The ids of published events, the latest changed first. */
export async function listLatestChanged(db: Queryable, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('id')
    .where('publishedAt', 'is not', null)
    .where('unpublishedAt', 'is', null)
    .orderBy('updatedAt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** Published events that have a day, those of the latest days, in the order of their days. */
export async function listLatestDays(
  db: Queryable,
  most: number,
): Promise<Pick<ListedEvent, 'event' | 'series'>[]> {
  const series = new Map((await db.selectFrom('series').selectAll().execute()).map((one) => [one.id, one]));
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('publishedAt', 'is not', null)
    .where('unpublishedAt', 'is', null)
    .where('day', 'is not', null)
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return events
    .reverse()
    .map((event) => ({ event, series: (event.seriesId && series.get(event.seriesId)) || null }));
}

async function listOrganisersOf(db: Queryable, ids: readonly string[]): Promise<Map<string, Organisation[]>> {
  const rows = await db
    .selectFrom('eventOrganisers')
    .innerJoin('organisations', 'organisations.id', 'eventOrganisers.organisationId')
    .selectAll('organisations')
    .select('eventId')
    .where('eventId', 'in', ids)
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, ({ eventId }) => eventId);
}

type Events = ExpressionBuilder<Schema, 'events'>;

function flag(eb: Events, condition: ReturnType<Events['and']>) {
  return eb.case().when(condition).then(eb.lit(1)).else(eb.lit(0)).end();
}

/** The word as it is: in LIKE its % and _ would stand for anything. */
function contains(eb: Events, word: string) {
  const pattern = `%${word.replace(/[!%_]/g, '!$&')}%`;
  return sql<boolean>`${eb.ref('searchText')} like ${pattern} escape '!'`;
}

function organisedBy(eb: Events, organisationId: string) {
  return eb.exists(
    eb
      .selectFrom('eventOrganisers')
      .select('eventOrganisers.eventId')
      .whereRef('eventOrganisers.eventId', '=', 'events.id')
      .where('eventOrganisers.organisationId', '=', organisationId),
  );
}
