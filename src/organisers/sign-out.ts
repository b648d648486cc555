import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Services } from '../web/visit.ts';
import { authorOf, type SignedIn } from './organiser.ts';
import { endSessions } from './session-store.ts';

/** Ends this session, or every other one of the same organiser. Returns how many ended. */
export function signOut(
  services: Services,
  signedIn: SignedIn,
  which: { only: string } | { butNot: string },
): Promise<number> {
  return transact(services.db, async (trx) => {
    const now = services.clock.now();
    const ended = await endSessions(trx, signedIn.organiser.id, which, now);
    if (ended > 0)
      await recordEntry(trx, {
        now,
        by: authorOf(signedIn),
        action: 'organiser-signed-out',
        details: { sessions: ended },
      });
    return ended;
  });
}
