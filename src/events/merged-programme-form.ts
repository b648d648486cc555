import { hash } from '../keys.ts';
import type { TypedProgramme, TypedRow } from './typed-programme.ts';

/** What tells one state of a row from another; who merely opened the form has not changed it. */
function printOf(row: TypedRow): string {
  return hash(JSON.stringify({ ...row, krock: '' })).slice(0, 10);
}

export function baseOf(stored: readonly TypedRow[]): Map<string, string> {
  return new Map(stored.map((row) => [row.id, printOf(row)]));
}

/** Whether the stored programme is another than the one that the form was made of. */
export function isChanged({ base }: TypedProgramme, stored: readonly TypedRow[]): boolean {
  return base.size !== stored.length || stored.some((row) => base.get(row.id) !== printOf(row));
}

/**
 * The form brought up to date with what somebody else has saved meanwhile. What only one of the two has changed, added
 * or taken away is as that one left it; a row that both have changed stays as it was typed, and says so (`krock`).
 */
export function mergeProgramme(form: TypedProgramme, stored: readonly TypedRow[]): TypedProgramme {
  const theirs = new Map(stored.map((row) => [row.id, row]));
  const rows = form.rows.flatMap((row) => mergedRow(row, form.base.get(row.id), theirs.get(row.id)));
  const removed = form.removed.filter(({ row }) => !isChangedSince(form, theirs.get(row.id)));
  const known = new Set([...rows, ...removed.map((one) => one.row)].map(({ id }) => id));
  const added = stored.filter((row) => !known.has(row.id) && isChangedSince(form, row));
  return {
    rows: added.reduce((merged, row) => put(merged, row, stored), rows),
    removed,
    base: baseOf(stored),
  };
}

function mergedRow(row: TypedRow, was: string | undefined, theirs: TypedRow | undefined): TypedRow[] {
  if (row.id === '' || was === undefined) return [row];
  const print = printOf(row);
  if (!theirs) return print === was ? [] : [{ ...row, krock: 'borta' }];
  const now = printOf(theirs);
  if (now === was || now === print) return [row];
  return print === was ? [theirs] : [{ ...row, krock: 'andrad' }];
}

/** Also true of a row that was not there. */
function isChangedSince({ base }: TypedProgramme, row: TypedRow | undefined): boolean {
  return row !== undefined && base.get(row.id) !== printOf(row);
}

/** After the row that it follows in the stored programme. */
function put(rows: TypedRow[], row: TypedRow, stored: readonly TypedRow[]): TypedRow[] {
  const before = stored.slice(0, stored.indexOf(row)).toReversed();
  const previous = before.find(({ id }) => rows.some((one) => one.id === id));
  const at = previous ? rows.findIndex(({ id }) => id === previous.id) + 1 : 0;
  return rows.toSpliced(at, 0, row);
}
