import { deskPath } from '../desk-paths.ts';
import type { Event } from '../events/event.ts';
import { type Author, authorOf } from '../organisers/organiser.ts';
import { changedPerson } from '../registrations/applicant-form.ts';
import { type Asks, asks } from '../registrations/asks.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { changeByOrganiser } from '../registrations/change-by-organiser.ts';
import { presentWish } from '../registrations/county-wish.ts';
import { prefilled } from '../registrations/prefilled-form.ts';
import type { Registration } from '../registrations/registration.ts';
import { judgeRegistration } from '../registrations/registration-form.ts';
import { findRegistration } from '../registrations/registration-store.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, formState } from '../web/form.ts';
import { baseFields } from '../web/merge-form.ts';
import { mergeText } from '../web/merge-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { cardPath } from './attendee-card-pages.ts';
import { countyField, countyWish } from './attendee-county-form.ts';
import { crumbs } from './attendee-crumbs.ts';
import { attendeeFormText as t } from './attendee-form-text.ts';
import { attendeeFormView, fieldsAtDesk } from './attendee-form-views.ts';
import { type MergedChange, mergedChange, storedFields } from './attendee-merge-form.ts';
import { countyWord } from './county-names.ts';
import { type AttendeeVisit, withAttendee } from './with-attendee.ts';

/** What is said of food and access stays the person's own: not shown here, not changed here. */
const sensitiveFields = ['kost[]', 'kost_annat', 'behov'];

/** GET /arrangor/evenemang/:id/deltagare/:rid/andra */
export const showChangeAttendee = withAttendee(async (visit) => {
  const { registration, event, now } = visit;
  if (registration.cancelledAt || !canCancel(event, now)) return seeOther(visit, cardPath(visit, 'for-sent'));
  await draw(visit, { form: stored(registration), theirs: [] }, []);
});

/** POST: judged as when the person changes it; the letters are the same, too. What nobody touched stays as stored. */
export const submitChangeAttendee = withAttendee(submit);

async function submit(visit: AttendeeVisit): Promise<void> {
  const { services, event, registration, signedIn } = visit;
  const asked = changeable(event);
  const merged = mergedChange(typed(visit.req.body), drawn(event), stored(registration));
  const { form } = merged;
  const judged = judgeRegistration(form, 'sv', asked);
  if (!judged.ok) return draw(visit, merged, judged.errors);
  if (merged.theirs.length > 0) return draw(visit, merged, []);
  const person = changedPerson(judged.value, asked, registration);
  const by: Author = authorOf(signedIn);
  const county = countyWish(form);
  const { kind } = await changeByOrganiser(services, registration, { person, county, by });
  if (kind === 'taken') return draw(visit, merged, [{ field: 'epost', message: t.taken }]);
  const present = await findRegistration(services.db.reader, registration.id);
  // Somebody was quicker: once more, beside what they have saved.
  if (kind === 'too-late' && present && !present.cancelledAt && present.sequence !== registration.sequence)
    return submit({ ...visit, registration: present });
  seeOther(visit, cardPath(visit, kind === 'saved' ? 'andrat' : 'for-sent'));
}

function changeable(event: Event): Asks {
  return { ...asks(event), food: false, question: false, attendance: false };
}

function stored(registration: Registration): Typed {
  return prefilled(registration, 'change', { lan: countyWord(presentWish(registration)) });
}

function drawn(event: Event, errors: FieldError[] = []): Field[] {
  return fieldsAtDesk(event, changeable(event), errors)
    .flatMap((field) => (field.name === 'orgtyp' ? [field, countyField()] : [field]))
    .filter(({ name }) => !sensitiveFields.includes(name));
}

async function draw(
  visit: AttendeeVisit,
  { form, theirs }: MergedChange,
  errors: FieldError[],
): Promise<void> {
  const { event, registration } = visit;
  const at = { id: event.id, rid: registration.id };
  const title = t.changeTitle(`${registration.firstName} ${registration.lastName}`);
  const fields = drawn(event, errors);
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
      fields,
      form: formState(form, errors),
      base: baseFields(storedFields(fields, stored(registration))),
      mergeText,
      theirs,
      submit: t.save,
      back: { text: t.back, href: deskPath('attendee', at) },
    },
    errors.length > 0 ? 422 : theirs.length > 0 ? 409 : 200,
  );
}
