import type { EventDetails } from '../events/event-details.ts';
import type { EventState } from '../events/event-state.ts';
import { refusalText, type StateText } from '../events/event-state-text.ts';
import { eventTitle } from '../events/event-title.ts';
import { type Address, bothPaths, sitePaths } from '../paths.ts';
import type { Head } from '../web/chrome.ts';
import type { Field } from '../web/field.ts';
import type { Typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import { asks } from './asks.ts';
import { attendanceOptions } from './attendance-options.ts';
import { contactName, type FormModel } from './form-model.ts';
import { registrationFields } from './registration-fields.ts';
import { type RegistrationText, registrationText } from './registration-text.ts';

const formView = view<FormModel & { slug: string }>('registrations/form');

/** A form of several people is refused like that of one. */
export type RefusedForm = { address: Address; title: string; kept: Kept[] };
type Kept = { label: string; value: string };
const refusedView = view<{
  t: RegistrationText;
  title: string;
  eventTitle: string;
  slug: string;
  state: StateText;
  kept: Kept[];
  asksContact: boolean;
}>('registrations/refused');

/** Everything on this page is for one person in one moment: never stored, never indexed. */
export function drawForm(
  visit: Visit,
  details: EventDetails,
  model: FormModel,
  status: number,
): Promise<void> {
  visit.res.set('Cache-Control', 'no-store');
  const failed = model.form.errors.length > 0;
  const head = { ...formHead(visit, details, model.title), ...(failed ? { prefix: 'error' as const } : {}) };
  return formView(visit, head, { ...model, slug: details.event.slug }, status);
}

/** Nobody can register now: why, whom to ask, and what was typed, so that nothing is lost. */
export function drawRefusal(
  visit: Visit,
  details: EventDetails,
  state: EventState,
  form: Typed | RefusedForm,
  status: number,
): Promise<void> {
  visit.res.set('Cache-Control', 'no-store');
  const t = registrationText[visit.lang];
  const refused =
    'one' in form
      ? { address: 'register' as const, title: t.title, kept: keptValues(t, details, form) }
      : form;
  const facts = { contactName: contactName(details), material: details.materials };
  return refusedView(
    visit,
    formHead(visit, details, refused.title, refused.address),
    {
      t,
      title: refused.title,
      eventTitle: eventTitle(details.event, details.series, visit.lang),
      slug: details.event.slug,
      state: refusalText(state, details.event, facts, visit.lang),
      kept: refused.kept.filter(({ value }) => value !== ''),
      asksContact: state.kind !== 'passed' || facts.contactName !== null,
    },
    status,
  );
}

/** Of a form about an event; `address` is its own, which the language switch leads to. */
export function formHead(
  visit: Visit,
  { event, series }: EventDetails,
  title: string,
  address: Address = 'register',
): Head {
  const paths = sitePaths(visit.lang);
  const context = eventTitle(event, series, visit.lang);
  return {
    title,
    context,
    paths: bothPaths(address, { slug: event.slug }),
    noindex: true,
    section: 'events',
    crumbs: [
      { text: registrationText[visit.lang].events, href: paths.events },
      { text: context, href: paths.event(event.slug) },
      { text: title, href: null },
    ],
  };
}

function keptValues(t: RegistrationText, { event }: EventDetails, form: Typed): Kept[] {
  return registrationFields(t, asks(event), {
    eraseDay: '',
    lastNameFailed: false,
    attendances: attendanceOptions(event, t),
  }).map((field) => ({ label: field.label, value: keptValue(field, form) }));
}

/** What was typed or chosen, as words. */
export function keptValue({ name, control }: Field, form: Typed): string {
  const values = form.many(name);
  if (control.kind !== 'radio' && control.kind !== 'checkbox') return values.join(' ').trim();
  const chosen = control.options.filter((option) => values.includes(option.value));
  return chosen.map((option) => option.label).join(', ');
}
