import { z } from 'zod';
import { type Typed, typed } from '../web/typed.ts';
import { mostRows, type RowPart, rowParts, type TypedProgramme, type TypedRow } from './typed-programme.ts';

/** Rows that somebody else added meanwhile come on top of one's own. */
const mostRead = 2 * mostRows;

/** The name of a field, `pass[3][start]`. */
export function rowField(number: number, part: RowPart): string {
  return `pass[${number}][${part}]`;
}

/** The id of the same field, `pass-3-start`. */
export function rowFieldId(number: number, part: RowPart): string {
  return `pass-${number}-${part}`;
}

/** The form as it was sent. */
export function programmeIn(form: Typed): TypedProgramme {
  const length = Math.min(mostRead, whole(form.one('antal')));
  return {
    rows: Array.from({ length }, (_, index) =>
      row((part) => form.one(rowField(index + 1, part)).replace(/\r\n?/g, '\n')),
    ),
    removed: removedIn(form.one('borttagna')),
    base: new Map(
      form
        .one('grund')
        .split(' ')
        .flatMap((pair): [string, string][] => {
          const [id, print] = pair.split('=');
          return id && print ? [[id, print]] : [];
        }),
    ),
  };
}

/** The same by the names of the fields, for the page to draw. */
export function fieldsOfProgramme({ rows, removed, base }: TypedProgramme): Typed {
  const rowFields = rows.flatMap((one, index) =>
    rowParts.map((part): [string, string] => [rowField(index + 1, part), one[part]]),
  );
  return typed({
    ...Object.fromEntries(rowFields),
    antal: String(rows.length),
    borttagna: removed.length > 0 ? JSON.stringify(removed) : '',
    grund: [...base].map(([id, print]) => `${id}=${print}`).join(' '),
  });
}

const removedSchema = z.array(z.object({ at: z.int().nonnegative(), row: z.record(z.string(), z.string()) }));

function removedIn(json: string): TypedProgramme['removed'] {
  if (json === '') return [];
  const parsed = removedSchema.safeParse(parsedJson(json));
  if (!parsed.success) return [];
  return parsed.data.map((one) => ({ at: one.at, row: row((part) => one.row[part] ?? '') }));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function row(value: (part: RowPart) => string): TypedRow {
  return Object.fromEntries(rowParts.map((part) => [part, value(part)])) as TypedRow;
}

function whole(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
