import type { Queryable, Transaction } from '../database/database.ts';
import { randomId } from '../keys.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Series } from '../series/series.ts';
import type { Edited } from './edit-part-form.ts';

/** Replaces the lists that have been edited, each as a whole. */
export async function replaceLists(
  trx: Transaction,
  eventId: string,
  { organisers, contacts, materials, speakers }: Edited,
): Promise<void> {
  if (organisers) {
    await trx.deleteFrom('eventOrganisers').where('eventId', '=', eventId).execute();
    const rows = organisers.map((organisationId, index) => ({
      eventId,
      organisationId,
      position: index + 1,
    }));
    if (rows.length > 0) await trx.insertInto('eventOrganisers').values(rows).execute();
  }
  if (contacts) {
    await trx.deleteFrom('eventContacts').where('eventId', '=', eventId).execute();
    const rows = numbered(eventId, contacts);
    if (rows.length > 0) await trx.insertInto('eventContacts').values(rows).execute();
  }
  if (materials) {
    await trx.deleteFrom('materials').where('eventId', '=', eventId).execute();
    const rows = numbered(eventId, materials);
    if (rows.length > 0) await trx.insertInto('materials').values(rows).execute();
  }
  if (speakers) {
    await trx
      .deleteFrom('appearances')
      .where('eventId', '=', eventId)
      .where('sessionId', 'is', null)
      .execute();
    const rows = numbered(eventId, speakers).map((row) => ({ ...row, sessionId: null }));
    if (rows.length > 0) await trx.insertInto('appearances').values(rows).execute();
  }
}

/** Every organisation, to choose organisers from. */
export function listOrganisations(db: Queryable): Promise<Organisation[]> {
  return db.selectFrom('organisations').selectAll().execute();
}

/** The series that these organisations are responsible for, and the one with that id. */
export function listSeriesOf(
  db: Queryable,
  organisationIds: readonly string[],
  seriesId: string | null,
): Promise<Series[]> {
  return db
    .selectFrom('series')
    .selectAll()
    .where((eb) => eb.or([eb('controllerId', 'in', [...organisationIds, '']), eb('id', '=', seriesId ?? '')]))
    .orderBy('title')
    .execute();
}

/** The place after the last event of a series. */
export async function nextPosition(db: Queryable, seriesId: string): Promise<number> {
  const row = await db
    .selectFrom('events')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('seriesId', '=', seriesId)
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}

function numbered<T extends object>(eventId: string, rows: readonly T[]) {
  return rows.map((row, index) => ({ ...row, id: randomId(), eventId, position: index + 1 }));
}
