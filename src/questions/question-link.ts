import type { Keys } from '../keys.ts';
import { idInToken } from '../registrations/registration-link.ts';

/** The contact person reads Swedish, so this page has no English address. */
export const answeredPattern = '/fraga/:token';

/** Where whoever got the question says that it is answered. The secret dies with the row. */
export function answeredPath(keys: Keys, id: string): string {
  return answeredPattern.replace(':token', `${id}.${keys.sign('question-link', id)}`);
}

/** The id of a token that we gave out, or null; mail programs may have glued punctuation to the link. */
export function questionIdIn(keys: Keys, token: string): string | null {
  const id = idInToken(token);
  const signature = /^[0-9a-f]{24}\.([\w-]{43})/.exec(token)?.[1] ?? '';
  return id !== null && keys.verify('question-link', id, signature) ? id : null;
}
