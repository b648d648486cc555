import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import type { OrganiserSession } from './credentials.ts';
import { authorOf, type Organiser } from './organiser.ts';
import { getOrganiser, useTotpStep } from './organiser-store.ts';
import { listRecoveryHashes, useRecoveryCode } from './recovery-store.ts';
import { countWrongCode, endSessions } from './session-store.ts';
import { findRecoveryHash } from './sign-in-code.ts';
import { signInSession } from './sign-in-session.ts';
import { totpStep } from './totp.ts';

export type SecondStepOutcome =
  | { kind: 'passed'; token: string }
  | { kind: 'wrong' }
  /** Wrong too often, or the session ended meanwhile: begin with a new letter. */
  | { kind: 'over' };

/** So many wrong codes end the half session. */
const mostWrong = 5;

type Given = { code: string } | { recoveryCode: string };

/** The second step. A right code is good once; the session gets a new name, so that the half one is dead. */
export function checkSecondStep(
  services: Services,
  half: OrganiserSession,
  given: Given,
): Promise<SecondStepOutcome> {
  return transact(services.db, async (trx) => {
    const now = services.clock.now();
    const organiser = await getOrganiser(trx, half.organiserId);
    if (!(await isRight(services, trx, organiser, given, now))) return refuse(trx, half, now);
    const token = await endFirstStep(trx, half, now);
    if (!token) return { kind: 'over' };
    const left = (await listRecoveryHashes(trx, organiser.id)).length;
    await recordEntry(trx, {
      now,
      by: authorOf({ organiser }),
      action: 'organiser-signed-in',
      details: 'code' in given ? {} : { recoveryCodesLeft: left },
    });
    return { kind: 'passed', token };
  });
}

/** The half session ends and a whole one begins; null when the half one had ended already. */
export async function endFirstStep(
  trx: Transaction,
  half: OrganiserSession,
  now: Instant,
): Promise<string | null> {
  const { organiserId, device } = half;
  if ((await endSessions(trx, organiserId, { only: half.id }, now)) === 0) return null;
  return (await signInSession(trx, { organiserId, strong: 1, device, now })).token;
}

async function isRight(
  { keys }: Services,
  trx: Transaction,
  { id, sealedTotp, totpConfirmedAt }: Organiser,
  given: Given,
  now: Instant,
): Promise<boolean> {
  if (sealedTotp === null || totpConfirmedAt === null) return false;
  if ('recoveryCode' in given) {
    const hashes = await listRecoveryHashes(trx, id);
    const hashed = findRecoveryHash(keys, id, given.recoveryCode, hashes);
    return hashed !== undefined && useRecoveryCode(trx, hashed);
  }
  const step = totpStep(keys.open('second-step', sealedTotp, id), given.code, now);
  return step !== null && useTotpStep(trx, id, step);
}

async function refuse(trx: Transaction, half: OrganiserSession, now: Instant): Promise<SecondStepOutcome> {
  if ((await countWrongCode(trx, half.id)) < mostWrong) return { kind: 'wrong' };
  await endSessions(trx, half.organiserId, { only: half.id }, now);
  return { kind: 'over' };
}
