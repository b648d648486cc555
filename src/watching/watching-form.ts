import { z } from 'zod';
import type { Lang } from '../language.ts';
import { emailAddress } from '../web/email-address.ts';
import { type Field, textField } from '../web/field.ts';
import { formText } from '../web/form-text.ts';

/** All that is asked for is an address. */
export function WatchForm(lang: Lang) {
  return z.object({ epost: emailAddress(formText[lang].email) });
}

export function watchField(label: string): Field {
  return textField('epost', label, { kind: 'email', verbatim: true, autocomplete: 'email' });
}
