import { transact } from '../database/transact.ts';
import { lockOrganisation } from '../organisations/organisation-settings-store.ts';
import { emailKey } from '../web/email-address.ts';
import type { Services } from '../web/visit.ts';
import { addOrganiser, type NewOrganiser } from './add-organiser.ts';
import type { Author, Organiser } from './organiser.ts';
import { findOrganiser } from './organiser-store.ts';
import { listRolesOf } from './user-store.ts';

/**
 * Gives somebody their first role in an organisation. Null: they have one there already. Who signs in for another
 * organisation keeps the name they have.
 */
export function addUser(
  { db, clock }: Services,
  wanted: NewOrganiser,
  by: Author,
): Promise<Organiser | null> {
  return transact(db, async (trx) => {
    await lockOrganisation(trx, wanted.organisationId);
    const known = await findOrganiser(trx, { emailKey: emailKey(wanted.email) });
    const roles = known ? await listRolesOf(trx, known.id) : [];
    if (roles.some(({ organisationId }) => organisationId === wanted.organisationId)) return null;
    const name = roles.length > 0 ? null : wanted.name;
    return addOrganiser(trx, { ...wanted, name }, by, clock.now());
  });
}
