import { randomBytes } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Keys } from '../keys.ts';
import { type Instant, toInstant } from '../time.ts';

/** A person needs longer than this to fill in a form; a script does not. */
const quickestSeconds = 2;
const validHours = 48;

export type KeyOutcome = 'ok' | 'too-quick' | 'expired';

/** The hidden `nyckel` of a form: signed(form, second, random). It is both time trap and idempotency key. */
export function issueFormKey(keys: Keys, form: string, now: Instant): string {
  const second = Math.floor(DateTime.fromISO(now).toSeconds()).toString(36);
  const body = `${second}.${randomBytes(12).toString('base64url')}`;
  return `${body}.${keys.sign('form', `${form}:${body}`)}`;
}

/** A forged, damaged or missing key counts as expired: the form comes back with a fresh one and nothing is lost. */
export function checkFormKey(keys: Keys, form: string, key: string, now: Instant): KeyOutcome {
  const [second, random, signature, ...rest] = key.split('.');
  if (!second || !random || !signature || rest.length > 0) return 'expired';
  if (!keys.verify('form', `${form}:${second}.${random}`, signature)) return 'expired';
  const issued = DateTime.fromSeconds(Number.parseInt(second, 36));
  const seconds = DateTime.fromISO(now).diff(issued, 'seconds').seconds;
  // The stamp is cut to the whole second, so that one is added to the shortest time.
  if (seconds < quickestSeconds) return 'too-quick';
  return toInstant(issued.plus({ hours: validHours })) < now ? 'expired' : 'ok';
}
