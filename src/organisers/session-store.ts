import type { Queryable, Transaction } from '../database/database.ts';
import type { Instant } from '../time.ts';
import type { OrganiserSession } from './credentials.ts';
import type { Membership, Organiser } from './organiser.ts';

/** Also one that has ended, and one of an organiser who has been removed: the caller judges. */
export async function findSession(
  db: Queryable,
  tokenHash: string,
): Promise<{ session: OrganiserSession; organiser: Organiser; memberships: Membership[] } | null> {
  const session = await db
    .selectFrom('organiserSessions')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
  if (!session) return null;
  const organiser = await db
    .selectFrom('organisers')
    .selectAll()
    .where('id', '=', session.organiserId)
    .executeTakeFirstOrThrow();
  return { session, organiser, memberships: await listMemberships(db, organiser.id) };
}

function listMemberships(db: Queryable, organiserId: string): Promise<Membership[]> {
  return db
    .selectFrom('memberships')
    .selectAll()
    .where('organiserId', '=', organiserId)
    .orderBy('organisationId')
    .execute();
}

export async function insertSession(trx: Transaction, session: OrganiserSession): Promise<void> {
  await trx.insertInto('organiserSessions').values(session).execute();
}

/** Those that have not been ended, newest first; some of them may have been idle for too long. */
export function listSessions(
  db: Queryable,
  organiserId: string,
  createdAfter: Instant,
): Promise<OrganiserSession[]> {
  return db
    .selectFrom('organiserSessions')
    .selectAll()
    .where('organiserId', '=', organiserId)
    .where('revokedAt', 'is', null)
    .where('createdAt', '>', createdAfter)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
}

/** Ends the sessions of an organiser: one, or all but one. Returns how many it ended. */
export async function endSessions(
  trx: Transaction,
  organiserId: string,
  which: { only?: string; butNot?: string },
  now: Instant,
): Promise<number> {
  let query = trx
    .updateTable('organiserSessions')
    .set({ revokedAt: now })
    .where('organiserId', '=', organiserId)
    .where('revokedAt', 'is', null);
  if (which.only !== undefined) query = query.where('id', '=', which.only);
  if (which.butNot !== undefined) query = query.where('id', '<>', which.butNot);
  const { numUpdatedRows } = await query.executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** One more wrong code of the second step; returns how many there have been. */
export async function countWrongCode(trx: Transaction, sessionId: string): Promise<number> {
  const { tries } = await trx
    .updateTable('organiserSessions')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', sessionId)
    .returning('tries')
    .executeTakeFirstOrThrow();
  return tries;
}
