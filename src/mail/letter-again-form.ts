import { z } from 'zod';
import { emailAddress } from '../web/email-address.ts';
import { type Field, textField } from '../web/field.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import { letterAgainText as t } from './letter-again-text.ts';

const AgainForm = z.object({ epost: emailAddress({ ...formText.sv.email, empty: t.empty }) });

export function judgeAgain(form: Typed): FormOutcome<{ epost: string }> {
  return parseForm(AgainForm, form.pick(['epost']));
}

export function againField(): Field {
  return textField('epost', t.address, { kind: 'email', verbatim: true, autocomplete: 'off' });
}
