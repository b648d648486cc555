import type { Asks } from '../registrations/asks.ts';
import type { RegistrationText } from '../registrations/registration-text.ts';
import { choiceField, type Field, textField } from '../web/field.ts';
import type { GroupFormText } from './group-form-text.ts';

const registrarFields = ['fornamn', 'efternamn', 'epost', 'organisation', 'orgtyp', 'deltagande'];

/** Whoever sends the form, out of the fields of the form for one person; then whether that person comes along. */
export function fieldsOfRegistrar(fields: readonly Field[], t: GroupFormText): Field[] {
  const own = fields.filter(({ name }) => registrarFields.includes(name));
  return [
    ...own.map((field) => {
      if (field.name === 'epost') return { ...field, hint: t.emailHint };
      return field.name === 'deltagande' ? { ...field, label: t.attendance } : field;
    }),
    choiceField(
      'sjalv',
      t.selfLegend,
      { kind: 'checkbox', options: [{ value: 'ja', label: t.self }] },
      t.selfHint,
    ),
  ];
}

/** A colleague's data are not the sender's own, so the browser fills in nothing. */
export function fieldsOfPerson(
  number: number,
  t: GroupFormText,
  all: RegistrationText,
  asked: Pick<Asks, 'title' | 'food'>,
  eraseDay: string,
): Field[] {
  const name = { kind: 'text', verbatim: true, autocomplete: 'off' } as const;
  const text = { kind: 'text', autocomplete: 'off' } as const;
  const fields: (Field | false)[] = [
    textField(`fornamn-${number}`, all.firstName, name),
    textField(`efternamn-${number}`, all.lastName, name),
    textField(`epost-${number}`, all.email, { ...name, kind: 'email' }),
    asked.title && textField(`titel-${number}`, all.jobTitle, text, t.jobTitleHint),
    asked.food && textField(`kost-${number}`, t.diet, text, t.dietHint(eraseDay)),
  ];
  return fields
    .filter((field) => field !== false)
    .map((field) => ({ ...field, suffix: t.forPerson(number) }));
}

export function listField(t: GroupFormText): Field {
  return textField('lista', t.list, { kind: 'textarea', rows: 6, autocomplete: 'off' }, t.listHint);
}
