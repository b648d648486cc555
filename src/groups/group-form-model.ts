import type { EventDetails } from '../events/event-details.ts';
import type { EventState } from '../events/event-state.ts';
import { formatDay } from '../format/format-day.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import { asks } from '../registrations/asks.ts';
import { type FormModel, formModel } from '../registrations/form-model.ts';
import { eraseDay } from '../registrations/sensitive-answers.ts';
import type { Field } from '../web/field.ts';
import type { EditedPeople } from './edited-people-form.ts';
import { fieldsOfPerson, fieldsOfRegistrar, listField } from './group-fields.ts';
import { type GroupFormText, groupFormText } from './group-form-text.ts';
import { blocksOf, mostPeople } from './person-blocks-form.ts';

export type GroupFormModel = Omit<FormModel, 't' | 'fields' | 'full' | 'suggestion' | 'notice'> & {
  t: GroupFormText;
  allNeeded: string;
  slug: string;
  registrar: Field[];
  people: { number: number; fields: Field[]; focused: boolean }[];
  canAdd: boolean;
  list: Field;
  /** The list is shown when there is something in it. */
  listOpen: boolean;
  /** One message for each line that cannot be read. */
  listErrors: string[];
  notice: string | null;
};

export function groupFormModel(
  details: EventDetails,
  state: EventState,
  lang: Lang,
  { form, errors, focus, notice }: EditedPeople,
  formKey: string,
): GroupFormModel {
  const t = groupFormText[lang];
  const { event } = details;
  const {
    fields,
    full: _,
    suggestion: __,
    t: all,
    ...shared
  } = formModel(details, state, lang, form, errors, {
    formKey,
  });
  const erase = eraseDay(event);
  const blocks = blocksOf(form);
  return {
    ...shared,
    t,
    allNeeded: all.allNeeded,
    slug: event.slug,
    title: shared.queue ? t.queueTitle : t.title,
    lead: shared.queue ? t.queueIntro : t.intro(shared.eventTitle, formatWhen(event, lang)),
    registrar: fieldsOfRegistrar(fields, t),
    people: blocks.map((_block, index) => ({
      number: index + 1,
      fields: fieldsOfPerson(index + 1, t, all, asks(event), erase ? formatDay(erase, lang) : ''),
      focused: focus === index + 1,
    })),
    canAdd: blocks.length < mostPeople,
    list: listField(t),
    listOpen: form.one('lista') !== '' || errors.some(({ field }) => field === 'lista'),
    listErrors: errors.filter(({ field }) => field === 'lista').map(({ message }) => message),
    notice,
  };
}
