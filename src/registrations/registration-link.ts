import type { Keys } from '../keys.ts';
import type { Registration } from './registration.ts';

/** A registration changes hands at most so often; whoever needs more is up to something. */
export const mostLinks = 20;

type Linked = Pick<Registration, 'id' | 'tokenVersion'>;

/**
 * The secret in a letter's link: derived, so a stolen database opens nothing; bound to its purpose; revoked by
 * raising `tokenVersion`. It never stands in a calendar file, a log or a referrer.
 */
export function registrationToken(keys: Keys, { id, tokenVersion }: Linked): string {
  return `${id}.${keys.sign('registration-link', `${id}.${tokenVersion}`)}`;
}

/** The id a token names; mail programs may have glued punctuation to the link. */
export function idInToken(token: string): string | null {
  return /^([0-9a-f]{24})\.[\w-]{43}[.,;:!?>)\]'"]*$/.exec(token)?.[1] ?? null;
}

export function opens(keys: Keys, token: string, { id, tokenVersion }: Linked): boolean {
  const signature = /^[0-9a-f]{24}\.([\w-]{43})/.exec(token)?.[1] ?? '';
  return keys.verify('registration-link', `${id}.${tokenVersion}`, signature);
}

/** Was this token ever given out by us? For a registration that no longer exists: 410 instead of 404. */
export function wasOurs(keys: Keys, token: string): boolean {
  const id = idInToken(token);
  const versions = Array.from({ length: mostLinks }, (_, index) => index + 1);
  return id !== null && versions.some((tokenVersion) => opens(keys, token, { id, tokenVersion }));
}
