import type { Keys } from '../keys.ts';
import { idInToken } from '../registrations/registration-link.ts';
import type { RegistrationGroup } from './group.ts';

type Linked = Pick<RegistrationGroup, 'id' | 'tokenVersion'>;

/** The secret in the summary's link: derived, bound to its purpose, revoked by raising `tokenVersion`. */
export function groupToken(keys: Keys, { id, tokenVersion }: Linked): string {
  return `${id}.${keys.sign('group-link', `${id}.${tokenVersion}`)}`;
}

export function opensGroup(keys: Keys, token: string, { id, tokenVersion }: Linked): boolean {
  const signature = /^[0-9a-f]{24}\.([\w-]{43})/.exec(token)?.[1] ?? '';
  return idInToken(token) === id && keys.verify('group-link', `${id}.${tokenVersion}`, signature);
}
