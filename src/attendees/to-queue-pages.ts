import { deskPath } from '../desk-paths.ts';
import { authorOf } from '../organisers/organiser.ts';
import { moveToQueue, refuseMove } from '../registrations/move-to-queue.ts';
import type { FieldError } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { drawAct } from './attendee-act-views.ts';
import { judgeCancel } from './attendee-cancel-form.ts';
import { attendeeCancelText } from './attendee-cancel-text.ts';
import { cardPath } from './attendee-card-pages.ts';
import { type AttendeeVisit, withAttendee } from './with-attendee.ts';

const t = attendeeCancelText.toQueue;
/** What the card says of a refusal. */
const said = {
  'nobody-waits': 'ingen-vantar',
  'first-come': 'forst-far',
  postponed: 'uppskjutet',
  'no-seat': 'ingen-plats',
  'too-late': 'for-sent',
} as const;

/** GET /arrangor/evenemang/:id/deltagare/:rid/till-ko */
export const showToQueue = withAttendee(async (visit) => {
  const { services, event, registration, now } = visit;
  const refusal = await refuseMove(services.db.reader, event, registration, now);
  if (refusal) return seeOther(visit, cardPath(visit, said[refusal]));
  await draw(visit, typed({}), []);
});

/** POST: the seat goes to whoever has waited longest. */
export const submitToQueue = withAttendee(async (visit) => {
  const form = typed(visit.req.body);
  const judged = judgeCancel(form);
  if (!judged.ok) return draw(visit, form, judged.errors);
  const order = { message: judged.value.meddelande, by: authorOf(visit.signedIn) };
  const refusal = await moveToQueue(visit.services, visit.registration, order);
  seeOther(visit, cardPath(visit, refusal ? said[refusal] : 'till-ko'));
});

function draw(visit: AttendeeVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const { event, registration } = visit;
  const act = {
    title: t.title(`${registration.firstName} ${registration.lastName}`),
    happens: event.offers ? t.happensOffers : t.happens,
    act: t.act,
    back: attendeeCancelText.back,
    path: deskPath('attendeeToQueue', { id: event.id, rid: registration.id }),
  };
  return drawAct(visit, act, form, errors);
}
