import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Services } from '../web/visit.ts';
import { authorOf, type SignedIn } from './organiser.ts';
import { getOrganiser, updateOrganiser } from './organiser-store.ts';

/** Turns the daily summary on or off. What happened before it was turned on is not told. */
export function changeDigest({ db, clock }: Services, signedIn: SignedIn, wanted: boolean): Promise<void> {
  return transact(db, async (trx) => {
    const { id, digest } = await getOrganiser(trx, signedIn.organiser.id);
    if ((digest === 1) === wanted) return;
    const now = clock.now();
    await updateOrganiser(trx, id, wanted ? { digest: 1, digestedUntil: now } : { digest: 0 });
    const details = { organiserId: id, digest: wanted };
    await recordEntry(trx, { now, by: authorOf(signedIn), action: 'organiser-digest-changed', details });
  });
}
