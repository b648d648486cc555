import type { Queryable } from '../database/database.ts';
import type { Organisation } from './organisation.ts';

/** Everyone named as organiser of a published event, collectives too. */
export function listOrganisers(db: Queryable): Promise<Organisation[]> {
  return db
    .selectFrom('organisations')
    .selectAll()
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('eventOrganisers')
        .innerJoin('events', 'events.id', 'eventOrganisers.eventId')
        .select('eventOrganisers.organisationId')
        .where('events.publishedAt', 'is not', null)
        .where('events.unpublishedAt', 'is', null),
    )
    .execute();
}

/**
 * Everyone responsible for the personal data of an event that is or was public: registrations are kept for
 * months after an event has been taken away. Never a collective, which cannot be responsible.
 */
export function listControllers(db: Queryable): Promise<Organisation[]> {
  return controllers(db).execute();
}

export function findController(db: Queryable, slug: string): Promise<Organisation | undefined> {
  return controllers(db).where('slug', '=', slug).executeTakeFirst();
}

/** The others who organise the published events that an organisation is responsible for, as they are named there. */
export function listPartners(db: Queryable, controllerId: string): Promise<Organisation[]> {
  return db
    .selectFrom('organisations')
    .innerJoin('eventOrganisers', 'eventOrganisers.organisationId', 'organisations.id')
    .innerJoin('events', 'events.id', 'eventOrganisers.eventId')
    .selectAll('organisations')
    .where('events.controllerId', '=', controllerId)
    .where('events.publishedAt', 'is not', null)
    .where('events.unpublishedAt', 'is', null)
    .where('organisations.id', '<>', controllerId)
    .groupBy('organisations.id')
    .orderBy((eb) => eb.fn.min('eventOrganisers.position'))
    .orderBy('organisations.name')
    .execute();
}

function controllers(db: Queryable) {
  return db
    .selectFrom('organisations')
    .selectAll()
    .where('legalForm', '<>', 'collective')
    .where('id', 'in', (eb) =>
      eb.selectFrom('events').select('controllerId').where('publishedAt', 'is not', null),
    );
}
