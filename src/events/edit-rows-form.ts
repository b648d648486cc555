import { cleanLine } from '../web/fields.ts';
import type { Typed } from '../web/typed.ts';
import type { Answers } from './edit-part-form.ts';

/** Rows of fields such as `material_2_titel`; there are always empty ones to fill in. */
export type RowFields = {
  /** Before the number: `material`. */
  name: string;
  /** After it: `titel`. The first says whether a row is filled in only together with the others. */
  fields: readonly string[];
};

/** So many empty rows after the last one with something in it. */
const spare = 2;
/** More rows than that are a mistake. */
const mostRows = 40;

export function rowNames(rows: RowFields): string[] {
  return Array.from({ length: mostRows }, (_, index) =>
    rows.fields.map((field) => rowName(rows, index + 1, field)),
  ).flat();
}

export function rowName({ name }: RowFields, number: number, field: string): string {
  return `${name}_${number}_${field}`;
}

/** The numbers of the rows to draw. */
export function drawnRows(rows: RowFields, form: Typed): number[] {
  const last = filledRows(rows, form).at(-1) ?? 0;
  return Array.from({ length: Math.min(mostRows, last + spare) }, (_, index) => index + 1);
}

/** The numbers of the rows in which something is written. */
export function filledRows(rows: RowFields, form: Typed): number[] {
  const numbers = Array.from({ length: mostRows }, (_, index) => index + 1);
  return numbers.filter((number) =>
    rows.fields.some((field) => cleanLine(form.one(rowName(rows, number, field))) !== ''),
  );
}

/** The fields of stored rows. */
export function rowAnswers(rows: RowFields, stored: readonly Record<string, string | null>[]): Answers {
  return Object.fromEntries(
    stored.flatMap((row, index) =>
      rows.fields.map((field) => [rowName(rows, index + 1, field), row[field] ?? '']),
    ),
  );
}
