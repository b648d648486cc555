import type { Transaction } from '../database/database.ts';
import { recordEntry } from '../history/log-store.ts';
import { randomId } from '../keys.ts';
import type { Instant } from '../time.ts';
import { emailKey } from '../web/email-address.ts';
import type { Author, Organiser, Role } from './organiser.ts';
import { findOrganiser, insertOrganiser, putMembership, updateOrganiser } from './organiser-store.ts';

export type NewOrganiser = {
  email: string;
  /** Null: keeps the name there is, or takes what stands before the @. */
  name: string | null;
  organisationId: string;
  role: Role;
};

/** Gives somebody a role in an organisation; who is an organiser already keeps the other roles. */
export async function addOrganiser(
  trx: Transaction,
  { email, name, organisationId, role }: NewOrganiser,
  by: Author | null,
  now: Instant,
): Promise<Organiser> {
  const known = await findOrganiser(trx, { emailKey: emailKey(email) });
  const organiser = known
    ? { ...known, name: name ?? known.name, removedAt: null }
    : newOrganiser(email, name ?? email.slice(0, email.lastIndexOf('@')), now);
  if (known) await updateOrganiser(trx, known.id, { name: organiser.name, removedAt: null });
  else await insertOrganiser(trx, organiser);
  await putMembership(trx, { organiserId: organiser.id, organisationId, role });
  const details = { organiserId: organiser.id, role };
  await recordEntry(trx, { now, by, organisationId, action: 'organiser-added', details });
  return organiser;
}

function newOrganiser(email: string, name: string, now: Instant): Organiser {
  return {
    id: randomId(),
    name,
    email,
    emailKey: emailKey(email),
    digest: 0,
    digestedUntil: null,
    sealedTotp: null,
    totpConfirmedAt: null,
    lastTotpStep: null,
    createdAt: now,
    removedAt: null,
  };
}
