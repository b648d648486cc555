import type { Transaction } from '../database/database.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Instant } from '../time.ts';
import type { Author, Organiser } from './organiser.ts';
import { deleteMemberships, updateOrganiser } from './organiser-store.ts';
import { resetOrganiser } from './reset-organiser.ts';

/** Nobody signs in as this organiser any more, from the next request on. The log keeps the name. */
export async function removeOrganiser(
  trx: Transaction,
  organiser: Organiser,
  by: Author | null,
  now: Instant,
): Promise<void> {
  await resetOrganiser(trx, organiser, by, now);
  await deleteMemberships(trx, organiser.id);
  await updateOrganiser(trx, organiser.id, { removedAt: now, digest: 0 });
  const details = { organiserId: organiser.id };
  await recordEntry(trx, { now, by, action: 'organiser-removed', details });
}
