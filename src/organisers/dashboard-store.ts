import type { Queryable } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { Series } from '../series/series.ts';

export type OwnEvent = { event: Event; series: Series | null };

/** Every event that these organisations organise or are responsible for, in the order of their days. */
export async function listOwnEvents(db: Queryable, organisationIds: readonly string[]): Promise<OwnEvent[]> {
  if (organisationIds.length === 0) return [];
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('controllerId', 'in', organisationIds),
        eb(
          'id',
          'in',
          eb
            .selectFrom('eventOrganisers')
            .select('eventOrganisers.eventId')
            .where('eventOrganisers.organisationId', 'in', organisationIds),
        ),
      ]),
    )
    .orderBy('day')
    .orderBy('month')
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
  const series = new Map((await db.selectFrom('series').selectAll().execute()).map((one) => [one.id, one]));
  return events.map((event) => ({ event, series: (event.seriesId && series.get(event.seriesId)) || null }));
}

/** How many have cancelled their registration. */
export async function countCancelled(db: Queryable, eventId: string): Promise<number> {
  const { count } = await db
    .selectFrom('registrations')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('eventId', '=', eventId)
    .where('cancelledAt', 'is not', null)
    .executeTakeFirstOrThrow();
  return count;
}
