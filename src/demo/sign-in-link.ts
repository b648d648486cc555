import type { Transaction } from '../database/database.ts';
import { deskPath } from '../desk-paths.ts';
import { type Keys, randomId } from '../keys.ts';
import { recipientKey } from '../mail/outbox.ts';
import type { Organiser } from '../organisers/organiser.ts';
import { newSignInSecrets } from '../organisers/sign-in-code.ts';
import { insertSignInLetter } from '../organisers/sign-in-store.ts';
import { addMinutes, type Instant } from '../time.ts';

/** So long the link that the demo prints can be pressed, once. */
const days = 30;

/** The path of a link that signs in, as a letter's does; no letter is written. */
export async function insertSignInLink(
  trx: Transaction,
  keys: Keys,
  { id: organiserId, email }: Organiser,
  now: Instant,
): Promise<string> {
  const id = randomId();
  const { key, linkHash, codeHash } = newSignInSecrets(keys, id);
  await insertSignInLetter(trx, {
    id,
    organiserId,
    recipientKey: recipientKey(keys, email),
    sealedEmail: keys.seal('sign-in', email, id),
    linkHash,
    codeHash,
    returnTo: null,
    tries: 0,
    createdAt: now,
    expiresAt: addMinutes(now, days * 24 * 60),
    usedAt: null,
  });
  return deskPath('signInLink', { key });
}
