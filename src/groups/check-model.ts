import type { EventDetails } from '../events/event-details.ts';
import { eventTitle } from '../events/event-title.ts';
import type { Lang } from '../language.ts';
import { suggestAddress } from '../web/email-address.ts';
import { choiceField, type Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { type CheckText, checkText } from './check-text.ts';
import type { GroupValues, PersonValues } from './group-form.ts';
import { groupFormText } from './group-form-text.ts';
import { fieldsOf } from './person-blocks-form.ts';
import type { SeatsForGroup } from './seats-dealt.ts';

type Row = { label: string; value: string };

export type CheckModel = {
  t: CheckText;
  slug: string;
  eventTitle: string;
  note: string;
  form: FormState;
  notice: { heading: string | null; text: string } | null;
  /** Everything typed, carried along. */
  hidden: [string, string][];
  formKey: string;
  registrar: Row[];
  people: Row[];
  /** Addresses that look like slips. */
  suggestions: string[];
  /** What to do when there are fewer seats than people; null when there is nothing to choose. */
  choice: Field | null;
  statement: string | null;
  /** The choice that stands without being made: everyone waits. */
  fixedChoice: string | null;
  send: string;
};

export type CheckExtras = { notice: CheckModel['notice']; errors: FieldError[]; formKey: string };

export function checkModel(
  { event, series }: EventDetails,
  lang: Lang,
  form: Typed,
  { registrar, people }: GroupValues,
  seats: SeatsForGroup,
  { notice, errors, formKey }: CheckExtras,
): CheckModel {
  const t = checkText[lang];
  const queueOnly = seats.kind === 'queue-only';
  const { nyckel: _, ...hidden } = fieldsOf(form);
  return {
    t,
    slug: event.slug,
    eventTitle: eventTitle(event, series, lang),
    note: queueOnly ? t.queueNote : t.note,
    form: formState(form, errors),
    notice,
    hidden: Object.entries(hidden),
    formKey,
    registrar: [
      { label: t.name, value: `${registrar.fornamn} ${registrar.efternamn}` },
      { label: t.email, value: registrar.epost },
      { label: t.organisation, value: registrar.organisation },
    ],
    people: people.map((person) => ({ label: labelOf(person, t, lang), value: describe(person) })),
    suggestions: people.flatMap((person) => {
      const right = suggestAddress(person.epost);
      return right ? [t.suggestion(labelOf(person, t, lang), right)] : [];
    }),
    choice: seats.kind === 'too-few' ? choiceOf(t, seats, people.length) : null,
    statement: queueOnly ? t.seats.allQueued : null,
    fixedChoice: queueOnly ? 'ko-0' : null,
    send: queueOnly ? t.queueFor(people.length) : t.sendFor(people.length),
  };
}

function choiceOf(t: CheckText, { left, queue }: SeatsForGroup & { kind: 'too-few' }, people: number): Field {
  const options = [
    ...(queue ? [{ value: `ko-${left}`, label: t.seats.firstAndQueue(left, people - left) }] : []),
    { value: `bara-${left}`, label: t.seats.firstOnly(left) },
    { value: 'andra', label: t.seats.goBack },
  ];
  return choiceField('val', t.seats.legend(left, people), { kind: 'radio', options });
}

function labelOf({ number }: PersonValues, t: CheckText, lang: Lang): string {
  return number === 0 ? t.self : groupFormText[lang].person(number);
}

function describe({ fornamn, efternamn, epost, titel, kost }: PersonValues): string {
  return [`${fornamn} ${efternamn}`, epost, titel, kost].filter(Boolean).join(', ');
}
