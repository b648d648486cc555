import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import { lockOrganisation } from '../organisations/organisation-settings-store.ts';
import type { Services } from '../web/visit.ts';
import { type Author, authorOf, type Organiser, type Role, type SignedIn } from './organiser.ts';
import { mayIn } from './organiser-access.ts';
import { deleteMembership, getOrganiser, putMembership } from './organiser-store.ts';
import { removeOrganiser } from './remove-organiser.ts';
import { resetOrganiser } from './reset-organiser.ts';
import { countAdministrators, listRolesOf } from './user-store.ts';

export type UserChange = { kind: 'role'; role: Role } | { kind: 'remove' } | { kind: 'reset' };

export type UserOutcome =
  | { kind: 'done'; organiser: Organiser }
  /** Somebody has taken the role away meanwhile, or there never was one. */
  | { kind: 'not-there' }
  /** Somebody must be left who can change all this. */
  | { kind: 'last-administrator' }
  /** Has roles in organisations that whoever asks does not administer. */
  | { kind: 'not-alone' };

/** Changes what somebody may do in an organisation, or lets them set up a new app for a lost phone. */
export function changeUser(
  { db, clock }: Services,
  { organisationId, organiserId }: { organisationId: string; organiserId: string },
  change: UserChange,
  signedIn: SignedIn,
): Promise<UserOutcome> {
  return transact(db, async (trx): Promise<UserOutcome> => {
    // Two administrators cannot take each other's role away at once.
    await lockOrganisation(trx, organisationId);
    const roles = await listRolesOf(trx, organiserId);
    const held = roles.find((one) => one.organisationId === organisationId);
    if (!held) return { kind: 'not-there' };
    const organiser = await getOrganiser(trx, organiserId);
    const now = clock.now();
    const by = authorOf(signedIn);
    if (change.kind === 'reset') {
      const mine = roles.every((one) => mayIn(signedIn.memberships, one.organisationId, 'administrator'));
      if (!mine) return { kind: 'not-alone' };
      await resetOrganiser(trx, organiser, by, now);
      return { kind: 'done', organiser };
    }
    const stays = change.kind === 'role' && change.role === 'administrator';
    const isOnly = held.role === 'administrator' && (await countAdministrators(trx, organisationId)) === 1;
    if (isOnly && !stays) return { kind: 'last-administrator' };
    if (change.kind === 'remove' && roles.length === 1) await removeOrganiser(trx, organiser, by, now);
    else await changeRole(trx, { organisationId, organiserId }, change, { by, now });
    return { kind: 'done', organiser };
  });
}

async function changeRole(
  trx: Transaction,
  whose: { organisationId: string; organiserId: string },
  change: Exclude<UserChange, { kind: 'reset' }>,
  { by, now }: { by: Author; now: string },
): Promise<void> {
  const { organisationId, organiserId } = whose;
  if (change.kind === 'role') await putMembership(trx, { ...whose, role: change.role });
  else await deleteMembership(trx, whose);
  const role = change.kind === 'role' ? change.role : null;
  const details = { organiserId, role };
  await recordEntry(trx, { now, by, organisationId, action: 'organiser-role-changed', details });
}
