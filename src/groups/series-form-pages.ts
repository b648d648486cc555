import { randomId } from '../keys.ts';
import { sitePaths } from '../paths.ts';
import type { ListedSeries } from '../series/series-card.ts';
import { checkFormKey } from '../web/form-key.ts';
import { formText } from '../web/form-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { wasAccepted } from './group-form-views.ts';
import { seriesChoices } from './series-choice.ts';
import { judgeSeries } from './series-form.ts';
import { drawSeriesCheck, drawSeriesForm, seriesFormName } from './series-form-views.ts';
import { sendSeries, sendTown } from './series-send-pages.ts';
import { withSeries } from './with-series.ts';

/** GET /serie/:slug/anmalan */
export const showSeriesForm = withSeries((visit, listed) =>
  drawSeriesForm(visit, listed, typed({}), [], 200),
);

/** GET /serie/:slug/anmalan/kontrollera: there is nothing to check yet. */
export const showSeriesCheck = withSeries(async (visit, { series }) => {
  seeOther(visit, sitePaths(visit.lang).registerSeries(series.slug));
});

/** POST to both: webinars are checked before they are sent, a town is sent at once. */
export const submitSeries = withSeries(async (visit, listed) => {
  const form = typed(visit.req.body);
  const { series, events } = listed;
  if (form.one('webbplats') !== '')
    return seeOther(visit, `${sitePaths(visit.lang).seriesReceipt(series.slug)}?k=${randomId()}`);
  if (form.one('op') === 'andra') return drawSeriesForm(visit, listed, form, [], 200);

  const again = await wasAccepted(visit, form);
  const choices = seriesChoices(events, series.kind, visit.now, visit.lang);
  const judged = judgeSeries(form, visit.lang, listed, again ? withClosed(visit, listed) : choices);
  if (!judged.ok) return drawSeriesForm(visit, listed, form, judged.errors, 422);
  const check = series.kind === 'many' && form.one('op') !== 'skicka';
  if (check) return drawSeriesCheck(visit, listed, form, judged.value, 200);
  const notice = keyNotice(visit, listed, form);
  if (!notice) return (series.kind === 'many' ? sendSeries : sendTown)(visit, listed, form, judged.value);
  if (series.kind === 'many') return drawSeriesCheck(visit, listed, form, judged.value, 422, { notice });
  await drawSeriesForm(visit, listed, form, [], 422, { notice: { heading: null, text: notice } });
});

/** Whoever got the last seat and sends the same form again is answered as before. */
function withClosed({ now, lang }: Visit, { series, events }: ListedSeries) {
  const { open, closed } = seriesChoices(events, series.kind, now, lang);
  const all = closed.map(({ event, title }) => ({ event, title, when: '', queue: false, hint: null }));
  return { open: [...open, ...all], closed: [] };
}

function keyNotice(visit: Visit, listed: ListedSeries, form: Typed): string | null {
  const key = form.one('nyckel');
  const outcome = checkFormKey(visit.services.keys, seriesFormName(listed), key, visit.now);
  if (outcome === 'ok') return null;
  return outcome === 'expired' ? formText[visit.lang].expired : formText[visit.lang].tooQuick;
}
