import type { Event } from '../events/event.ts';
import { seatsOf } from '../events/seats.ts';
import { type Lang, languages } from '../language.ts';
import { choiceField, type Field, selectField } from '../web/field.ts';
import type { Typed } from '../web/typed.ts';
import { attendeeFormText as t } from './attendee-form-text.ts';

/** What the organiser decides beside the person: letter and language, and where there is a limit, one seat more. */
export function addFields(event: Event): Field[] {
  const { capacity, confirmed } = seatsOf(event);
  const hint =
    event.attendance === 'hybrid' || capacity === null
      ? t.overHintHybrid
      : t.overHint(confirmed, capacity, event.queue === 1);
  const hasLimit = event.capacity !== null || event.capacityOnline !== null;
  const options = languages.map((value) => ({ value, label: t.languages[value] }));
  return [
    selectField('sprak', t.language, options, t.languageHint),
    choiceField('bekrafta', t.letter, { kind: 'checkbox', options: [{ value: 'ja', label: t.letterOn }] }),
    ...(hasLimit
      ? [choiceField('over', t.seats, { kind: 'checkbox', options: [{ value: 'ja', label: t.over }] }, hint)]
      : []),
  ];
}

export function addWish(form: Typed): { notify: boolean; over: boolean; language: Lang } {
  const ticked = (name: string) => form.many(name).includes('ja');
  const language = languages.find((lang) => lang === form.one('sprak')) ?? 'sv';
  return { notify: ticked('bekrafta'), over: ticked('over'), language };
}
