import { deskPath } from '../desk-paths.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { cancelField } from './attendee-cancel-form.ts';
import { crumbs } from './attendee-crumbs.ts';
import type { AttendeeVisit } from './with-attendee.ts';

const actView = deskView<{
  title: string;
  happens: string;
  act: string;
  back: string;
  path: string;
  card: string;
  form: FormState;
  field: Field;
}>('attendees/act');

/** What is taken from somebody, in words. */
export type Act = { title: string; happens: string; act: string; back: string; path: string };

/** The page before something is taken from somebody, with the organiser's own words for the letter. */
export function drawAct(visit: AttendeeVisit, act: Act, form: Typed, errors: FieldError[]): Promise<void> {
  const { event, registration } = visit;
  const failed = errors.length > 0;
  return actView(
    visit,
    {
      title: act.title,
      current: 'attendees',
      crumbs: crumbs(event, act.title),
      ...(failed ? { prefix: 'error' as const } : {}),
    },
    {
      ...act,
      card: deskPath('attendee', { id: event.id, rid: registration.id }),
      form: formState(form, errors),
      field: cancelField(),
    },
    failed ? 422 : 200,
  );
}
