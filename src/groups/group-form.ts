import { z } from 'zod';
import type { Lang } from '../language.ts';
import type { Asks } from '../registrations/asks.ts';
import { nameKey } from '../registrations/person-key.ts';
import { senderFields } from '../registrations/registration-form.ts';
import { registrationText } from '../registrations/registration-text.ts';
import { emailAddress, emailKey } from '../web/email-address.ts';
import { line } from '../web/fields.ts';
import { type FieldError, type FormOutcome, parseForm } from '../web/form.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import { groupFormText } from './group-form-text.ts';
import { type Block, blocksOf, isEmpty, mostPeople } from './person-blocks-form.ts';

/** As many rows of one address as `admit` stores at one event. */
const mostAtAddress = 10;

export type PersonValues = {
  /** The person's number on the form; 0 for whoever sends it. */
  number: number;
  fornamn: string;
  efternamn: string;
  epost: string;
  titel: string;
  kost: string;
};

export type GroupValues = {
  registrar: z.infer<z.ZodObject<ReturnType<typeof senderFields>>>;
  /** In the order of the form, whoever sends it first. */
  people: PersonValues[];
};

/** Judges the form for several people; every message names its person. Empty blocks are left out. */
export function judgeGroup(form: Typed, lang: Lang, asked: Asks): FormOutcome<GroupValues> {
  const t = groupFormText[lang].errors;
  const fields = form.pick([
    'fornamn',
    'efternamn',
    'epost',
    'organisation',
    'orgtyp',
    'deltagande',
    'sjalv',
  ]);
  const registrar = parseForm(z.object(senderFields(lang, asked)), fields);
  const errors = registrar.ok ? [] : [...registrar.errors];
  const people: PersonValues[] = [];
  if (form.one('sjalv') === 'ja') {
    const { fornamn, efternamn, epost } = {
      fornamn: '',
      efternamn: '',
      epost: '',
      ...(registrar.ok && registrar.value),
    };
    people.push({ number: 0, fornamn, efternamn, epost, titel: '', kost: '' });
  }
  for (const [index, block] of blocksOf(form).entries()) {
    if (isEmpty(block)) continue;
    const judged = judgePerson(block, index + 1, lang, asked);
    errors.push(...(judged.ok ? clashes(judged.value, people, lang) : judged.errors));
    people.push(
      judged.ok
        ? judged.value
        : { number: index + 1, fornamn: '', efternamn: '', epost: '', titel: '', kost: '' },
    );
  }
  if (people.length === 0) errors.push({ field: 'fornamn-1', message: t.none });
  if (people.length > mostPeople)
    errors.push({ field: 'sjalv', message: t.most(people.length - mostPeople) });
  return registrar.ok && errors.length === 0
    ? { ok: true, value: { registrar: registrar.value, people } }
    : { ok: false, errors };
}

/** One person's fields, `fornamn-2` and so on; also for somebody who comes in another's place. */
export function judgePerson(
  block: Block,
  number: number,
  lang: Lang,
  asked: Asks,
): FormOutcome<PersonValues> {
  const judged = parseForm(PersonForm(number, lang, asked), block);
  if (judged.ok) return { ok: true, value: { number, ...judged.value } };
  return {
    ok: false,
    errors: judged.errors.map(({ field, message }) => ({ field: `${field}-${number}`, message })),
  };
}

function PersonForm(number: number, lang: Lang, asked: Asks) {
  const { errors } = registrationText[lang];
  const { broken, email } = formText[lang];
  const own = groupFormText[lang].errors;
  const at = (message: string) => own.at(number, message);
  const text = (max: number, long: string) => line({ max, broken: at(broken), empty: null, long: at(long) });
  const absent = z.unknown().transform(() => '');
  return z.object({
    fornamn: line({ max: 80, broken: at(broken), empty: own.first(number), long: at(errors.firstName.long) }),
    efternamn: line({
      max: 80,
      broken: at(broken),
      also: '-',
      empty: own.last(number),
      long: at(errors.lastName.long),
    }),
    epost: emailAddress({
      empty: own.email(number),
      incomplete: at(email.incomplete),
      characters: (odd) => at(email.characters(odd)),
      long: at(email.long),
    }),
    titel: asked.title ? text(80, errors.jobTitle) : absent,
    kost: asked.food ? text(200, own.diet) : absent,
  });
}

/** One person twice, or more of one address than are taken. */
function clashes(person: PersonValues, earlier: readonly PersonValues[], lang: Lang): FieldError[] {
  const t = groupFormText[lang].errors;
  const { number } = person;
  const same = earlier.find((one) => one.epost !== '' && keyOf(one) === keyOf(person));
  if (same) {
    const message = same.number === 0 ? t.sameAsYou(number) : t.same(same.number, number);
    return [{ field: `fornamn-${number}`, message }];
  }
  const sharing = earlier.filter((one) => one.epost !== '' && emailKey(one.epost) === emailKey(person.epost));
  return sharing.length < mostAtAddress ? [] : [{ field: `epost-${number}`, message: t.sameAddress(number) }];
}

function keyOf({ epost, fornamn, efternamn }: PersonValues): string {
  return `${emailKey(epost)}|${nameKey(fornamn, efternamn)}`;
}
