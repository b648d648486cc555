import { transact } from '../database/transact.ts';
import { enqueue } from '../mail/outbox.ts';
import { lockOrganisation } from '../organisations/organisation-settings-store.ts';
import { emailKey } from '../web/email-address.ts';
import type { Services } from '../web/visit.ts';
import { addOrganiser, type NewOrganiser } from './add-organiser.ts';
import { authorOf, type Organiser, type SignedIn } from './organiser.ts';
import { findOrganiser } from './organiser-store.ts';
import { userAddedMail } from './user-added-mail.ts';
import { listRolesOf } from './user-store.ts';

/**
 * Gives somebody their first role in an organisation, and tells them by letter where to sign in. Null: they have one
 * there already. Who signs in for another organisation keeps the name they have.
 */
export async function addUser(
  services: Services,
  wanted: NewOrganiser,
  signedIn: SignedIn,
): Promise<Organiser | null> {
  const now = services.clock.now();
  const added = await transact(services.db, async (trx) => {
    const { name: organisation } = await lockOrganisation(trx, wanted.organisationId);
    const known = await findOrganiser(trx, { emailKey: emailKey(wanted.email) });
    const roles = known ? await listRolesOf(trx, known.id) : [];
    if (roles.some(({ organisationId }) => organisationId === wanted.organisationId)) return null;
    const name = roles.length > 0 ? null : wanted.name;
    const user = await addOrganiser(trx, { ...wanted, name }, authorOf(signedIn), now);
    const mail = { ...services.mail, now };
    const by = signedIn.organiser;
    await enqueue(trx, userAddedMail({ user, role: wanted.role, organisation, by }, mail), mail);
    return user;
  });
  if (added) services.nudgeMail();
  return added;
}
