import type { Event } from '../events/event.ts';
import { formatDay } from '../format/format-day.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { Asks } from '../registrations/asks.ts';
import { attendanceOptions } from '../registrations/attendance-options.ts';
import { registrationFields } from '../registrations/registration-fields.ts';
import { registrationText } from '../registrations/registration-text.ts';
import { eraseDay } from '../registrations/sensitive-answers.ts';
import type { Field } from '../web/field.ts';
import type { FieldError, FormState } from '../web/form.ts';
import type { MergeText } from '../web/merge-text.ts';
import { attendeeFormText } from './attendee-form-text.ts';
import type { MergedChange } from './attendee-merge-form.ts';

/** The form of one person, to add or to change. */
export const attendeeFormView = deskView<{
  title: string;
  lead: string;
  /** Said above the fields; null: nothing. */
  note: string | null;
  path: string;
  fields: Field[];
  form: FormState;
  /** What the form was made of, hidden in it. */
  base: [name: string, value: string][];
  mergeText: MergeText;
  /** What somebody else has saved meanwhile. */
  theirs: MergedChange['theirs'];
  submit: string;
  back: { text: string; href: string };
}>('attendees/form');

/** The fields of the public form, about somebody else than whoever fills them in. */
export function fieldsAtDesk(event: Event, asked: Asks, errors: FieldError[]): Field[] {
  const t = registrationText.sv;
  const erase = eraseDay(event);
  const fields = registrationFields(t, asked, {
    eraseDay: erase ? formatDay(erase, 'sv') : '',
    lastNameFailed: errors.some(({ field }) => field === 'efternamn'),
    attendances: attendanceOptions(event, t),
  });
  return fields.map((field) => ({
    ...field,
    label: attendeeFormText.labels[field.name] ?? field.label,
    hint: attendeeFormText.hints[field.name] ?? field.hint,
    control: notOwn(field.control),
  }));
}

/** A browser would fill in the organiser's own name. */
function notOwn(control: Field['control']): Field['control'] {
  return 'autocomplete' in control ? { ...control, autocomplete: 'off' } : control;
}
