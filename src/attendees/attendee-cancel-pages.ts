import { deskPath } from '../desk-paths.ts';
import { deskView } from '../organisers/desk-view.ts';
import { authorOf } from '../organisers/organiser.ts';
import { cancelByOrganiser } from '../registrations/cancel-by-organiser.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { holdsSeat } from '../registrations/offer.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { cancelField, judgeCancel } from './attendee-cancel-form.ts';
import { type AttendeeCancelText, attendeeCancelText } from './attendee-cancel-text.ts';
import { cardPath } from './attendee-card-pages.ts';
import { crumbs } from './attendee-crumbs.ts';
import { type AttendeeVisit, withAttendee } from './with-attendee.ts';

const t = attendeeCancelText;

const cancelView = deskView<{
  t: AttendeeCancelText;
  title: string;
  happens: string;
  path: string;
  card: string;
  form: FormState;
  field: Field;
}>('attendees/cancel');

/** GET /arrangor/evenemang/:id/deltagare/:rid/avanmal */
export const showCancelAttendee = withAttendee(async (visit) => {
  const { registration, event, now } = visit;
  if (registration.cancelledAt || !canCancel(event, now)) return seeOther(visit, cardPath(visit, 'for-sent'));
  await draw(visit, typed({}), []);
});

/** POST: with a letter in the organiser's words. */
export const submitCancelAttendee = withAttendee(async (visit) => {
  const form = typed(visit.req.body);
  const judged = judgeCancel(form);
  if (!judged.ok) return draw(visit, form, judged.errors);
  const order = { message: judged.value.meddelande, by: authorOf(visit.signedIn) };
  const { kind } = await cancelByOrganiser(visit.services, visit.registration, order);
  // Whoever presses twice finds it done.
  seeOther(visit, cardPath(visit, kind === 'too-late' ? 'for-sent' : 'avanmald'));
});

async function draw(visit: AttendeeVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const { event, registration } = visit;
  const at = { id: event.id, rid: registration.id };
  const title = t.title(`${registration.firstName} ${registration.lastName}`);
  await cancelView(
    visit,
    {
      title,
      current: 'attendees',
      crumbs: crumbs(event, title),
      ...(errors.length > 0 ? { prefix: 'error' as const } : {}),
    },
    {
      t,
      title,
      happens: holdsSeat(registration) ? t.seat : t.queue,
      path: deskPath('cancelAttendee', at),
      card: deskPath('attendee', at),
      form: formState(form, errors),
      field: cancelField(),
    },
    errors.length > 0 ? 422 : 200,
  );
}
