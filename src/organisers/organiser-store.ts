import type { Queryable, Transaction } from '../database/database.ts';
import type { Membership, Organiser } from './organiser.ts';

/** Also one who has been removed: the caller judges. */
export function findOrganiser(
  db: Queryable,
  by: { emailKey: string } | { id: string },
): Promise<Organiser | undefined> {
  const query = db.selectFrom('organisers').selectAll();
  return 'id' in by
    ? query.where('id', '=', by.id).executeTakeFirst()
    : query.where('emailKey', '=', by.emailKey).executeTakeFirst();
}

export function getOrganiser(db: Queryable, id: string): Promise<Organiser> {
  return db.selectFrom('organisers').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

export async function insertOrganiser(trx: Transaction, organiser: Organiser): Promise<void> {
  await trx.insertInto('organisers').values(organiser).execute();
}

export async function updateOrganiser(
  trx: Transaction,
  id: string,
  change: Partial<Organiser>,
): Promise<void> {
  await trx.updateTable('organisers').set(change).where('id', '=', id).execute();
}

/** Gives a role in an organisation; another role there is replaced. */
export async function putMembership(trx: Transaction, membership: Membership): Promise<void> {
  await trx
    .insertInto('memberships')
    .values(membership)
    .onConflict((conflict) =>
      conflict.columns(['organiserId', 'organisationId']).doUpdateSet({ role: membership.role }),
    )
    .execute();
}

export async function deleteMemberships(trx: Transaction, organiserId: string): Promise<void> {
  await trx.deleteFrom('memberships').where('organiserId', '=', organiserId).execute();
}

/** No code of this step or an earlier one is good any more. False: somebody was quicker. */
export async function useTotpStep(trx: Transaction, id: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('organisers')
    .set({ lastTotpStep: step })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('lastTotpStep', 'is', null), eb('lastTotpStep', '<', step)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function deleteMembership(
  trx: Transaction,
  { organiserId, organisationId }: Pick<Membership, 'organiserId' | 'organisationId'>,
): Promise<void> {
  await trx
    .deleteFrom('memberships')
    .where('organiserId', '=', organiserId)
    .where('organisationId', '=', organisationId)
    .execute();
}

/** Everyone who may sign in, by name, with their roles. */
export async function listOrganisersWithRoles(
  db: Queryable,
): Promise<{ organiser: Organiser; memberships: Membership[] }[]> {
  const organisers = await db.selectFrom('organisers').selectAll().where('removedAt', 'is', null).execute();
  const memberships = await db.selectFrom('memberships').selectAll().orderBy('organisationId').execute();
  const { compare } = new Intl.Collator('sv');
  return organisers
    .map((organiser) => ({
      organiser,
      memberships: memberships.filter(({ organiserId }) => organiserId === organiser.id),
    }))
    .sort((a, b) => compare(a.organiser.name, b.organiser.name));
}
