import { randomBytes, randomInt } from 'node:crypto';
import { hash, type Keys } from '../keys.ts';

/** What a letter carries, and the hashes that stay. Of six digits a plain hash would be guessed at once. */
export function newSignInSecrets(keys: Keys, letterId: string) {
  const secret = randomBytes(32).toString('base64url');
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  return {
    key: `${letterId}.${secret}`,
    code,
    linkHash: hash(secret),
    codeHash: codeHash(keys, letterId, code),
  };
}

/** The parts of the key in a link; mail programs may have glued punctuation to it. */
export function readSignInKey(key: string): { letterId: string; linkHash: string } | null {
  const [, letterId, secret] = /^([0-9a-f]{24})\.([\w-]{43})[.,;:!?>)\]'"]*$/.exec(key) ?? [];
  return letterId && secret ? { letterId, linkHash: hash(secret) } : null;
}

function codeHash(keys: Keys, letterId: string, code: string): string {
  return keys.sign('sign-in', `code:${letterId}:${code}`);
}

export function isRightCode(keys: Keys, letterId: string, code: string, hashed: string): boolean {
  return keys.verify('sign-in', `code:${letterId}:${code}`, hashed);
}

/** Names a letter on the page where its code is typed. It opens nothing by itself. */
export function pageHandle(keys: Keys, letterId: string): string {
  return `${letterId}.${keys.sign('sign-in', `page:${letterId}`)}`;
}

export function readPageHandle(keys: Keys, handle: string): string | null {
  const [, letterId, signature] = /^([0-9a-f]{24})\.([\w-]{43})$/.exec(handle) ?? [];
  return letterId && signature && keys.verify('sign-in', `page:${letterId}`, signature) ? letterId : null;
}

/** Ten codes that each replace the app once, as people write them down, without letters that look alike. */
export function newRecoveryCodes(): string[] {
  const letters = '23456789abcdefghjkmnpqrstuvwxyz';
  const part = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 10 }, () => `${part()}-${part()}`);
}

export function recoveryCodeHash(keys: Keys, organiserId: string, code: string): string {
  return keys.sign('recovery-code', recoveryText(organiserId, code));
}

/** Which of the hashes is this code's; undefined when none is. Also those made with an older secret of the list. */
export function findRecoveryHash(
  keys: Keys,
  organiserId: string,
  code: string,
  hashes: readonly string[],
): string | undefined {
  return hashes.find((hashed) => keys.verify('recovery-code', recoveryText(organiserId, code), hashed));
}

/** However it was typed. */
function recoveryText(organiserId: string, code: string): string {
  return `${organiserId}:${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
}
