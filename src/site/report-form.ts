import { z } from 'zod';
import { formatNumber } from '../format/format-number.ts';
import type { Lang } from '../language.ts';
import { emailAddress } from '../web/email-address.ts';
import { type Field, textField } from '../web/field.ts';
import { lines } from '../web/fields.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import { accessibilityText } from './accessibility-text.ts';

/** The form with which anyone, also without saying who, tells of something that is not accessible. */
export function reportFields(lang: Lang): Field[] {
  const t = accessibilityText[lang].report;
  return [
    textField('brist', t.problem, { kind: 'textarea', rows: 6, autocomplete: 'off' }, t.problemHint),
    textField('epost', t.email, { kind: 'email', autocomplete: 'email', verbatim: true }, t.emailHint),
  ];
}

export type ReportValues = { brist: string; epost: string };

export function judgeReport(typed: Typed, lang: Lang): FormOutcome<ReportValues> {
  const t = accessibilityText[lang].report;
  const { broken, email } = formText[lang];
  const anonymous = typed.many('epost').every((address) => address.trim() === '');
  const schema = z.object({
    brist: lines({ max: 2000, empty: t.empty, long: (length) => t.long(formatNumber(length, lang)), broken }),
    epost: anonymous ? z.unknown().transform(() => '') : emailAddress(email),
  });
  return parseForm(schema, typed.pick(['brist', 'epost']));
}
