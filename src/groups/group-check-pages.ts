import type { EventDetails } from '../events/event-details.ts';
import { getEvent, getEventDetails } from '../events/event-store.ts';
import { sitePaths } from '../paths.ts';
import { attendanceOf } from '../registrations/applicant.ts';
import { registrationText } from '../registrations/registration-text.ts';
import type { FieldError } from '../web/form.ts';
import { checkFormKey } from '../web/form-key.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import type { CheckExtras } from './check-model.ts';
import { checkText } from './check-text.ts';
import type { GroupValues } from './group-form.ts';
import { drawCheck, formNameOf, newKey, refuseGroup } from './group-form-views.ts';
import { peopleFrom, registrarFrom } from './group-people-form.ts';
import { registerGroup } from './register-group.ts';
import { choiceIn, type SeatChoice, seatsForGroup } from './seats-dealt.ts';

/** The form with messages, all that was typed kept. */
type Back = (errors: FieldError[]) => Promise<void>;

/** Shows what a judged form says, or, from that page, sends it. */
export async function checkGroup(
  visit: Visit,
  details: EventDetails,
  form: Typed,
  values: GroupValues,
  back: Back,
): Promise<void> {
  if (form.one('op') !== 'skicka') return showCheck(visit, details, form, values, back, {});
  const { event } = details;
  const t = formText[visit.lang];
  const key = checkFormKey(visit.services.keys, formNameOf(event), form.one('nyckel'), visit.now);
  if (key !== 'ok') {
    const notice = { heading: null, text: key === 'expired' ? t.expired : t.tooQuick };
    return showCheck(visit, details, form, values, back, { status: 422, notice });
  }
  const choice = chosen(form, details, values, visit.now);
  if (choice) return send(visit, details, form, values, choice, back);
  const errors = [{ field: 'val', message: checkText[visit.lang].seats.choose }];
  await showCheck(visit, details, form, values, back, { status: 422, errors });
}

/** Null: the page asked what to do, and nothing was chosen. */
function chosen(form: Typed, { event }: EventDetails, values: GroupValues, now: string): SeatChoice | null {
  const { kind } = seatsForGroup(event, wayOf(values, event), values.people.length, now);
  const all: SeatChoice = { seats: values.people.length, rest: 'nobody' };
  const asked = form.one('valj') !== '' && kind === 'too-few';
  return choiceIn(form.one('val')) ?? (asked ? null : all);
}

async function send(
  visit: Visit,
  details: EventDetails,
  form: Typed,
  values: GroupValues,
  choice: SeatChoice,
  back: Back,
): Promise<void> {
  const outcome = await registerGroup(visit.services, details, {
    ...choice,
    registrar: registrarFrom(values, visit.lang),
    people: peopleFrom(values, visit.lang),
    formKey: form.one('nyckel'),
  });
  const t = checkText[visit.lang];
  switch (outcome.kind) {
    case 'accepted':
      return seeOther(
        visit,
        `${sitePaths(visit.lang).groupReceipt(details.event.slug)}?k=${outcome.submissionId}`,
      );
    case 'refused':
      return refuseGroup(visit, details, outcome.state, form, 409);
    case 'fewer-seats': {
      const { reader } = visit.services.db;
      const fresh = await getEventDetails(reader, await getEvent(reader, details.event.id));
      const notice = { heading: t.seats.went, text: t.seats.wentText };
      return showCheck(visit, fresh, form, values, back, { status: 409, notice });
    }
    case 'key-used': {
      const formKey = newKey(visit, details.event);
      const notice = { heading: null, text: t.keyUsed };
      return showCheck(visit, details, form, values, back, { status: 422, notice, formKey });
    }
  }
}

async function showCheck(
  visit: Visit,
  details: EventDetails,
  form: Typed,
  values: GroupValues,
  back: Back,
  extras: Partial<CheckExtras> & { status?: number },
): Promise<void> {
  const { event } = details;
  const seats = seatsForGroup(event, wayOf(values, event), values.people.length, visit.now);
  if (seats.kind === 'none')
    return back([{ field: 'deltagande', message: registrationText[visit.lang].errors.attendanceFull }]);
  await drawCheck(visit, details, form, values, seats, extras);
}

function wayOf({ registrar }: GroupValues, event: EventDetails['event']): 'site' | 'online' {
  return attendanceOf({ attendance: registrar.deltagande }, event);
}
