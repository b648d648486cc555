import { z } from 'zod';
import { emailAddress } from '../web/email-address.ts';
import { choiceField, type Field, textField } from '../web/field.ts';
import { choice, line } from '../web/fields.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import { type Role, roles } from './organiser.ts';
import { userText as t } from './user-text.ts';

const { errors } = t;
const roleRules = choice(roles, errors.role, errors.role);

const UserForm = z.object({
  namn: line({ max: 100, empty: errors.name, long: errors.long, broken: errors.broken }),
  epost: emailAddress({ ...formText.sv.email, empty: 'Fyll i en e-postadress.' }),
  roll: roleRules,
});

export type NewUser = { name: string; email: string; role: Role };

export function judgeUser(form: Typed): FormOutcome<NewUser> {
  const outcome = parseForm(UserForm, form.pick(['namn', 'epost', 'roll']));
  if (!outcome.ok) return outcome;
  const { namn, epost, roll } = outcome.value;
  return { ok: true, value: { name: namn, email: epost, role: roll ?? 'reader' } };
}

export function judgeRole(form: Typed): FormOutcome<Role> {
  const outcome = parseForm(z.object({ roll: roleRules }), form.pick(['roll']));
  return outcome.ok ? { ok: true, value: outcome.value.roll ?? 'reader' } : outcome;
}

export function userFields(): Field[] {
  return [
    textField('namn', t.fields.namn, { kind: 'text', verbatim: true, autocomplete: 'off' }),
    textField('epost', t.fields.epost, { kind: 'email', verbatim: true, autocomplete: 'off' }),
    roleField(),
  ];
}

/** What each may do is said, the most last. */
export function roleField(): Field {
  const options = roles.map((value) => ({ value, label: t.roleMeanings[value] }));
  return choiceField('roll', t.fields.roll, { kind: 'radio', options });
}
