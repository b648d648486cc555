import type { Queryable, Transaction } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { Series } from './series.ts';

/** Every series that these organisations are responsible for or have an event in, with how many events it has. */
export async function listSeriesAtDesk(
  db: Queryable,
  organisationIds: readonly string[],
): Promise<{ series: Series; events: number }[]> {
  const ids = [...organisationIds, ''];
  const rows = await db
    .selectFrom('series')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('events')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('events.seriesId', '=', 'series.id')
        .as('count'),
    )
    .where((eb) =>
      eb.or([
        eb('controllerId', 'in', ids),
        eb(
          'id',
          'in',
          eb
            .selectFrom('events')
            .select('events.seriesId')
            .where('events.seriesId', 'is not', null)
            .$narrowType<{ seriesId: string }>()
            .where((of) =>
              of.or([
                of('events.controllerId', 'in', ids),
                of(
                  'events.id',
                  'in',
                  of
                    .selectFrom('eventOrganisers')
                    .select('eventOrganisers.eventId')
                    .where('eventOrganisers.organisationId', 'in', ids),
                ),
              ]),
            ),
        ),
      ]),
    )
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(({ count, ...series }) => ({ series, events: Number(count ?? 0) }));
}

export function getSeries(db: Queryable, id: string): Promise<Series> {
  return db.selectFrom('series').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** All events of a series whatever their state, in their order. */
export function listEventsOfSeries(db: Queryable, seriesId: string): Promise<Event[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('seriesId', '=', seriesId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export function listEventsById(db: Queryable, ids: readonly string[]): Promise<Event[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('id', 'in', [...ids, ''])
    .execute();
}

/** Takes the lock, and returns the series as it is now. */
export function lockSeries(trx: Transaction, id: string): Promise<Series> {
  return trx
    .updateTable('series')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function isSeriesSlugTaken(db: Queryable, slug: string, butOf: string): Promise<boolean> {
  const found = await db
    .selectFrom('series')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '<>', butOf)
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertSeries(trx: Transaction, series: Series): Promise<void> {
  await trx.insertInto('series').values(series).execute();
}

export async function updateSeries(trx: Transaction, id: string, fields: Partial<Series>): Promise<void> {
  await trx.updateTable('series').set(fields).where('id', '=', id).execute();
}
