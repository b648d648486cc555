import { deskPath } from '../desk-paths.ts';
import { authorOf } from '../organisers/organiser.ts';
import { cancelByOrganiser } from '../registrations/cancel-by-organiser.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { holdsSeat } from '../registrations/offer.ts';
import { freedSeat } from '../registrations/promote-waiting.ts';
import type { FieldError } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { drawAct } from './attendee-act-views.ts';
import { judgeCancel } from './attendee-cancel-form.ts';
import { attendeeCancelText as t } from './attendee-cancel-text.ts';
import { cardPath } from './attendee-card-pages.ts';
import { type AttendeeVisit, withAttendee } from './with-attendee.ts';

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

function draw(visit: AttendeeVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const { event, registration, now } = visit;
  const act = {
    title: t.title(`${registration.firstName} ${registration.lastName}`),
    happens: holdsSeat(registration) ? t.seat[freedSeat(event, now)] : t.queue,
    act: t.act,
    back: t.back,
    path: deskPath('cancelAttendee', { id: event.id, rid: registration.id }),
  };
  return drawAct(visit, act, form, errors);
}
