import { deskPath, returnPath } from '../desk-paths.ts';
import { addMinutes } from '../time.ts';
import { typed } from '../web/typed.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { checkSession, type Presence } from './check-session.ts';
import { draftField, dropDraft, findDrafts, keepDraft } from './keep-draft.ts';
import type { Organiser, SignedIn } from './organiser.ts';
import { sessionCookie } from './session-cookie.ts';

/** The stamp in a cookie may be this old before it is made anew. */
const stampMinutes = 1;

/** Who is signed in. Null: nobody is, and the visitor has been shown the way in. */
export async function admitToDesk(visit: Visit): Promise<SignedIn | null> {
  const { services, now, req } = visit;
  const presence = await checkSession(services, req.headers.cookie, now);
  if (presence.kind !== 'signed-in') {
    await turnAway(visit, presence);
    return null;
  }
  const { token, seenAt } = presence.cookie;
  if (addMinutes(seenAt, stampMinutes) <= now) giveCookie(visit, token);
  return presence.signedIn;
}

export function giveCookie({ services, now, res }: Visit, token: string): void {
  res.append('Set-Cookie', sessionCookie(services.keys, services.config.baseUrl, token, now));
}

/** A form that was kept and sent again is not kept any longer. */
export async function settleDraft({ services, req }: Visit, { organiser }: SignedIn): Promise<void> {
  const id = typed(req.body).one(draftField);
  if (req.method === 'POST' && id !== '') await dropDraft(services, organiser.id, id);
}

/** What is missing of signing in; the page one was going to comes after it. */
export function stepAfter({ config }: Visit['services'], organiser: Organiser, isWhole: boolean) {
  if (!config.twoStep || isWhole) return null;
  return organiser.totpConfirmedAt ? deskPath('secondStep') : deskPath('setUpSecondStep');
}

/** The page for someone who has just signed in: what they had typed, where they were going, or the overview. */
export async function pageAfterSignIn(
  { services, now }: Visit,
  organiserId: string,
  returnTo: string | null,
): Promise<string> {
  const drafts = await findDrafts(services.db.reader, services.keys, organiserId, now);
  if (drafts.length > 0) return withQuery(deskPath('drafts'), { till: returnTo });
  return returnTo ?? deskPath('home');
}

/** The address with those of the values that are there. */
export function withQuery(path: string, values: Record<string, string | null>): string {
  const given = Object.entries(values).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
}

async function turnAway(visit: Visit, presence: Exclude<Presence, { kind: 'signed-in' }>): Promise<void> {
  const { services, req } = visit;
  const isForm = req.method === 'POST';
  // A form's address may have no page to come back to.
  const till = isForm ? null : returnPath(req.originalUrl);
  if (presence.kind === 'half') {
    const step = stepAfter(services, presence.organiser, false) ?? deskPath('home');
    return seeOther(visit, withQuery(step, { till }));
  }
  // A file is not read before it is known who sends it, so nothing of its form is kept.
  const isKept = presence.kind === 'expired' && isForm && req.body !== undefined;
  if (isKept)
    await keepDraft(services, {
      organiserId: presence.organiserId,
      path: req.originalUrl,
      body: req.body,
    });
  seeOther(visit, withQuery(deskPath('signIn'), { till, besked: isKept ? 'utgangen' : null }));
}
