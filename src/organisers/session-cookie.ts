import { DateTime } from 'luxon';
import type { Keys } from '../keys.ts';
import { type Instant, toInstant } from '../time.ts';

/** Idle for so long, a session is over. Its row says how long it may last at most (see `check-session`). */
export const idleHours = 8;

export type SessionCookie = { token: string; seenAt: Instant };

/** `__Host-` needs https: a browser then keeps the cookie from other hosts and from plain http. */
function cookieName(baseUrl: string): string {
  return baseUrl.startsWith('https://') ? '__Host-samlingspunkt' : 'samlingspunkt';
}

/** The session a browser says it has, if we signed that. Two of one name, or anything else odd: none. */
export function readSessionCookie(
  keys: Keys,
  baseUrl: string,
  header: string | undefined,
): SessionCookie | null {
  const name = `${cookieName(baseUrl)}=`;
  const given = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(name));
  const [, token, second, signature] =
    /^([\w-]{43})\.([0-9a-z]{1,8})\.([\w-]{43})$/.exec(given[0]?.slice(name.length) ?? '') ?? [];
  if (given.length !== 1 || !token || !second || !signature) return null;
  if (!keys.verify('session', `${token}.${second}`, signature)) return null;
  return { token, seenAt: toInstant(DateTime.fromSeconds(Number.parseInt(second, 36))) };
}

/** The header that sets it. Without an age: it is gone when the browser closes. */
export function sessionCookie(keys: Keys, baseUrl: string, token: string, now: Instant): string {
  const second = Math.floor(DateTime.fromISO(now).toSeconds()).toString(36);
  const value = `${token}.${second}.${keys.sign('session', `${token}.${second}`)}`;
  return `${cookieName(baseUrl)}=${value}; ${attributes(baseUrl)}`;
}

/** The header that takes it away. */
export function noSessionCookie(baseUrl: string): string {
  return `${cookieName(baseUrl)}=; Max-Age=0; ${attributes(baseUrl)}`;
}

function attributes(baseUrl: string): string {
  return `Path=/; HttpOnly; SameSite=Lax${baseUrl.startsWith('https://') ? '; Secure' : ''}`;
}
