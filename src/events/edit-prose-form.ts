import { z } from 'zod';
import { textField } from '../web/field.ts';
import { characters, cleanLine, line } from '../web/fields.ts';
import { columnPart } from './edit-column-form.ts';
import { editErrorText } from './edit-error-text.ts';
import type { EditPart } from './edit-part-form.ts';

/** A text of one paragraph, which a browser sends with line breaks; `problem` says what is wrong with its length. */
export function proseLine(problem: (text: string) => string | null): z.ZodType<string> {
  return line({ max: 100_000, empty: null, long: '', broken: editErrorText.broken }).transform(
    (text, context) => {
      const message = problem(text);
      if (message !== null) context.addIssue({ code: 'custom', message });
      return text;
    },
  );
}

/**
 * Markdown, at most so many characters. Each line is tidied as a line of text is, but for the spaces before it, which
 * say how lists are nested.
 */
export function markdownRules(most: number): z.ZodType<string> {
  return z.string().transform((given, context) => {
    const text = tidyMarkdown(given);
    const message = problem(text, most);
    if (message !== null) context.addIssue({ code: 'custom', message });
    return text;
  });
}

type Column = Parameters<typeof columnPart>[1];

/** Several lines of Markdown, which may be left empty. */
export function prosePart(
  name: string,
  column: Column,
  { label, hint }: { label: string; hint: string },
  rows: number,
  most: number,
): EditPart {
  const draw = () => textField(name, label, { kind: 'textarea', rows, autocomplete: 'off' }, hint);
  return columnPart(name, column, draw, markdownRules(most));
}

function problem(text: string, most: number): string | null {
  if (text.includes('\uFFFD') || !text.isWellFormed() || /\p{M}{5,}/u.test(text)) return editErrorText.broken;
  return characters(text) > most ? editErrorText.long(most)(characters(text)) : null;
}

function tidyMarkdown(given: string): string {
  return given
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .split('\n')
    .map((row) => {
      const [indent = ''] = /^[ \t]{0,12}/.exec(row) ?? [];
      const words = cleanLine(row);
      return words === '' ? '' : indent.replaceAll('\t', '    ') + words;
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\s+|\s+$/g, '');
}
