import { eventNewText } from '../events/event-new-text.ts';
import { formatNumber } from '../format/format-number.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { organisationName } from '../organisations/organisation-name.ts';
import { choiceField, type Field, fileField, textField } from '../web/field.ts';
import { characters } from '../web/fields.ts';
import type { FieldError, FormOutcome } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { importText } from './import-text.ts';

/** The longest text that is read, in characters. */
export const longestText = 200_000;

/** Reading takes time with each line, and everybody else waits meanwhile. The longest programmes have some hundreds. */
const mostLines = 3000;

/** The field with the file. */
export const uploadField = 'fil';

/** Whoever is in one organisation only is not asked which. */
export function pasteFields(organisations: readonly Organisation[]): Field[] {
  const { label, hint } = importText.text;
  const text = textField('text', label, { kind: 'textarea', rows: 20, autocomplete: 'off' }, hint);
  const { file } = importText;
  const files = fileField(uploadField, file.label, '.txt,.docx,.pdf', file.hint);
  if (organisations.length < 2) return [text, files];
  const options = organisations.map((one) => ({ value: one.id, label: organisationName(one, 'sv') }));
  const { controller } = eventNewText;
  return [
    choiceField('arrangor', controller.label, { kind: 'radio', options }, controller.hint),
    text,
    files,
  ];
}

/** The organisation that is responsible, where it was chosen or is the only one. */
export function judgeController(form: Typed, organisations: readonly Organisation[]): FormOutcome<string> {
  const [only, second] = organisations;
  if (only && !second) return { ok: true, value: only.id };
  const chosen = organisations.find(({ id }) => id === form.one('arrangor'));
  if (chosen) return { ok: true, value: chosen.id };
  return { ok: false, errors: [{ field: 'arrangor', message: eventNewText.controllerMissing }] };
}

/** What is wrong with the text, if anything. */
export function textProblems(text: string, field: string): FieldError[] {
  if (text.trim() === '') return [{ field, message: importText.empty }];
  const length = characters(text);
  if (length > longestText)
    return [{ field, message: importText.long(formatNumber(longestText, 'sv'), formatNumber(length, 'sv')) }];
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  if (lines <= mostLines) return [];
  return [{ field, message: importText.manyLines(formatNumber(mostLines, 'sv'), formatNumber(lines, 'sv')) }];
}
