import { deskPath } from '../desk-paths.ts';
import { formatDay } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import { addMinutes, localDay } from '../time.ts';
import { typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { sessionDays } from './check-session.ts';
import { withQuery } from './desk-door.ts';
import { deskView } from './desk-view.ts';
import type { DeskVisit } from './desk-visit.ts';
import { listRecoveryHashes } from './recovery-store.ts';
import { noSessionCookie } from './session-cookie.ts';
import { listSessions } from './session-store.ts';
import { type SessionText, sessionText } from './session-text.ts';
import { signOut } from './sign-out.ts';

type Row = { id: string; device: string; since: string; isHere: boolean };

const sessionsView = deskView<{ t: SessionText; rows: Row[]; codes: string | null }>('organisers/sessions');

/** GET /arrangor/inloggningar */
export async function showSessions(visit: DeskVisit): Promise<void> {
  const { services, now, signedIn } = visit;
  const { reader } = services.db;
  const { organiser, sessionId } = signedIn;
  const sessions = await listSessions(reader, organiser.id, addMinutes(now, -sessionDays * 24 * 60));
  const whole = sessions.filter(({ strong }) => strong === 1 || !services.config.twoStep);
  const rows = whole.map(({ id, device, createdAt }) => ({
    id,
    device,
    since: `${formatDay(localDay(createdAt), 'sv')} ${formatTime(createdAt, 'sv')}`,
    isHere: id === sessionId,
  }));
  const t = sessionText;
  const left = (await listRecoveryHashes(reader, organiser.id)).length;
  const codes = organiser.totpConfirmedAt ? t.codes(left) : null;
  await sessionsView(
    visit,
    { title: t.title, current: 'ownPage', done: doneText(query(visit, 'avslutade')) },
    { t, rows, codes },
  );
}

/** POST /arrangor/inloggningar: ends one by its id, or all but this one. */
export async function submitSessions(visit: DeskVisit): Promise<void> {
  const { services, signedIn } = visit;
  const which = typed(visit.req.body).one('avsluta');
  const ended = await signOut(
    services,
    signedIn,
    which === 'andra' ? { butNot: signedIn.sessionId } : { only: which },
  );
  seeOther(visit, withQuery(deskPath('sessions'), { avslutade: String(ended) }));
}

/** POST /arrangor/logga-ut */
export async function submitSignOut(visit: DeskVisit): Promise<void> {
  const { services, signedIn, res } = visit;
  await signOut(services, signedIn, { only: signedIn.sessionId });
  res.append('Set-Cookie', noSessionCookie(services.config.baseUrl));
  seeOther(visit, withQuery(deskPath('signIn'), { besked: 'utloggad' }));
}

function doneText(ended: string): string | null {
  if (!/^\d{1,4}$/.test(ended)) return null;
  return ended === '0' ? sessionText.endedNone : sessionText.ended(Number(ended));
}
