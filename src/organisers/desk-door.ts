import { deskPath, returnPath } from '../desk-paths.ts';
import { addMinutes } from '../time.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { checkSession } from './check-session.ts';
import type { SignedIn } from './organiser.ts';
import { sessionCookie } from './session-cookie.ts';

/** The stamp in a cookie may be this old before it is made anew. */
const stampMinutes = 1;

/** Who is signed in. Null: nobody is, and the visitor has been shown the way in. */
export async function admitToDesk(visit: Visit): Promise<SignedIn | null> {
  const { services, now, req, res } = visit;
  const presence = await checkSession(services, req.headers.cookie, now);
  if (presence.kind === 'signed-in') {
    const { token, seenAt } = presence.cookie;
    if (addMinutes(seenAt, stampMinutes) <= now)
      res.append('Set-Cookie', sessionCookie(services.keys, services.config.baseUrl, token, now));
    return presence.signedIn;
  }
  seeOther(visit, withReturn(deskPath('signIn'), whereTo(visit)));
  return null;
}

/** Back to the page one asked for; a form's address may have no page. */
function whereTo({ req }: Visit): string | null {
  return req.method === 'POST' ? null : returnPath(req.originalUrl);
}

export function withReturn(path: string, returnTo: string | null): string {
  return returnTo ? `${path}?${new URLSearchParams({ till: returnTo })}` : path;
}
