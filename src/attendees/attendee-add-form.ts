import type { Event } from '../events/event.ts';
import { seatsOf } from '../events/seats.ts';
import { choiceField, type Field } from '../web/field.ts';
import type { Typed } from '../web/typed.ts';
import { attendeeFormText as t } from './attendee-form-text.ts';

/** What the organiser decides beside the person: the letter, and where there is a limit, one seat more. */
export function addFields(event: Event): Field[] {
  const { capacity, confirmed } = seatsOf(event);
  const hint =
    event.attendance === 'hybrid' || capacity === null
      ? t.overHintHybrid
      : t.overHint(confirmed, capacity, event.queue === 1);
  const hasLimit = event.capacity !== null || event.capacityOnline !== null;
  return [
    choiceField('bekrafta', t.letter, { kind: 'checkbox', options: [{ value: 'ja', label: t.letterOn }] }),
    ...(hasLimit
      ? [choiceField('over', t.seats, { kind: 'checkbox', options: [{ value: 'ja', label: t.over }] }, hint)]
      : []),
  ];
}

export function addWish(form: Typed): { notify: boolean; over: boolean } {
  const ticked = (name: string) => form.many(name).includes('ja');
  return { notify: ticked('bekrafta'), over: ticked('over') };
}
