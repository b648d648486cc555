import type { Queryable } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Series } from '../series/series.ts';
import type { Belonging } from './organiser-access.ts';

/** An event whatever its state, and whose it is. */
export async function findEventAtDesk(
  db: Queryable,
  id: string,
): Promise<{ event: Event; whose: Belonging } | null> {
  const event = await db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst();
  if (!event) return null;
  const rows = await db
    .selectFrom('eventOrganisers')
    .select('organisationId')
    .where('eventId', '=', id)
    .orderBy('position')
    .execute();
  const organiserIds = rows.map(({ organisationId }) => organisationId);
  return { event, whose: { controllerId: event.controllerId, organiserIds } };
}

/** A series whatever its state; its organisers are those of its events. */
export async function findSeriesAtDesk(
  db: Queryable,
  id: string,
): Promise<{ series: Series; whose: Belonging } | null> {
  const series = await db.selectFrom('series').selectAll().where('id', '=', id).executeTakeFirst();
  if (!series) return null;
  const rows = await db
    .selectFrom('eventOrganisers')
    .innerJoin('events', 'events.id', 'eventOrganisers.eventId')
    .select(['eventOrganisers.organisationId', 'events.controllerId'])
    .where('events.seriesId', '=', id)
    .execute();
  const ids = rows.flatMap(({ organisationId, controllerId }) => [organisationId, controllerId]);
  return { series, whose: { controllerId: series.controllerId, organiserIds: [...new Set(ids)] } };
}

export function findOrganisationAtDesk(db: Queryable, slug: string): Promise<Organisation | undefined> {
  return db.selectFrom('organisations').selectAll().where('slug', '=', slug).executeTakeFirst();
}
