import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import { formatDay } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import type { Asks } from '../registrations/asks.ts';
import { attendanceOptions } from '../registrations/attendance-options.ts';
import { privacyNotice } from '../registrations/privacy-notice-text.ts';
import { registrationFields } from '../registrations/registration-fields.ts';
import { type RegistrationText, registrationText } from '../registrations/registration-text.ts';
import { eraseDay } from '../registrations/sensitive-answers.ts';
import { type ListedSeries, seriesNouns, type Worded, worded } from '../series/series-card.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import type { ClosedChoice, SeriesChoice, SeriesChoices } from './series-choice.ts';
import { asksOf, choiceName } from './series-form.ts';
import { type SeriesFormText, seriesFormText } from './series-form-text.ts';

export type SeriesFormModel = {
  t: SeriesFormText;
  all: RegistrationText;
  slug: string;
  heading: string;
  about: Worded;
  kind: 'many' | 'one';
  legend: string;
  /** Of the boxes or radios. */
  name: string;
  open: (SeriesChoice & { id: string })[];
  closed: ClosedChoice[];
  form: FormState;
  fields: Field[];
  /** What was full when the form was drawn: choosing it is choosing its queue. */
  queues: string[];
  privacy: ReturnType<typeof privacyNotice>[];
  notice: { heading: string | null; text: string } | null;
  suggestion: { text: string; address: string } | null;
  formKey: string;
};

export type SeriesExtras = Pick<SeriesFormModel, 'formKey'> &
  Partial<Pick<SeriesFormModel, 'notice' | 'suggestion'>>;

/** @param details of the events that can be chosen. */
export function seriesFormModel(
  listed: ListedSeries,
  choices: SeriesChoices,
  details: readonly EventDetails[],
  lang: Lang,
  form: Typed,
  errors: FieldError[],
  extras: SeriesExtras,
): SeriesFormModel {
  const t = seriesFormText[lang];
  const { series, events } = listed;
  const { plural } = seriesNouns(events, lang);
  const many = series.kind === 'many';
  const name = choiceName(listed);
  const id = name.replace('[]', '');
  return {
    t,
    all: registrationText[lang],
    slug: series.slug,
    heading: many ? t.title(plural) : t.townTitle,
    about: worded(series.title, series.titleEn, lang),
    kind: series.kind,
    legend: many ? t.which(plural) : t.town,
    name,
    open: choices.open.map((choice, index) => ({
      ...choice,
      id: index === 0 ? id : `${id}-${choice.event.slug}`,
    })),
    closed: choices.closed,
    form: formState(form, errors),
    fields: seriesFields(listed, choices, lang, errors),
    queues: choices.open.filter(({ queue }) => queue).map(({ event }) => event.slug),
    privacy: noticesOf(details, lang),
    notice: extras.notice ?? null,
    suggestion: extras.suggestion ?? null,
    formKey: extras.formKey,
  };
}

/** The person's fields, once: whatever any of the events asks. */
export function seriesFields(
  listed: ListedSeries,
  { open }: SeriesChoices,
  lang: Lang,
  errors: readonly FieldError[] = [],
): Field[] {
  const t = registrationText[lang];
  const events = open.map(({ event }) => event);
  const asked: Asks = asksOf(events, listed);
  const [hybrid] = events.filter((event) => event.attendance === 'hybrid');
  // Seats differ from event to event, so none is said to be full here.
  const options = hybrid ? attendanceOptions({ ...hybrid, capacity: null, capacityOnline: null }, t) : [];
  return registrationFields(t, asked, {
    eraseDay: lastEraseDay(events, lang),
    lastNameFailed: errors.some(({ field }) => field === 'efternamn'),
    attendances: options,
  });
}

function lastEraseDay(events: readonly Event[], lang: Lang): string {
  const day = events
    .flatMap((event) => eraseDay(event) ?? [])
    .sort()
    .at(-1);
  return day ? formatDay(day, lang) : '';
}

/** One notice for each that is responsible. */
function noticesOf(details: readonly EventDetails[], lang: Lang) {
  const notices = details.map((one): [string, ReturnType<typeof privacyNotice>] => [
    one.controller.slug,
    privacyNotice(one, lang),
  ]);
  return [...new Map(notices.reverse()).values()].reverse();
}
