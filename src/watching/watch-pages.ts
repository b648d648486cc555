import type { Event } from '../events/event.ts';
import { withEvent } from '../events/with-event.ts';
import { bothPaths } from '../paths.ts';
import { showNoSeries } from '../series/series-gone-views.ts';
import { type FieldError, parseForm } from '../web/form.ts';
import { checkFormKey, issueFormKey } from '../web/form-key.ts';
import { formText } from '../web/form-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { type Handler, param, seeOther, type Visit } from '../web/visit.ts';
import { askToWatch } from './ask-to-watch.ts';
import { drawNothing, drawWatchForm, drawWatchReceipt, slugOf } from './watch-views.ts';
import type { Awaits } from './watchable.ts';
import { awaitedNow, type Watched } from './watched.ts';
import { findWatchedSeries, getWatchedEvent } from './watched-store.ts';
import { WatchForm } from './watching-form.ts';

/** GET /evenemang/:slug/bevaka */
export const showWatchEvent = withEvent('watchEvent', async (visit, event) =>
  show(visit, await watchedEvent(visit, event)),
);

/** POST /evenemang/:slug/bevaka */
export const submitWatchEvent = withEvent('watchEvent', async (visit, event) =>
  submit(visit, await watchedEvent(visit, event)),
);

/** GET /evenemang/:slug/bevaka/tack */
export const showWatchEventReceipt = withEvent('watchEventReceipt', async (visit, event) =>
  drawWatchReceipt(visit, await watchedEvent(visit, event)),
);

/** GET /serie/:slug/bevaka */
export const showWatchSeries = withSeries(show);

/** POST /serie/:slug/bevaka */
export const submitWatchSeries = withSeries(submit);

/** GET /serie/:slug/bevaka/tack */
export const showWatchSeriesReceipt = withSeries(drawWatchReceipt);

async function show(visit: Visit, watched: Watched): Promise<void> {
  const awaits = awaitedNow(watched, visit.now);
  await (awaits ? draw(visit, watched, awaits, typed({}), [], 200) : drawNothing(visit, watched, 200));
}

async function submit(visit: Visit, watched: Watched): Promise<void> {
  const { services, lang, now } = visit;
  const form = typed(visit.req.body);
  const receipt = receiptPath(visit, watched);
  if (form.one('webbplats') !== '') return seeOther(visit, receipt);
  const awaits = awaitedNow(watched, now);
  if (!awaits) return drawNothing(visit, watched, 409);
  const judged = parseForm(WatchForm(lang), form.pick(['epost']));
  if (!judged.ok) return draw(visit, watched, awaits, form, judged.errors, 422);
  const formKey = form.one('nyckel');
  const outcome = checkFormKey(services.keys, formName(watched), formKey, now);
  if (outcome !== 'ok') {
    const t = formText[lang];
    return draw(visit, watched, awaits, form, [], 422, outcome === 'too-quick' ? t.tooQuick : t.expired);
  }
  await askToWatch(services, watched, { awaits, email: judged.value.epost, language: lang, formKey });
  seeOther(visit, receipt);
}

async function draw(
  visit: Visit,
  watched: Watched,
  awaits: Awaits,
  form: Typed,
  errors: FieldError[],
  status: number,
  notice: string | null = null,
): Promise<void> {
  const shown = { form, errors, notice, formKey: keptKey(visit, watched, form) };
  await drawWatchForm(visit, watched, awaits, shown, status);
}

function keptKey({ services: { keys }, now }: Visit, watched: Watched, form: Typed): string {
  const name = formName(watched);
  const key = form.one('nyckel');
  return checkFormKey(keys, name, key, now) === 'expired' ? issueFormKey(keys, name, now) : key;
}

function formName(watched: Watched): string {
  return `watch:${watched.kind === 'event' ? watched.details.event.id : watched.listed.series.id}`;
}

function receiptPath({ lang }: Visit, watched: Watched): string {
  const address = watched.kind === 'event' ? 'watchEventReceipt' : 'watchSeriesReceipt';
  return bothPaths(address, { slug: slugOf(watched) })[lang];
}

function watchedEvent(visit: Visit, event: Event): Promise<Watched> {
  return getWatchedEvent(visit.services.db.reader, event);
}

function withSeries(page: (visit: Visit, watched: Watched) => Promise<void>): Handler {
  return async (visit) => {
    const watched = await findWatchedSeries(visit.services.db.reader, param(visit, 'slug'));
    await (watched ? page(visit, watched) : showNoSeries(visit));
  };
}
