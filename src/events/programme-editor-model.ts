import type { FieldError, FormState } from '../web/form.ts';
import { formState } from '../web/form.ts';
import type { EditedProgramme } from './edited-programme.ts';
import { fieldsOfProgramme, rowField } from './programme-editor-form.ts';
import { type ProgrammeEditorText, programmeEditorText as t } from './programme-editor-text.ts';
import { type RowFields, rowFields } from './programme-fields.ts';
import type { ProgrammePreview } from './programme-preview.ts';
import type { ProgrammeAsStored } from './row-texts-form.ts';
import { isBlank, mostRows, type RowPart, type TypedProgramme, type TypedRow } from './typed-programme.ts';

export type ProgrammeEditorModel = {
  t: ProgrammeEditorText;
  eventId: string;
  form: FormState;
  rows: EditorRow[];
  /** Name and value of what the form carries along. */
  hidden: [name: string, value: string][];
  removed: Removed | null;
  canAdd: boolean;
  most: string;
  /** Who else has saved, and what that means; the first gets the focus. */
  conflict: string[];
  /** To look at, though the programme is saved or can be; each leads to its field. */
  warnings: { message: string; href: string }[];
  preview: ProgrammePreview | null;
};

type EditorRow = {
  number: number;
  heading: string;
  isFocused: boolean;
  hidden: [name: string, value: string][];
  fields: RowFields;
  /** What somebody else has saved of the row that was typed too: the parts that differ. Empty: it is gone. */
  theirs: { label: string; value: string }[] | null;
};

/** The row that was taken away last, to stand before the row with that number. */
type Removed = { before: number; text: string; more: string; isFocused: boolean };

/** What has to be said above the form, apart from what stands in it. */
export type Said = Partial<Pick<ProgrammeEditorModel, 'conflict' | 'warnings' | 'preview'>> & {
  errors?: FieldError[];
};

export function programmeEditorModel(
  eventId: string,
  { programme, focus }: EditedProgramme,
  stored: ProgrammeAsStored,
  { errors = [], conflict = [], warnings = [], preview = null }: Said,
): ProgrammeEditorModel {
  const fields = fieldsOfProgramme(programme);
  const carried = ['grund', 'antal', 'borttagna'];
  return {
    t,
    eventId,
    form: formState(fields, errors),
    rows: programme.rows.map((row, index) => editorRow(row, index + 1, focus === index + 1, stored)),
    hidden: carried.map((name) => [name, fields.one(name)]),
    removed: removedOf(programme, focus === 'removed'),
    canAdd: programme.rows.length < mostRows,
    most: t.most(mostRows),
    conflict,
    warnings,
    preview,
  };
}

function editorRow(
  row: TypedRow,
  number: number,
  isFocused: boolean,
  { rows, days }: ProgrammeAsStored,
): EditorRow {
  const fields = rowFields(row, number, days);
  const carried = ['id', 'krock', ...(fields.day ? [] : ['dag' as const])] as const;
  const theirs = rows.find(({ id }) => id === row.id);
  return {
    number,
    heading: t.rowHeading(number),
    isFocused,
    hidden: carried.filter((part) => row[part] !== '').map((part) => [rowField(number, part), row[part]]),
    fields,
    theirs: row.krock === '' ? null : theirsOf(row, theirs),
  };
}

const labels = {
  dag: t.day,
  start: t.start,
  slut: t.end,
  typ: t.kind,
  rubrik: t.heading,
  form: t.format,
  beskrivning: t.abstract,
  medverkande: t.speakers,
};

function theirsOf(row: TypedRow, theirs: TypedRow | undefined): EditorRow['theirs'] {
  if (!theirs) return [];
  const parts = Object.keys(labels) as (keyof typeof labels)[];
  const differing = parts.filter((part) => row[part] !== theirs[part]);
  if (differing.length === 0) return null;
  return differing.map((part) => ({ label: labels[part], value: partOf(theirs, part) || t.nothing }));
}

function partOf(row: TypedRow, part: RowPart): string {
  return part === 'typ' ? t.kinds[row.typ as keyof typeof t.kinds] : row[part];
}

function removedOf({ removed, rows }: TypedProgramme, isFocused: boolean): Removed | null {
  const latest = removed.at(-1);
  if (!latest) return null;
  const { row, at } = latest;
  const name = [row.start && `kl.\u00a0${row.start.trim()}`, row.rubrik.trim()].filter(Boolean).join(' ');
  const more = removed.length - 1;
  return {
    before: Math.min(at, rows.length) + 1,
    text: t.removed(isBlank(row) || name === '' ? t.removedEmpty : t.removedRow(name)),
    more: more > 0 ? t.more(more) : '',
    isFocused,
  };
}
