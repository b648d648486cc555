import type { Transaction } from '../database/database.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Instant } from '../time.ts';
import type { Author, Organiser } from './organiser.ts';
import { updateOrganiser } from './organiser-store.ts';
import { deleteRecoveryCodes } from './recovery-store.ts';
import { endSessions } from './session-store.ts';

/** For a lost phone: the app, the recovery codes and every session are gone; the next sign-in sets up a new app. */
export async function resetOrganiser(
  trx: Transaction,
  { id }: Organiser,
  by: Author | null,
  now: Instant,
): Promise<void> {
  await updateOrganiser(trx, id, { sealedTotp: null, totpConfirmedAt: null, lastTotpStep: null });
  await deleteRecoveryCodes(trx, id);
  await endSessions(trx, id, {}, now);
  await recordEntry(trx, { now, by, action: 'organiser-reset', details: { organiserId: id } });
}
