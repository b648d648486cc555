import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import type { SignInLetter } from './credentials.ts';
import { authorOf, type Organiser } from './organiser.ts';
import { getOrganiser, updateOrganiser } from './organiser-store.ts';
import { isRightCode, readSignInKey } from './sign-in-code.ts';
import { signInSession } from './sign-in-session.ts';
import { findSignInLetter, tryCode, useSignInLetter } from './sign-in-store.ts';
import { newTotpSecret } from './totp.ts';

export type SignInOutcome =
  | { kind: 'signed-in'; token: string; organiser: Organiser; returnTo: string | null }
  | { kind: 'wrong' }
  /** Used, too old, tried too often, or of somebody who has been removed. */
  | { kind: 'over' };

/** So often a code may be tried. */
const mostTries = 5;

/** By the button on the page of the link. */
export function signInByLink(services: Services, key: string, device: string): Promise<SignInOutcome> {
  return transact(services.db, async (trx) => {
    const given = readSignInKey(key);
    const letter = given && (await findSignInLetter(trx, given.letterId));
    if (!letter || letter.linkHash !== given.linkHash) return { kind: 'over' };
    return enter(services, trx, letter, device);
  });
}

/** By the code, on the page where the letter was asked for. */
export function signInByCode(
  services: Services,
  letterId: string,
  code: string,
  device: string,
): Promise<SignInOutcome> {
  return transact(services.db, async (trx) => {
    const now = services.clock.now();
    const letter = await tryCode(trx, letterId, mostTries);
    if (!letter || letter.usedAt !== null || letter.expiresAt <= now) return { kind: 'over' };
    if (!isRightCode(services.keys, letterId, code, letter.codeHash) || letter.organiserId === null)
      return { kind: letter.tries < mostTries ? 'wrong' : 'over' };
    return enter(services, trx, letter, device);
  });
}

/** Who would sign in by this link now; null when it is not good any more. Changes nothing. */
export async function findByLink(services: Services, key: string, now: Instant): Promise<Organiser | null> {
  const given = readSignInKey(key);
  const letter = given && (await findSignInLetter(services.db.reader, given.letterId));
  if (!letter?.organiserId || letter.linkHash !== given?.linkHash) return null;
  if (letter.usedAt !== null || letter.expiresAt <= now) return null;
  const organiser = await getOrganiser(services.db.reader, letter.organiserId);
  return organiser.removedAt ? null : organiser;
}

async function enter(
  { keys, config, clock }: Services,
  trx: Transaction,
  { id, organiserId, returnTo }: SignInLetter,
  device: string,
): Promise<SignInOutcome> {
  const now = clock.now();
  if (organiserId === null || !(await useSignInLetter(trx, id, now))) return { kind: 'over' };
  const organiser = await getOrganiser(trx, organiserId);
  if (organiser.removedAt) return { kind: 'over' };
  // A secret that was shown and never confirmed may have been seen by another: each sign-in begins anew.
  if (config.twoStep && !organiser.totpConfirmedAt)
    await updateOrganiser(trx, organiserId, {
      sealedTotp: keys.seal('second-step', newTotpSecret(), organiserId),
    });
  const { token } = await signInSession(trx, { organiserId, strong: 0, device, now });
  await recordEntry(trx, {
    now,
    by: authorOf({ organiser }),
    action: config.twoStep ? 'organiser-began-sign-in' : 'organiser-signed-in',
  });
  return { kind: 'signed-in', token, organiser, returnTo };
}
