import { z } from 'zod';
import type { Lang } from '../language.ts';
import { emailAddress } from '../web/email-address.ts';
import { type Field, textField } from '../web/field.ts';
import { line, lines } from '../web/fields.ts';
import { formText } from '../web/form-text.ts';
import { type QuestionText, questionText } from './question-text.ts';

export const questionFields = ['namn', 'epost', 'fraga'] as const;

export function QuestionForm(lang: Lang) {
  const { errors } = questionText[lang];
  const { broken, email } = formText[lang];
  return z.object({
    namn: line({ max: 120, broken, ...errors.name }),
    epost: emailAddress(email),
    fraga: lines({ max: 2000, broken, ...errors.question }),
  });
}

export function drawnFields(t: QuestionText): Field[] {
  return [
    textField('namn', t.name, { kind: 'text', verbatim: true, autocomplete: 'name' }),
    textField('epost', t.email, { kind: 'email', verbatim: true, autocomplete: 'email' }),
    textField('fraga', t.question, { kind: 'textarea', rows: 6, autocomplete: 'off' }, t.sensitive),
  ];
}
