import { hash } from '../keys.ts';
import { addMinutes, type Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import type { OrganiserSession } from './credentials.ts';
import type { Organiser, SignedIn } from './organiser.ts';
import { idleHours, readSessionCookie, type SessionCookie } from './session-cookie.ts';
import { findSession } from './session-store.ts';

/** The longest that anyone stays signed in, however busy. */
export const sessionDays = 14;
/** So long one has for the second step. */
const secondStepMinutes = 30;

export type Presence =
  /** Not signed in, signed out, ended from elsewhere, or removed. */
  | { kind: 'nobody' }
  /** Signed in once, and idle for too long or for the longest time: what they send is kept for them. */
  | { kind: 'expired'; organiserId: string }
  /** The letter was right; the second step is missing. */
  | { kind: 'half'; organiser: Organiser; session: OrganiserSession }
  | { kind: 'signed-in'; signedIn: SignedIn; cookie: SessionCookie };

/** Who asks, judged anew at each request: a session ended in one tab is dead in the other. Writes nothing. */
export async function checkSession(
  services: Pick<Services, 'config' | 'keys' | 'db'>,
  cookieHeader: string | undefined,
  now: Instant,
): Promise<Presence> {
  const { config, keys, db } = services;
  const cookie = readSessionCookie(keys, config.baseUrl, cookieHeader);
  const found = cookie && (await findSession(db.reader, hash(cookie.token)));
  if (!found) return { kind: 'nobody' };
  const { session, organiser, memberships } = found;
  if (session.revokedAt || organiser.removedAt) return { kind: 'nobody' };
  const isHalf = config.twoStep && session.strong === 0;
  const longest = isHalf ? secondStepMinutes : sessionDays * 24 * 60;
  const isOver =
    addMinutes(session.createdAt, longest) <= now || addMinutes(cookie.seenAt, idleHours * 60) <= now;
  // Without the second step nothing could be written, so that nothing is kept either.
  if (isOver) return isHalf ? { kind: 'nobody' } : { kind: 'expired', organiserId: organiser.id };
  if (isHalf) return { kind: 'half', organiser, session };
  const signedIn = { organiser, sessionId: session.id, memberships, strong: session.strong === 1 };
  return { kind: 'signed-in', signedIn, cookie };
}
