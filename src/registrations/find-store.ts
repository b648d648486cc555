import { type Expression, sql } from 'kysely';
import type { Queryable, Transaction } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { RegistrationGroup } from '../groups/group.ts';
import type { Series } from '../series/series.ts';
import type { Registration } from './registration.ts';

/** A registration with what a letter says of its event. */
export type Found = { registration: Registration } & Told;

/** What somebody registered for others, and may still change for them. */
export type FoundGroup = { group: RegistrationGroup } & Told;

type Told = { event: Event; series: Series | null };

/** Everything an address has that is not cancelled, also of events that are over: three statements, whatever it finds. */
export async function listByAddress(db: Queryable, emailKey: string): Promise<Found[]> {
  const mine = db
    .selectFrom('registrations')
    .where('emailKey', '=', emailKey)
    .where('cancelledAt', 'is', null);
  const registrations = await mine.selectAll().orderBy('createdAt').orderBy('id').execute();
  const toldOf = await eventsIn(db, mine.select('eventId'));
  return registrations.flatMap((registration) =>
    toldOf(registration.eventId).map((told) => ({ registration, ...told })),
  );
}

/** The colleagues an address has registered: three statements, too. */
export async function listGroupsByAddress(db: Queryable, emailKey: string): Promise<FoundGroup[]> {
  const mine = db
    .selectFrom('registrationGroups')
    .where('emailKey', '=', emailKey)
    .where('kind', '=', 'colleagues');
  const groups = await mine.selectAll().orderBy('createdAt').orderBy('id').execute();
  const toldOf = await eventsIn(db, mine.select('eventId'));
  return groups.flatMap((group) => toldOf(group.eventId).map((told) => ({ group, ...told })));
}

async function eventsIn(db: Queryable, ids: Expression<{ eventId: string | null }>) {
  const among = sql<string>`${ids}`;
  const events = await db.selectFrom('events').selectAll().where('id', 'in', among).execute();
  const series = await db
    .selectFrom('series')
    .selectAll()
    .where('id', 'in', db.selectFrom('events').select('seriesId').where('id', 'in', among))
    .execute();
  return (eventId: string | null): Told[] =>
    events
      .filter(({ id }) => id === eventId)
      .map((event) => ({ event, series: series.find(({ id }) => id === event.seriesId) ?? null }));
}

/** Takes back a letter of the same transaction. */
export async function withdrawLetter(trx: Transaction, id: string): Promise<void> {
  await trx.deleteFrom('outbox').where('id', '=', id).execute();
}
