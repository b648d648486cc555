import { emptyRow, isBlank, mostRows, type TypedProgramme, type TypedRow } from './typed-programme.ts';

/** A form that a button has changed. */
export type EditedProgramme = {
  programme: TypedProgramme;
  /** What gets the focus: the row with that number, or the note on the row that was taken away. */
  focus: number | 'removed' | null;
};

/**
 * What the buttons of the form do that save nothing: `upp:3`, `ner:3`, `fore:3`, `bort:3`, `deras:3`, `ny`, `angra`.
 * Null for any other, and for a row that is not there. Rows are never lost: one that is taken away can be had back.
 * @param stored the programme as it is now, for `deras`
 */
export function editProgramme(
  programme: TypedProgramme,
  op: string,
  stored: readonly TypedRow[],
): EditedProgramme | null {
  const { rows } = programme;
  if (op === 'ny') return inserted(programme, rows.length);
  if (op === 'angra') return undone(programme);
  const [, verb, digits] = /^(upp|ner|fore|bort|deras):(\d{1,3})$/.exec(op) ?? [];
  const at = Number(digits) - 1;
  const row = rows[at];
  if (!row) return null;
  switch (verb) {
    case 'upp':
      return moved(programme, row, Math.max(0, at - 1));
    case 'ner':
      return moved(programme, row, Math.min(rows.length - 1, at + 1));
    case 'fore':
      return inserted(programme, at);
    case 'bort':
      return removed(programme, row, at);
    default:
      return replaced(
        programme,
        at,
        stored.find(({ id }) => id === row.id),
      );
  }
}

function moved(programme: TypedProgramme, row: TypedRow, to: number): EditedProgramme {
  const rows = programme.rows.filter((one) => one !== row).toSpliced(to, 0, row);
  return { programme: { ...programme, rows }, focus: to + 1 };
}

function inserted(programme: TypedProgramme, at: number): EditedProgramme {
  const { rows } = programme;
  if (rows.length >= mostRows) return { programme, focus: null };
  const beside = rows[at] ?? rows.at(-1);
  return {
    programme: { ...programme, rows: rows.toSpliced(at, 0, emptyRow(beside?.dag)) },
    focus: at + 1,
  };
}

/** An empty row that was never stored leaves nothing behind. */
function removed(programme: TypedProgramme, row: TypedRow, at: number): EditedProgramme {
  const rows = programme.rows.toSpliced(at, 1);
  if (isBlank(row) && row.id === '')
    return { programme: { ...programme, rows }, focus: Math.min(at + 1, rows.length) || null };
  return {
    programme: { ...programme, rows, removed: [...programme.removed, { at, row }] },
    focus: 'removed',
  };
}

function undone(programme: TypedProgramme): EditedProgramme | null {
  const latest = programme.removed.at(-1);
  if (!latest) return null;
  const at = Math.min(latest.at, programme.rows.length);
  const rows = programme.rows.toSpliced(at, 0, latest.row);
  return { programme: { ...programme, rows, removed: programme.removed.slice(0, -1) }, focus: at + 1 };
}

/** The row as somebody else has saved it, or out of the programme if it is gone; the own words can be had back. */
function replaced(programme: TypedProgramme, at: number, theirs: TypedRow | undefined): EditedProgramme {
  const own = programme.rows[at];
  if (!own) return { programme, focus: null };
  const kept = { at: theirs ? at + 1 : at, row: { ...own, id: theirs ? '' : own.id, krock: '' } };
  const rows = theirs ? programme.rows.with(at, theirs) : programme.rows.toSpliced(at, 1);
  return { programme: { ...programme, rows, removed: [...programme.removed, kept] }, focus: 'removed' };
}
