import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import { type EventState, eventState, takesRegistrations } from '../events/event-state.ts';
import { getEvent, getEventDetails } from '../events/event-store.ts';
import { seatsOf } from '../events/seats.ts';
import { withEvent } from '../events/with-event.ts';
import { hash, randomId } from '../keys.ts';
import { sitePaths } from '../paths.ts';
import { seriesNouns } from '../series/series-card.ts';
import { findNextOfSeries } from '../watching/find-next-of-series.ts';
import { watchingField } from '../watching/watching-fields.ts';
import { suggestAddress } from '../web/email-address.ts';
import type { FieldError } from '../web/form.ts';
import { checkFormKey, issueFormKey } from '../web/form-key.ts';
import { formText } from '../web/form-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { applicantFrom } from './applicant-form.ts';
import { asks } from './asks.ts';
import { type FormExtras, formModel } from './form-model.ts';
import { register } from './register.ts';
import { judgeRegistration } from './registration-form.ts';
import { findSubmissionByKey } from './registration-store.ts';
import { registrationText } from './registration-text.ts';
import { drawForm, drawRefusal } from './registration-views.ts';

/** GET /evenemang/:slug/anmalan */
export const showRegistrationForm = withEvent('register', async (visit, event) => {
  const details = await getEventDetails(visit.services.db.reader, event);
  const state = stateNow(visit, event);
  if (takesRegistrations(state) === 'no') return drawRefusal(visit, details, state, typed({}), 200);
  await showForm(visit, details, state, typed({}), [], 200);
});

/** POST /evenemang/:slug/anmalan */
export const submitRegistration = withEvent('register', async (visit, event) => {
  const form = typed(visit.req.body);
  if (form.one('webbplats') !== '') return pretendAccepted(visit, event);
  const details = await getEventDetails(visit.services.db.reader, event);
  const state = stateNow(visit, event);
  const refused = takesRegistrations(state) === 'no';
  // Whoever got the last seat and sends the same form again is answered as before.
  if (refused && !(await wasAccepted(visit, form))) return drawRefusal(visit, details, state, form, 409);

  const judged = judgeRegistration(form, visit.lang, asks(event));
  if (!judged.ok) return showForm(visit, details, state, form, judged.errors, 422);
  const notice = keyNotice(visit, event, form);
  if (notice) return showForm(visit, details, state, form, [], 422, { notice });
  const suggestion = suggestAddress(judged.value.epost);
  if (suggestion && form.one('epost_ok') !== judged.value.epost)
    return showForm(visit, details, state, form, [], 422, {
      suggestion: { text: registrationText[visit.lang].suggestion(suggestion), address: judged.value.epost },
    });

  const { reader } = visit.services.db;
  const wishes = form.one('bevaka') === 'ja';
  const outcome = await register(visit.services, details, {
    applicant: applicantFrom(judged.value, visit.lang),
    formKey: form.one('nyckel'),
    joinQueue: [judged.value.deltagande ?? 'ja', 'ja'].some((way) => form.many('ko').includes(way)),
    watch: wishes ? await findNextOfSeries(reader, details, visit.now) : null,
  });
  const t = registrationText[visit.lang];
  switch (outcome.kind) {
    case 'accepted':
      return seeOther(visit, `${sitePaths(visit.lang).receipt(event.slug)}?k=${outcome.submissionId}`);
    case 'refused':
      return drawRefusal(visit, details, outcome.state, form, 409);
    case 'last-seat-went':
      return showLastSeatWent(visit, event.id, form);
    case 'kind-full':
      return showForm(
        visit,
        details,
        state,
        form,
        [{ field: 'deltagande', message: t.errors.attendanceFull }],
        422,
      );
    case 'key-used':
      if (refused) return drawRefusal(visit, details, state, form, 409);
      return showForm(visit, details, state, form, [], 422, {
        notice: { heading: null, text: t.keyUsed },
        formKey: newKey(visit, event),
      });
  }
});

async function wasAccepted(visit: Visit, form: Typed): Promise<boolean> {
  const earlier = await findSubmissionByKey(visit.services.db.reader, hash(form.one('nyckel')));
  return earlier !== undefined;
}

/** The form again, with what was typed, as it is now that the seat is gone. */
async function showLastSeatWent(visit: Visit, eventId: string, form: Typed): Promise<void> {
  const { reader } = visit.services.db;
  const details = await getEventDetails(reader, await getEvent(reader, eventId));
  const { event } = details;
  const t = registrationText[visit.lang];
  const full = { kind: 'full', capacity: event.capacity ?? 0, queue: true, waiting: event.queued } as const;
  const state = event.attendance === 'hybrid' ? stateNow(visit, event) : full;
  const notice = { heading: t.lastSeatTitle, text: t.lastSeatText };
  await showForm(visit, details, state, form, [], 409, { notice });
}

function stateNow(visit: Visit, event: Event): EventState {
  return eventState(event, seatsOf(event), visit.now);
}

async function showForm(
  visit: Visit,
  details: EventDetails,
  state: EventState,
  form: Typed,
  errors: FieldError[],
  status: number,
  extras: Partial<FormExtras> = {},
): Promise<void> {
  const formKey = extras.formKey ?? keptKey(visit, details.event, form);
  const watched = await findNextOfSeries(visit.services.db.reader, details, visit.now);
  const nouns = watched && seriesNouns(watched.listed.events, visit.lang);
  const also = nouns ? [watchingField(nouns.noun, visit.lang)] : [];
  const model = formModel(details, state, visit.lang, form, errors, { ...extras, also, formKey });
  await drawForm(visit, details, model, status);
}

const formName = (event: Event) => `register:${event.id}`;

function newKey(visit: Visit, event: Event): string {
  return issueFormKey(visit.services.keys, formName(event), visit.now);
}

/** A refusal does not consume the key, so that correcting a field quickly is no offence. */
function keptKey(visit: Visit, event: Event, form: Typed): string {
  const key = form.one('nyckel');
  const outcome = checkFormKey(visit.services.keys, formName(event), key, visit.now);
  return outcome === 'expired' ? newKey(visit, event) : key;
}

function keyNotice(visit: Visit, event: Event, form: Typed) {
  const outcome = checkFormKey(visit.services.keys, formName(event), form.one('nyckel'), visit.now);
  const t = formText[visit.lang];
  if (outcome === 'ok') return null;
  return { heading: null, text: outcome === 'too-quick' ? t.tooQuick : t.expired };
}

/** A filled honeypot looks accepted and stores nothing. */
function pretendAccepted(visit: Visit, event: Event): void {
  seeOther(visit, `${sitePaths(visit.lang).receipt(event.slug)}?k=${randomId()}`);
}
