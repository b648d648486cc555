import { randomBytes } from 'node:crypto';
import type { Transaction } from '../database/database.ts';
import type { Flag } from '../events/event.ts';
import { hash, randomId } from '../keys.ts';
import type { Instant } from '../time.ts';
import type { OrganiserSession } from './credentials.ts';
import { insertSession } from './session-store.ts';

/** A session of its own for each browser and each step, so that none from before goes on. `token` is for the cookie alone. */
export async function signInSession(
  trx: Transaction,
  { organiserId, strong, device, now }: { organiserId: string; strong: Flag; device: string; now: Instant },
): Promise<{ token: string; session: OrganiserSession }> {
  const token = randomBytes(32).toString('base64url');
  const session: OrganiserSession = {
    id: randomId(),
    tokenHash: hash(token),
    organiserId,
    strong,
    tries: 0,
    device,
    createdAt: now,
    revokedAt: null,
  };
  await insertSession(trx, session);
  return { token, session };
}
