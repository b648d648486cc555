import type { Queryable, Transaction } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { Series } from '../series/series.ts';
import type { Registration } from './registration.ts';

/** A registration with what a letter says of its event. */
export type Found = { registration: Registration; event: Event; series: Series | null };

/** Everything an address has that is not cancelled, also of events that are over: three statements, whatever it finds. */
export async function listByAddress(db: Queryable, emailKey: string): Promise<Found[]> {
  const mine = db
    .selectFrom('registrations')
    .where('emailKey', '=', emailKey)
    .where('cancelledAt', 'is', null);
  const registrations = await mine.selectAll().orderBy('createdAt').orderBy('id').execute();
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('id', 'in', mine.select('eventId'))
    .execute();
  const series = await db
    .selectFrom('series')
    .selectAll()
    .where('id', 'in', db.selectFrom('events').select('seriesId').where('id', 'in', mine.select('eventId')))
    .execute();
  return registrations.flatMap((registration) => {
    const event = events.find(({ id }) => id === registration.eventId);
    if (!event) return [];
    return [{ registration, event, series: series.find(({ id }) => id === event.seriesId) ?? null }];
  });
}

/** Takes back a letter of the same transaction. */
export async function withdrawLetter(trx: Transaction, id: string): Promise<void> {
  await trx.deleteFrom('outbox').where('id', '=', id).execute();
}
