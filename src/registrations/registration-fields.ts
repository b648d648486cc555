import { choiceField, type Field, textField } from '../web/field.ts';
import type { Asks } from './asks.ts';
import { organisationTypes, roles } from './registration.ts';
import { diets } from './registration-form.ts';
import type { RegistrationText } from './registration-text.ts';

export type DrawnWith = {
  /** Until when food and access answers are kept, as text. */
  eraseDay: string;
  lastNameFailed: boolean;
  /** How one can take part in a hybrid event. */
  attendances: { value: string; label: string }[];
};

/** The fields in the order of the page. */
export function registrationFields(
  t: RegistrationText,
  asked: Asks,
  { eraseDay, lastNameFailed, attendances }: DrawnWith,
): Field[] {
  const name = { kind: 'text', verbatim: true } as const;
  const options = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  const fields: (Field | false)[] = [
    textField('fornamn', t.firstName, { ...name, autocomplete: 'given-name' }),
    textField(
      'efternamn',
      t.lastName,
      { ...name, autocomplete: 'family-name' },
      lastNameFailed ? t.lastNameHint : null,
    ),
    textField('epost', t.email, { kind: 'email', verbatim: true, autocomplete: 'email' }, t.emailHint),
    textField('organisation', t.organisation, { ...name, autocomplete: 'organization' }, t.organisationHint),
    choiceField('orgtyp', t.organisationType, {
      kind: 'radio',
      options: options(organisationTypes, t.organisationTypes),
    }),
    asked.attendance && choiceField('deltagande', t.attendance, { kind: 'radio', options: attendances }),
    choiceField('roll', t.role, { kind: 'radio', options: options(roles, t.roles) }),
    asked.title &&
      textField('titel', t.jobTitle, { kind: 'text', autocomplete: 'organization-title' }, t.jobTitleHint),
    asked.food &&
      choiceField(
        'kost[]',
        t.diets,
        { kind: 'checkbox', options: options(diets, t.dietNames) },
        t.dietsHint(eraseDay),
      ),
    asked.food && textField('kost_annat', t.otherDiet, { kind: 'text', autocomplete: 'off' }),
    textField('behov', t.needs, { kind: 'textarea', rows: 3, autocomplete: 'off' }, t.needsHint(eraseDay)),
    asked.question &&
      textField('fraga', t.question, { kind: 'textarea', rows: 3, autocomplete: 'off' }, t.questionHint),
  ];
  return fields.filter((field) => field !== false);
}
