import { z } from 'zod';
import { emailAddress } from '../web/email-address.ts';
import { type Field, textField } from '../web/field.ts';
import { formText } from '../web/form-text.ts';

/** All that is asked for is an address. */
export const SignInForm = z.object({ epost: emailAddress(formText.sv.email) });

export function emailField(label: string): Field {
  return textField('epost', label, { kind: 'email', verbatim: true, autocomplete: 'email' });
}

/** A code of six digits, from a letter or an app. */
export function codeField(label: string): Field {
  return textField('kod', label, {
    kind: 'text',
    verbatim: true,
    autocomplete: 'one-time-code',
    inputmode: 'numeric',
  });
}

export function recoveryField(label: string): Field {
  return textField('aterstallningskod', label, { kind: 'text', verbatim: true, autocomplete: 'off' });
}

/** As it was pasted: with spaces, hard ones too, and hyphens. */
export function typedCode(given: string): string {
  return given.replace(/[\s-]/gu, '');
}
