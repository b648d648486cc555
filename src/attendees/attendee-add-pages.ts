import { deskPath } from '../desk-paths.ts';
import { getEventDetails } from '../events/event-store.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { type AddOutcome, addByOrganiser, canAdd } from '../registrations/add-by-organiser.ts';
import { applicantFrom } from '../registrations/applicant-form.ts';
import { asks } from '../registrations/asks.ts';
import { judgeRegistration } from '../registrations/registration-form.ts';
import { type FieldError, formState } from '../web/form.ts';
import { mergeText } from '../web/merge-text.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { addFields, addWish } from './attendee-add-form.ts';
import { cardPath } from './attendee-card-pages.ts';
import { crumbs } from './attendee-crumbs.ts';
import { attendeeFormText as t } from './attendee-form-text.ts';
import { attendeeFormView, fieldsAtDesk } from './attendee-form-views.ts';

/** GET /arrangor/evenemang/:id/deltagare/ny */
export function showAddAttendee(visit: EventDeskVisit): Promise<void> {
  return draw(visit, typed({ bekrafta: 'ja' }), []);
}

/** POST: the same person twice is one registration, so a double click adds nobody. */
export async function submitAddAttendee(visit: EventDeskVisit): Promise<void> {
  const { services, event, signedIn } = visit;
  const form = typed(visit.req.body);
  const judged = judgeRegistration(form, 'sv', asks(event));
  if (!judged.ok) return draw(visit, form, judged.errors);
  const { language, ...wish } = addWish(form);
  const outcome = await addByOrganiser(services, await getEventDetails(services.db.reader, event), {
    ...wish,
    applicant: applicantFrom(judged.value, language),
    by: authorOf(signedIn),
  });
  if ('registration' in outcome) {
    const { registration, kind } = outcome;
    return seeOther(visit, cardPath({ event, registration }, kind === 'added' ? 'tillagd' : 'fanns'));
  }
  await draw(visit, form, [refusal(outcome)]);
}

function refusal({ kind }: Exclude<AddOutcome, { registration: unknown }>): FieldError {
  switch (kind) {
    case 'full':
      return { field: 'over', message: t.full };
    case 'limit':
      return { field: 'epost', message: t.limit };
    case 'too-late':
      return { field: 'fornamn', message: t.tooLate };
  }
}

async function draw(visit: EventDeskVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const { event, now } = visit;
  const list = deskPath('attendees', { id: event.id });
  await attendeeFormView(
    visit,
    {
      title: t.addTitle,
      current: 'attendees',
      crumbs: crumbs(event, t.addTitle),
      ...(errors.length > 0 ? { prefix: 'error' as const } : {}),
    },
    {
      title: t.addTitle,
      lead: t.addLead,
      note: canAdd(event, now) ? null : t.tooLate,
      path: deskPath('addAttendee', { id: event.id }),
      fields: [...fieldsAtDesk(event, asks(event), errors), ...addFields(event)],
      form: formState(form, errors),
      base: [],
      mergeText,
      theirs: [],
      submit: t.add,
      back: { text: t.toList, href: list },
    },
    errors.length > 0 ? 422 : 200,
  );
}
