import type { Keys } from '../keys.ts';
import { idInToken } from '../registrations/registration-link.ts';

/** The secret in the letters to someone who watches. It dies with the row: there is nothing to revoke. */
export function watchingToken(keys: Keys, id: string): string {
  return `${id}.${keys.sign('watch-link', id)}`;
}

/** The id of a token that we gave out, or null; mail programs may have glued punctuation to the link. */
export function watcherIdIn(keys: Keys, token: string): string | null {
  const id = idInToken(token);
  const signature = /^[0-9a-f]{24}\.([\w-]{43})/.exec(token)?.[1] ?? '';
  return id !== null && keys.verify('watch-link', id, signature) ? id : null;
}
