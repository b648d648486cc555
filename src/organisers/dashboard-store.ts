import type { Queryable } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import { isOwn } from '../events/own-events-store.ts';
import type { OwnEvent } from './own-event.ts';

/** Every event that these organisations organise or are responsible for, in the order of their days. */
export async function listOwnEvents(db: Queryable, organisationIds: readonly string[]): Promise<OwnEvent[]> {
  if (organisationIds.length === 0) return [];
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where((eb) => isOwn(eb, organisationIds))
    .orderBy('day')
    .orderBy('month')
    .orderBy('startsAt')
    .orderBy('id')
    .execute();
  const series = new Map((await db.selectFrom('series').selectAll().execute()).map((one) => [one.id, one]));
  const organisers = await listOrganiserIds(db, events);
  return events.map((event) => ({
    event,
    series: (event.seriesId && series.get(event.seriesId)) || null,
    whose: { controllerId: event.controllerId, organiserIds: organisers.get(event.id) ?? [] },
  }));
}

async function listOrganiserIds(db: Queryable, events: readonly Event[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (events.length === 0) return found;
  const ids = events.map(({ id }) => id);
  const rows = await db.selectFrom('eventOrganisers').selectAll().where('eventId', 'in', ids).execute();
  for (const { eventId, organisationId } of rows)
    found.set(eventId, [...(found.get(eventId) ?? []), organisationId]);
  return found;
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
