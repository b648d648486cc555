import { getEvent, getEventDetails } from '../events/event-store.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import type { Head } from '../web/chrome.ts';
import { view } from '../web/view.ts';
import { query, seeOther, type Visit } from '../web/visit.ts';
import { cancelRegistration } from './cancel-registration.ts';
import { type ManageModel, manageModel } from './manage-model.ts';
import { manageText } from './manage-text.ts';
import { holdsSeat } from './offer.ts';
import { type Registration, registrationState } from './registration.ts';
import { rankInQueue } from './registration-store.ts';
import { undoCancel } from './undo-cancel.ts';
import { withRegistration } from './with-registration.ts';

const manageView = view<ManageModel>('registrations/manage');
const cancelView = view<ManageModel>('registrations/cancel');

/** GET /anmalan/:token */
export const showRegistration = withRegistration(async (visit, registration, token) => {
  const model = await modelOf(visit, registration, token);
  const done = doneNow(visit, model);
  const shown = done ? { ...model, news: [done, ...model.news] } : model;
  await manageView(visit, head(visit, manageText[visit.lang].title, model), shown);
});

/** GET /anmalan/:token/avanmal: asks; only its button cancels. */
export const showCancel = withRegistration(async (visit, registration, token) => {
  const model = await modelOf(visit, registration, token);
  if (model.state === 'cancelled') return seeOther(visit, sitePaths(visit.lang).registration(token));
  const t = manageText[visit.lang];
  const title = model.state === 'queued' ? t.leaveTitle : t.cancelTitle;
  await cancelView(visit, head(visit, title, model), model, model.canCancel ? 200 : 409);
});

/** POST /anmalan/:token/avanmal */
export const submitCancel = withRegistration(async (visit, registration, token) => {
  const outcome = await cancelRegistration(visit.services, registration);
  if (outcome.kind !== 'too-late') return seeOther(visit, sitePaths(visit.lang).registration(token));
  const model = { ...(await modelOf(visit, registration, token)), canCancel: false };
  await cancelView(visit, head(visit, manageText[visit.lang].cancelTitle, model), model, 409);
});

/** POST /anmalan/:token/angra */
export const submitUndo = withRegistration(async (visit, registration, token) => {
  const outcome = await undoCancel(visit.services, registration);
  const done = outcome.kind === 'restored' ? '?tillbaka=ja' : '';
  seeOther(visit, `${sitePaths(visit.lang).registration(token)}${done}`);
});

/** What was just done, said once above the rest; the address holds no more than that it was done. */
function doneNow(visit: Visit, { state }: ManageModel): string | null {
  const t = manageText[visit.lang];
  if (state === 'cancelled') return null;
  if (query(visit, 'tillbaka')) return t.restored[state];
  return query(visit, 'sparat') ? t.saved : null;
}

async function modelOf(visit: Visit, registration: Registration, token: string): Promise<ManageModel> {
  const { reader } = visit.services.db;
  const details = await getEventDetails(reader, await getEvent(reader, registration.eventId));
  const waits = registrationState(registration) === 'queued' && !holdsSeat(registration);
  const rank = waits ? await rankInQueue(reader, registration.eventId, registration.ticket ?? 0) : null;
  return manageModel(details, registration, token, rank, visit.lang, visit.now);
}

function head(visit: Visit, title: string, model: ManageModel): Head {
  const paths = sitePaths(visit.lang);
  return {
    title,
    context: model.title,
    paths: bothPaths('registration', { token: model.token }),
    noindex: true,
    crumbs: [
      { text: model.title, href: paths.event(model.slug) },
      { text: title, href: null },
    ],
  };
}
