import { eventActionText } from '../events/event-action-text.ts';
import { type EventDetails, registrationContact } from '../events/event-details.ts';
import type { EventState } from '../events/event-state.ts';
import { lastDayToRegister, takesRegistrations } from '../events/event-state.ts';
import { eventTitle } from '../events/event-title.ts';
import { seatsOf } from '../events/seats.ts';
import { formatDateWithoutYear, formatDay } from '../format/format-day.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import type { Field } from '../web/field.ts';
import type { FieldError, FormState } from '../web/form.ts';
import { formState } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { asks } from './asks.ts';
import { attendanceOptions, fullAttendances } from './attendance-options.ts';
import { privacyNotice } from './privacy-notice-text.ts';
import { registrationFields } from './registration-fields.ts';
import { type RegistrationText, registrationText } from './registration-text.ts';
import { eraseDay } from './sensitive-answers.ts';

/** What the form page shows; `queue` changes its title, lead and button. */
export type FormModel = {
  t: RegistrationText;
  form: FormState;
  fields: Field[];
  queue: boolean;
  /** Ways to take part that were full when the form was drawn: choosing one is choosing its queue. */
  full: string[];
  title: string;
  eventTitle: string;
  lead: string;
  lastDay: string | null;
  /** To the form for several people. */
  several: string;
  privacy: { lead: string; sentences: string[]; more: string; slug: string };
  /** A heading and a sentence above the form: the last seat went, the form came too quickly. */
  notice: { heading: string | null; text: string } | null;
  /** The corrected address, offered once; sent back so that the second time passes. */
  suggestion: { text: string; address: string } | null;
  formKey: string;
};

export type FormExtras = Pick<FormModel, 'formKey'> &
  Partial<Pick<FormModel, 'notice' | 'suggestion'> & { also: Field[] }>;

export function formModel(
  details: EventDetails,
  state: EventState,
  lang: Lang,
  typed: Typed,
  errors: FieldError[],
  extras: FormExtras,
): FormModel {
  const { event, series } = details;
  const t = registrationText[lang];
  const queue = takesRegistrations(state) === 'queue';
  const erase = eraseDay(event);
  const title = eventTitle(event, series, lang);
  const lastDay = lastDayToRegister(event);
  return {
    t,
    form: formState(typed, errors),
    fields: [
      ...registrationFields(t, asks(event), {
        eraseDay: erase ? formatDay(erase, lang) : '',
        lastNameFailed: errors.some((error) => error.field === 'efternamn'),
        attendances: attendanceOptions(event, t),
      }),
      ...(extras.also ?? []),
    ],
    full: fullAttendances(event),
    queue,
    title: queue ? t.queueTitle : t.title,
    eventTitle: title,
    lead: queue
      ? t.queueIntro(seatsOf(event).queued)
      : t.intro(title, formatWhen(event, lang), place(details, t)),
    lastDay: lastDay && !queue ? t.lastDay(formatDateWithoutYear(lastDay, lang)) : null,
    several: eventActionText[lang].group,
    privacy: privacyNotice(details, lang),
    notice: extras.notice ?? null,
    suggestion: extras.suggestion ?? null,
    formKey: extras.formKey,
  };
}

function place({ event }: EventDetails, t: RegistrationText): string {
  if (event.attendance === 'online') return t.online;
  return event.town ? t.inTown(event.town) : '';
}

/** Who is named when somebody asks about registration. */
export function contactName(details: EventDetails): string | null {
  return registrationContact(details)?.name ?? null;
}
