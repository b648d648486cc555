import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import { lastDayToRegister } from '../events/event-state.ts';
import { getEvent, getEventDetails } from '../events/event-store.ts';
import { eventTitle } from '../events/event-title.ts';
import { formatDay } from '../format/format-day.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import { endOfDay } from '../time.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import { type Handler, seeOther, type Visit } from '../web/visit.ts';
import { changedPerson, personFrom, sensitiveFrom } from './applicant-form.ts';
import { type Asks, asks } from './asks.ts';
import { canCancel } from './cancel-registration.ts';
import { type Change, changeRegistration } from './change-registration.ts';
import { type ChangeText, changeText } from './change-text.ts';
import { prefilled } from './prefilled-form.ts';
import type { Registration } from './registration.ts';
import { registrationFields } from './registration-fields.ts';
import { judgeRegistration } from './registration-form.ts';
import { type RegistrationText, registrationText } from './registration-text.ts';
import { eraseDay } from './sensitive-answers.ts';
import { hasSensitiveAnswers } from './sensitive-store.ts';
import { withRegistration } from './with-registration.ts';

type Reason = Change['reason'];

type Model = {
  t: ChangeText;
  all: RegistrationText;
  handOver: boolean;
  title: string;
  eventTitle: string;
  token: string;
  form: FormState;
  fields: Field[];
  late: boolean;
  hasAnswers: boolean;
};

const changeView = view<Model>('registrations/change');
const doneView = view<{ t: ChangeText }>('registrations/changed');

/** GET /anmalan/:token/andra, /anmalan/:token/lamna-over */
export const showChange = showForm('change');
export const showHandOver = showForm('hand-over');
/** POST to the same */
export const submitChange = submit('change');
export const submitHandOver = submit('hand-over');

/** GET /anmalan/andrad: the same whatever became of it. */
export async function showChanged(visit: Visit): Promise<void> {
  const t = changeText[visit.lang];
  const head = { title: t.done.title, prefix: 'done', paths: bothPaths('changed'), noindex: true } as const;
  await doneView(visit, head, { t });
}

function showForm(reason: Reason): Handler {
  return withRegistration(async (visit, registration, token) => {
    const details = await detailsOf(visit, registration);
    if (registration.cancelledAt || !canCancel(details.event, visit.now))
      return seeOther(visit, sitePaths(visit.lang).registration(token));
    await draw(visit, details, registration, token, reason, prefilled(registration, reason), []);
  });
}

function submit(reason: Reason): Handler {
  return withRegistration(async (visit, registration, token) => {
    const details = await detailsOf(visit, registration);
    const form = typed(visit.req.body);
    const asked = changeable(details.event);
    const judged = judgeRegistration(form, visit.lang, asked);
    if (!judged.ok) return draw(visit, details, registration, token, reason, form, judged.errors);
    const person =
      reason === 'change' ? changedPerson(judged.value, asked, registration) : personFrom(judged.value);
    const said = sensitiveFrom(judged.value);
    const removed = reason === 'hand-over' || form.one('ta_bort') === 'ja';
    const sensitive = said ?? (removed ? 'remove' : 'keep');
    const outcome = await changeRegistration(visit.services, registration, { reason, person, sensitive });
    const paths = sitePaths(visit.lang);
    if (outcome.kind === 'saved' && outcome.newLink) return seeOther(visit, paths.changed);
    seeOther(visit, `${paths.registration(token)}${outcome.kind === 'saved' ? '?sparat=ja' : ''}`);
  });
}

/** How to take part is not changed here: the other kind of seat may be gone. */
function changeable(event: Event): Asks {
  return { ...asks(event), question: false, attendance: false };
}

async function detailsOf(visit: Visit, registration: Registration): Promise<EventDetails> {
  const { reader } = visit.services.db;
  return getEventDetails(reader, await getEvent(reader, registration.eventId));
}

async function draw(
  visit: Visit,
  details: EventDetails,
  registration: Registration,
  token: string,
  reason: Reason,
  form: Typed,
  errors: FieldError[],
): Promise<void> {
  const { event, series } = details;
  const t = changeText[visit.lang];
  const handOver = reason === 'hand-over';
  const title = handOver ? t.handOverTitle : t.title;
  const paths = bothPaths(handOver ? 'handOver' : 'changeRegistration', { token });
  const erase = eraseDay(event);
  const deadline = lastDayToRegister(event);
  const failed = errors.some((error) => error.field === 'efternamn');
  await changeView(
    visit,
    { title, paths, noindex: true, ...(errors.length > 0 ? { prefix: 'error' as const } : {}) },
    {
      t,
      all: registrationText[visit.lang],
      handOver,
      title,
      eventTitle: eventTitle(event, series, visit.lang),
      token,
      form: formState(form, errors),
      fields: registrationFields(registrationText[visit.lang], changeable(event), {
        eraseDay: erase ? formatDay(erase, visit.lang) : '',
        lastNameFailed: failed,
        attendances: [],
      }),
      late: deadline !== null && endOfDay(deadline) <= visit.now,
      hasAnswers: await hasSensitiveAnswers(visit.services.db.reader, registration.id),
    },
    errors.length > 0 ? 422 : 200,
  );
}
