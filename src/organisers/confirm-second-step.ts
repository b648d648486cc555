import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Services } from '../web/visit.ts';
import { endFirstStep } from './check-second-step.ts';
import type { OrganiserSession } from './credentials.ts';
import { authorOf } from './organiser.ts';
import { getOrganiser, updateOrganiser } from './organiser-store.ts';
import { putRecoveryCodes } from './recovery-store.ts';
import { newRecoveryCodes, recoveryCodeHash } from './sign-in-code.ts';
import { totpStep } from './totp.ts';

export type SetUpOutcome =
  | { kind: 'passed'; token: string; recoveryCodes: string[] }
  | { kind: 'wrong' }
  /** It is set up already, or the session ended meanwhile. */
  | { kind: 'over' };

/** The first right code of a new secret. The recovery codes are in the answer alone: their hashes stay. */
export function confirmSecondStep(
  { db, keys, clock }: Services,
  half: OrganiserSession,
  code: string,
): Promise<SetUpOutcome> {
  return transact(db, async (trx) => {
    const now = clock.now();
    const organiser = await getOrganiser(trx, half.organiserId);
    const { id, sealedTotp } = organiser;
    if (sealedTotp === null || organiser.totpConfirmedAt) return { kind: 'over' };
    const step = totpStep(keys.open('second-step', sealedTotp, id), code, now);
    if (step === null) return { kind: 'wrong' };
    const token = await endFirstStep(trx, half, now);
    if (!token) return { kind: 'over' };
    const recoveryCodes = newRecoveryCodes();
    const hashes = recoveryCodes.map((one) => recoveryCodeHash(keys, id, one));
    await updateOrganiser(trx, id, { totpConfirmedAt: now, lastTotpStep: step });
    await putRecoveryCodes(trx, id, hashes);
    const by = authorOf({ organiser });
    await recordEntry(trx, { now, by, action: 'organiser-set-up-second-step' });
    await recordEntry(trx, { now, by, action: 'organiser-signed-in' });
    return { kind: 'passed', token, recoveryCodes };
  });
}
