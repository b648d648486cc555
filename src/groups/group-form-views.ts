import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import type { EventState } from '../events/event-state.ts';
import { hash } from '../keys.ts';
import { findSubmissionByKey } from '../registrations/registration-store.ts';
import { drawRefusal, formHead } from '../registrations/registration-views.ts';
import { checkFormKey, issueFormKey } from '../web/form-key.ts';
import type { Typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import { type CheckExtras, type CheckModel, checkModel } from './check-model.ts';
import { checkText } from './check-text.ts';
import type { EditedPeople } from './edited-people-form.ts';
import type { GroupValues } from './group-form.ts';
import { type GroupFormModel, groupFormModel } from './group-form-model.ts';
import { groupFormText } from './group-form-text.ts';
import { blocksOf } from './person-blocks-form.ts';
import type { SeatsForGroup } from './seats-dealt.ts';

const formView = view<GroupFormModel>('groups/group-form');
const checkView = view<CheckModel>('groups/group-check');

export async function drawGroupForm(
  visit: Visit,
  details: EventDetails,
  state: EventState,
  edited: EditedPeople,
): Promise<void> {
  visit.res.set('Cache-Control', 'no-store');
  const model = groupFormModel(
    details,
    state,
    visit.lang,
    edited,
    keptKey(visit, details.event, edited.form),
  );
  const failed = edited.errors.length > 0;
  const head = formHead(visit, details, model.title, 'registerGroup');
  await formView(visit, failed ? { ...head, prefix: 'error' } : head, model, failed ? 422 : 200);
}

/** The address of the check page shows the form: there is nothing to check without one. */
export async function drawCheck(
  visit: Visit,
  details: EventDetails,
  form: Typed,
  values: GroupValues,
  seats: SeatsForGroup,
  { status = 200, ...extras }: Partial<CheckExtras> & { status?: number },
): Promise<void> {
  visit.res.set('Cache-Control', 'no-store');
  const { notice = null, errors = [], formKey = keptKey(visit, details.event, form) } = extras;
  const model = checkModel(details, visit.lang, form, values, seats, { notice, errors, formKey });
  const head = formHead(visit, details, checkText[visit.lang].title, 'registerGroup');
  await checkView(visit, errors.length > 0 ? { ...head, prefix: 'error' } : head, model, status);
}

export function refuseGroup(
  visit: Visit,
  details: EventDetails,
  state: EventState,
  form: Typed,
  status: number,
): Promise<void> {
  const { title } = groupFormText[visit.lang];
  return drawRefusal(
    visit,
    details,
    state,
    { address: 'registerGroup', title, kept: keptOf(form, visit) },
    status,
  );
}

export async function wasAccepted({ services }: Visit, form: Typed): Promise<boolean> {
  return (await findSubmissionByKey(services.db.reader, hash(form.one('nyckel')))) !== undefined;
}

export function formNameOf({ id }: Event): string {
  return `group:${id}`;
}

export function newKey({ services, now }: Visit, event: Event): string {
  return issueFormKey(services.keys, formNameOf(event), now);
}

/** The time of the first look at the form counts, through every step. */
function keptKey(visit: Visit, event: Event, form: Typed): string {
  const key = form.one('nyckel');
  const expired = checkFormKey(visit.services.keys, formNameOf(event), key, visit.now) === 'expired';
  return expired ? newKey(visit, event) : key;
}

function keptOf(form: Typed, { lang }: Visit) {
  const joined = (values: string[]) =>
    values
      .map((value) => value.trim())
      .filter(Boolean)
      .join(', ');
  const own = ['fornamn', 'efternamn', 'epost', 'organisation'].map((name) => form.one(name));
  return [
    { label: groupFormText[lang].you, value: joined(own) },
    ...blocksOf(form).map((block, index) => ({
      label: groupFormText[lang].person(index + 1),
      value: joined(Object.values(block)),
    })),
    { label: groupFormText[lang].list, value: form.one('lista').trim() },
  ];
}
