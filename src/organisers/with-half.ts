import { deskPath } from '../desk-paths.ts';
import { type Handler, seeOther, type Visit } from '../web/visit.ts';
import { checkSession, type Presence } from './check-session.ts';

export type Half = Extract<Presence, { kind: 'half' }>;

/** A page of the second step, for whoever has passed the first. Others are led on, or back to the beginning. */
export function withHalfSession(show: (visit: Visit, half: Half) => Promise<void>): Handler {
  return async (visit) => {
    const presence = await checkSession(visit.services, visit.req.headers.cookie, visit.now);
    if (presence.kind === 'half') return show(visit, presence);
    seeOther(visit, deskPath(presence.kind === 'signed-in' ? 'home' : 'signIn'));
  };
}
