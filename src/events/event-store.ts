import type { Queryable, Transaction } from '../database/database.ts';
import type { Event } from './event.ts';
import type { EventDetails } from './event-details.ts';

/** Any event with that address, also drafts and removed ones: the page decides what to answer. */
export function findEventBySlug(db: Queryable, slug: string): Promise<Event | undefined> {
  return db.selectFrom('events').selectAll().where('slug', '=', slug).executeTakeFirst();
}

export function getEvent(db: Queryable, id: string): Promise<Event> {
  return db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** The address an event has now, by one that it had. */
export async function findRedirectedSlug(db: Queryable, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('slugRedirects')
    .innerJoin('events', 'events.id', 'slugRedirects.eventId')
    .select('events.slug')
    .where('slugRedirects.slug', '=', slug)
    .executeTakeFirst();
  return row?.slug;
}

/**
 * Takes the write lock on SQLite and the row lock on PostgreSQL, and returns the event as it is now. Whatever
 * changes who has a seat goes through it first: lock, then count.
 */
export function lockEvent(trx: Transaction, id: string): Promise<Event> {
  return trx
    .updateTable('events')
    .set((eb) => ({ sequence: eb.ref('sequence') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function updateEvent(trx: Transaction, id: string, fields: Partial<Event>): Promise<void> {
  await trx.updateTable('events').set(fields).where('id', '=', id).execute();
}

export function listPublishedEvents(db: Queryable): Promise<Event[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('publishedAt', 'is not', null)
    .where('unpublishedAt', 'is', null)
    .execute();
}

export async function getEventDetails(db: Queryable, event: Event): Promise<EventDetails> {
  const { id: eventId } = event;
  const organisers = await db
    .selectFrom('eventOrganisers')
    .innerJoin('organisations', 'organisations.id', 'eventOrganisers.organisationId')
    .selectAll('organisations')
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute();
  return {
    event,
    organisers,
    controller: await db
      .selectFrom('organisations')
      .selectAll()
      .where('id', '=', event.controllerId)
      .executeTakeFirstOrThrow(),
    contacts: await db
      .selectFrom('eventContacts')
      .selectAll()
      .where('eventId', '=', eventId)
      .orderBy('position')
      .execute(),
    sessions: await db
      .selectFrom('sessions')
      .selectAll()
      .where('eventId', '=', eventId)
      .orderBy('position')
      .execute(),
    appearances: await db
      .selectFrom('appearances')
      .selectAll()
      .where('eventId', '=', eventId)
      .orderBy('position')
      .execute(),
    materials: await db
      .selectFrom('materials')
      .selectAll()
      .where('eventId', '=', eventId)
      .orderBy('position')
      .execute(),
    ...(await seriesOf(db, event)),
  };
}

async function seriesOf(db: Queryable, event: Event): Promise<Pick<EventDetails, 'series' | 'siblings'>> {
  if (!event.seriesId) return { series: null, siblings: [] };
  const series = await db
    .selectFrom('series')
    .selectAll()
    .where('id', '=', event.seriesId)
    .executeTakeFirst();
  const siblings = await db
    .selectFrom('events')
    .selectAll()
    .where('seriesId', '=', event.seriesId)
    .where('publishedAt', 'is not', null)
    .where('unpublishedAt', 'is', null)
    .orderBy('position')
    .execute();
  return { series: series ?? null, siblings };
}
