import { eventState, takesRegistrations } from '../events/event-state.ts';
import { getEventDetails } from '../events/event-store.ts';
import { seatsOf } from '../events/seats.ts';
import { withEvent } from '../events/with-event.ts';
import { randomId } from '../keys.ts';
import { sitePaths } from '../paths.ts';
import { asks } from '../registrations/asks.ts';
import type { FieldError } from '../web/form.ts';
import { typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { editPeople } from './edited-people-form.ts';
import { checkGroup } from './group-check-pages.ts';
import { judgeGroup } from './group-form.ts';
import { drawGroupForm, refuseGroup, wasAccepted } from './group-form-views.ts';

/** GET /evenemang/:slug/anmalan/flera */
export const showGroupForm = withEvent('registerGroup', async (visit, event) => {
  const details = await getEventDetails(visit.services.db.reader, event);
  const state = eventState(event, seatsOf(event), visit.now);
  const form = typed({});
  if (takesRegistrations(state) === 'no') return refuseGroup(visit, details, state, form, 200);
  await drawGroupForm(visit, details, state, { form, errors: [], focus: null, notice: null });
});

/** GET /evenemang/:slug/anmalan/kontrollera: there is nothing to check yet. */
export const showGroupCheck = withEvent('registerGroup', async (visit, event) => {
  seeOther(visit, sitePaths(visit.lang).registerGroup(event.slug));
});

/**
 * POST to both addresses; the button says what to do. Buttons that change the form give it back changed, the others
 * lead on to the check page, from which it is sent. All that was typed goes along.
 */
export const submitGroup = withEvent('registerGroup', async (visit, event) => {
  const form = typed(visit.req.body);
  if (form.one('webbplats') !== '')
    return seeOther(visit, `${sitePaths(visit.lang).groupReceipt(event.slug)}?k=${randomId()}`);
  const details = await getEventDetails(visit.services.db.reader, event);
  const state = eventState(event, seatsOf(event), visit.now);
  // Whoever took the last seats and sends the same form again is answered as before.
  const refused = takesRegistrations(state) === 'no' && !(await wasAccepted(visit, form));
  if (refused) return refuseGroup(visit, details, state, form, 409);

  const edited = editPeople(form, visit.lang);
  if (edited) return drawGroupForm(visit, details, state, edited);
  const back = (errors: FieldError[]) =>
    drawGroupForm(visit, details, state, { form, errors, focus: null, notice: null });
  const op = form.one('op');
  if (op === 'andra' || (op === 'skicka' && form.one('val') === 'andra')) return back([]);
  const judged = judgeGroup(form, visit.lang, asks(event));
  if (!judged.ok) return back(judged.errors);
  await checkGroup(visit, details, form, judged.value, back);
});
