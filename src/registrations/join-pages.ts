import { getEvent } from '../events/event-store.ts';
import { formatMoment } from '../format/format-time.ts';
import type { Lang } from '../language.ts';
import { bothPaths } from '../paths.ts';
import { view } from '../web/view.ts';
import { seeOther } from '../web/visit.ts';
import { type JoinText, joinText } from './join-text.ts';
import { type JoinWindow, joinWindow } from './join-window.ts';
import { withRegistration } from './with-registration.ts';

const joinView = view<{ t: JoinText; text: string; token: string; slug: string }>('registrations/join');

/** GET /anmalan/:token/delta: to the meeting while it is open, else why not. Remembers nothing. */
export const showJoin = withRegistration(async (visit, registration, token) => {
  const event = await getEvent(visit.services.db.reader, registration.eventId);
  const window = joinWindow(event, registration, visit.now);
  if (window.kind === 'open') return seeOther(visit, window.url);
  const t = joinText[visit.lang];
  await joinView(
    visit,
    { title: t.title, paths: bothPaths('join', { token }), noindex: true },
    { t, text: explanation(window, visit.lang), token, slug: event.slug },
  );
});

function explanation(window: Exclude<JoinWindow, { kind: 'open' }>, lang: Lang): string {
  const t = joinText[lang];
  if (window.kind !== 'early') return t[window.kind];
  return window.opensAt ? t.early(formatMoment(window.opensAt, lang)) : t.earlyUnknown;
}
