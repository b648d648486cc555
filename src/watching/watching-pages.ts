import { bothPaths } from '../paths.ts';
import { showError } from '../web/error-pages.ts';
import { typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { type Handler, keepPrivate, param, seeOther, type Visit } from '../web/visit.ts';
import { confirmWatching, stopWatching } from './confirm-watching.ts';
import { type Watched, watchedPath, watchedTitle, wishText } from './watched.ts';
import { findWatched } from './watched-store.ts';
import { findWatcher } from './watcher-store.ts';
import { watcherIdIn } from './watching-link.ts';
import { type WatchingText, watchingText } from './watching-text.ts';

const watchingView = view<{
  t: WatchingText['yours'];
  action: string;
  sentence: string;
  confirmed: boolean;
  about: { text: string; lang: string; path: string };
}>('watching/watching');
const stoppedView = view<{ t: WatchingText['yours'] }>('watching/stopped');

/** GET /bevakning/:token: asks; only its buttons act. */
export const showWatching = withWatcherId(async (visit, id, token) => {
  const { reader } = visit.services.db;
  const watcher = await findWatcher(reader, id);
  const watched = watcher && (await findWatched(reader, watcher));
  if (!watcher || !watched) return drawStopped(visit, token, 410);
  const { lang } = visit;
  const t = watchingText[lang].yours;
  const title = watchedTitle(watched, lang);
  const wish = wishText(watched, watcher.awaits, title.text, lang);
  const confirmed = watcher.confirmedAt !== null;
  await watchingView(visit, head(visit, t.title, token, watched), {
    t,
    action: bothPaths('watching', { token })[lang],
    sentence: confirmed ? t.confirmed(wish) : t.ask(wish),
    confirmed,
    about: { ...title, path: watchedPath(watched, lang) },
  });
});

/** POST /bevakning/:token. A mail program that ends it on its own sends another field, and must get no redirect (RFC 8058). */
export const submitWatching = withWatcherId(async (visit, id, token) => {
  const form = typed(visit.req.body);
  if (form.one('bekrafta') === 'ja') {
    await confirmWatching(visit.services, id);
    return seeOther(visit, bothPaths('watching', { token })[visit.lang]);
  }
  const stops = form.one('avsluta') === 'ja' || form.one('List-Unsubscribe') === 'One-Click';
  if (!stops) return seeOther(visit, bothPaths('watching', { token })[visit.lang]);
  await stopWatching(visit.services, id);
  await drawStopped(visit, token, 200);
});

function drawStopped(visit: Visit, token: string, status: number): Promise<void> {
  const t = watchingText[visit.lang].yours;
  return stoppedView(visit, head(visit, t.stopped, token), { t }, status);
}

function head({ lang }: Visit, title: string, token: string, watched?: Watched) {
  const context = watched && watchedTitle(watched, lang).text;
  return { title, ...(context && { context }), paths: bothPaths('watching', { token }), noindex: true };
}

function withWatcherId(page: (visit: Visit, id: string, token: string) => Promise<void>): Handler {
  return async (visit) => {
    const token = param(visit, 'token');
    const id = watcherIdIn(visit.services.keys, token);
    keepPrivate(visit);
    await (id ? page(visit, id, token.slice(0, 24 + 1 + 43)) : showError(visit, 'notFound'));
  };
}
