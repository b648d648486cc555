import { deskPath } from '../desk-paths.ts';
import type { Event } from '../events/event.ts';
import { type Author, authorOf } from '../organisers/organiser.ts';
import { changedPerson } from '../registrations/applicant-form.ts';
import { type Asks, asks } from '../registrations/asks.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { changeByOrganiser } from '../registrations/change-by-organiser.ts';
import { presentWish } from '../registrations/county-wish.ts';
import { prefilled } from '../registrations/prefilled-form.ts';
import { judgeRegistration } from '../registrations/registration-form.ts';
import { type FieldError, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { cardPath } from './attendee-card-pages.ts';
import { countyField, countyWish } from './attendee-county-form.ts';
import { crumbs } from './attendee-crumbs.ts';
import { attendeeFormText as t } from './attendee-form-text.ts';
import { attendeeFormView, fieldsAtDesk } from './attendee-form-views.ts';
import { countyWord } from './county-names.ts';
import { type AttendeeVisit, withAttendee } from './with-attendee.ts';

/** What is said of food and access stays the person's own: not shown here, not changed here. */
const sensitiveFields = ['kost[]', 'kost_annat', 'behov'];

/** GET /arrangor/evenemang/:id/deltagare/:rid/andra */
export const showChangeAttendee = withAttendee(async (visit) => {
  const { registration, event, now } = visit;
  if (registration.cancelledAt || !canCancel(event, now)) return seeOther(visit, cardPath(visit, 'for-sent'));
  await draw(visit, prefilled(registration, 'change', { lan: countyWord(presentWish(registration)) }), []);
});

/** POST: judged as when the person changes it; the letters are the same, too. */
export const submitChangeAttendee = withAttendee(async (visit) => {
  const form = typed(visit.req.body);
  const asked = changeable(visit.event);
  const judged = judgeRegistration(form, 'sv', asked);
  if (!judged.ok) return draw(visit, form, judged.errors);
  const person = changedPerson(judged.value, asked, visit.registration);
  const by: Author = authorOf(visit.signedIn);
  const county = countyWish(form);
  const { kind } = await changeByOrganiser(visit.services, visit.registration, { person, county, by });
  if (kind === 'taken') return draw(visit, form, [{ field: 'epost', message: t.taken }]);
  seeOther(visit, cardPath(visit, kind === 'saved' ? 'andrat' : 'for-sent'));
});

function changeable(event: Event): Asks {
  return { ...asks(event), food: false, question: false, attendance: false };
}

async function draw(visit: AttendeeVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const { event, registration } = visit;
  const at = { id: event.id, rid: registration.id };
  const title = t.changeTitle(`${registration.firstName} ${registration.lastName}`);
  const fields = fieldsAtDesk(event, changeable(event), errors).flatMap((field) =>
    field.name === 'orgtyp' ? [field, countyField()] : [field],
  );
  await attendeeFormView(
    visit,
    {
      title,
      current: 'attendees',
      crumbs: crumbs(event, title),
      ...(errors.length > 0 ? { prefix: 'error' as const } : {}),
    },
    {
      title,
      lead: t.changeLead,
      note: t.changeSensitive,
      path: deskPath('changeAttendee', at),
      fields: fields.filter(({ name }) => !sensitiveFields.includes(name)),
      form: formState(form, errors),
      submit: t.save,
      back: { text: t.back, href: deskPath('attendee', at) },
    },
    errors.length > 0 ? 422 : 200,
  );
}
