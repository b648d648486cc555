import type { z } from 'zod';
import { choiceField, type Field, selectField, textField } from '../web/field.ts';
import { choice, cleanLine, line } from '../web/fields.ts';
import { editErrorText } from './edit-error-text.ts';
import { columns, type EditPart, failed } from './edit-part-form.ts';
import type { Event } from './event.ts';
import type { EventDetails } from './event-details.ts';

type Label = { label: string; hint?: string };
type TextColumn = Exclude<
  { [K in keyof Event]: Event[K] extends string | null ? K : never }[keyof Event],
  undefined
>;
type FlagColumn = { [K in keyof Event]: Event[K] extends 0 | 1 ? K : never }[keyof Event];

const off = { autocomplete: 'off' } as const;

/** One field for one column; `schema` judges what was typed, and '' is stored as null unless `needed`. */
export function columnPart(
  name: string,
  column: TextColumn,
  draw: (name: string) => Field,
  schema: z.ZodType<string>,
  needed = false,
): EditPart {
  const { label } = draw(name);
  return {
    label,
    names: () => [name],
    groups: () => [{ legend: null, fields: [draw(name)] }],
    answers: ({ event }) => ({ [name]: event[column] ?? '' }),
    read: (form) => {
      const judged = schema.safeParse(form.one(name));
      if (!judged.success) return failed(name, judged.error.issues[0]?.message ?? editErrorText.broken);
      return columns({ [column]: judged.data === '' && !needed ? null : judged.data });
    },
  };
}

/** A line of text that may be left empty. */
export function linePart(name: string, column: TextColumn, { label, hint }: Label, max: number): EditPart {
  const rules = { max, empty: null, long: editErrorText.lineLong(max), broken: editErrorText.broken };
  return columnPart(name, column, () => textField(name, label, { kind: 'text', ...off }, hint), line(rules));
}

/** A box to tick. */
export function flagPart(
  name: string,
  column: FlagColumn,
  { label, on }: { label: string; on: string },
): EditPart {
  const options = [{ value: 'ja', label: on }];
  return {
    label,
    names: () => [name],
    groups: () => [{ legend: null, fields: [choiceField(name, label, { kind: 'checkbox', options })] }],
    answers: ({ event }) => ({ [name]: event[column] === 1 ? ['ja'] : [] }),
    read: (form) => columns({ [column]: form.many(name).includes('ja') ? 1 : 0 }),
  };
}

/** One of a few, all to be seen. */
export function radioPart<T extends string>(
  name: string,
  { label, hint, options }: Label & { options: Record<T, string> },
  stored: (event: Event) => T,
  change: (chosen: T) => Parameters<typeof columns>[0],
): EditPart {
  const values = Object.keys(options) as T[];
  const shown = values.map((value) => ({ value, label: options[value] }));
  const schema = choice(values, editErrorText.unknown, editErrorText.unknown);
  return {
    label,
    names: () => [name],
    groups: () => [
      { legend: null, fields: [choiceField(name, label, { kind: 'radio', options: shown }, hint)] },
    ],
    answers: ({ event }) => ({ [name]: stored(event) }),
    read: (form) => {
      const judged = schema.safeParse(form.one(name));
      return judged.success && judged.data
        ? columns(change(judged.data))
        : failed(name, editErrorText.unknown);
    },
  };
}

/** One of many, in a list that opens. */
export function selectPart(
  name: string,
  label: string,
  options: (details: EventDetails) => { value: string; label: string }[],
  stored: (event: Event) => string,
  change: (chosen: string) => Parameters<typeof columns>[0],
): EditPart {
  return {
    label,
    names: () => [name],
    groups: (_, { details }) => [{ legend: null, fields: [selectField(name, label, options(details))] }],
    answers: ({ event }) => ({ [name]: stored(event) }),
    read: (form, { details }) => {
      const chosen = cleanLine(form.one(name));
      const known = options(details).some(({ value }) => value === chosen);
      return known ? columns(change(chosen)) : failed(name, editErrorText.unknown);
    },
  };
}
