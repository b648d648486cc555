import { deskPath } from '../desk-paths.ts';
import { seeOther } from '../web/visit.ts';
import type { DeskVisit } from './desk-visit.ts';
import { noSessionCookie } from './session-cookie.ts';
import { signOut } from './sign-out.ts';

/** POST /arrangor/logga-ut */
export async function submitSignOut(visit: DeskVisit): Promise<void> {
  const { services, signedIn, res } = visit;
  await signOut(services, signedIn, { only: signedIn.sessionId });
  res.append('Set-Cookie', noSessionCookie(services.config.baseUrl));
  seeOther(visit, deskPath('signIn'));
}
