import type { Queryable, Transaction } from '../database/database.ts';
import type { Appearance, Session } from './event.ts';

/** The rows of an event's programme in order, and everyone who takes part in the event. */
export async function getProgramme(
  db: Queryable,
  eventId: string,
): Promise<{ sessions: Session[]; appearances: Appearance[] }> {
  const sessions = await db
    .selectFrom('sessions')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute();
  const appearances = await db
    .selectFrom('appearances')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute();
  return { sessions, appearances };
}

/** Writes the whole programme anew. Who takes part in the event without a row of its own stays. */
export async function replaceProgramme(
  trx: Transaction,
  eventId: string,
  sessions: readonly Session[],
  appearances: readonly Appearance[],
): Promise<void> {
  await trx
    .deleteFrom('appearances')
    .where('eventId', '=', eventId)
    .where('sessionId', 'is not', null)
    .execute();
  await trx.deleteFrom('sessions').where('eventId', '=', eventId).execute();
  for (const session of sessions) await trx.insertInto('sessions').values(session).execute();
  for (const appearance of appearances) await trx.insertInto('appearances').values(appearance).execute();
}
