import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import type { CountyFields } from './county-wish.ts';
import type { Registration } from './registration.ts';
import { findRegistration, updateRegistration } from './registration-store.ts';

/** Says where somebody's organisation is. Nobody is told: it is the organiser's own note, and shown at the desk only. */
export async function correctCounty(
  { db, clock }: Services,
  found: Registration,
  { county, by }: { county: CountyFields; by: Author },
): Promise<'saved' | 'too-late'> {
  return transact(db, async (trx) => {
    const before = await findRegistration(trx, found.id);
    // Of another organisation nothing has been said.
    if (!before || before.cancelledAt || before.organisation !== found.organisation) return 'too-late';
    await updateRegistration(trx, found.id, county);
    await recordEntry(trx, {
      now: clock.now(),
      by,
      eventId: found.eventId,
      action: 'registration-changed',
      details: { code: found.code, fields: ['county'] },
    });
    return 'saved';
  });
}
