import type { Queryable } from '../database/database.ts';
import type { Instant } from '../time.ts';
import type { Membership, Organiser } from './organiser.ts';

/** Somebody with a role in an organisation. */
export type User = Pick<Organiser, 'id' | 'name' | 'email'> &
  Pick<Membership, 'role'> & {
    /** Null: no app for the second step yet. */
    totpConfirmedAt: Instant | null;
    /** Of the sessions that are kept; null: none of them. */
    lastSignIn: Instant | null;
  };

/** Those with a role in an organisation, by name as Swedish has it. `strong`: a sign-in is one with both steps. */
export async function listUsers(db: Queryable, organisationId: string, strong: boolean): Promise<User[]> {
  const users = await db
    .selectFrom('memberships')
    .innerJoin('organisers', 'organisers.id', 'memberships.organiserId')
    .select(['organisers.id', 'name', 'email', 'role', 'totpConfirmedAt'])
    .select((eb) =>
      eb
        .selectFrom('organiserSessions')
        .select((of) => of.fn.max('organiserSessions.createdAt').as('last'))
        .whereRef('organiserSessions.organiserId', '=', 'organisers.id')
        .where('strong', '>=', strong ? 1 : 0)
        .as('lastSignIn'),
    )
    .where('organisationId', '=', organisationId)
    .where('removedAt', 'is', null)
    .execute();
  const { compare } = new Intl.Collator('sv');
  return users.sort((a, b) => compare(a.name, b.name) || compare(a.email, b.email));
}

export function listRolesOf(db: Queryable, organiserId: string): Promise<Membership[]> {
  return db.selectFrom('memberships').selectAll().where('organiserId', '=', organiserId).execute();
}

export async function countAdministrators(db: Queryable, organisationId: string): Promise<number> {
  const { count } = await db
    .selectFrom('memberships')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'administrator')
    .executeTakeFirstOrThrow();
  return Number(count);
}
