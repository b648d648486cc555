import type { FieldError, FormOutcome } from '../web/form.ts';
import type { Session } from './event.ts';
import { rowFieldId } from './programme-editor-form.ts';
import { programmeErrorText as t } from './programme-error-text.ts';
import { type ProgrammeAsStored, type RowCase, rowSpeakers, rowText } from './row-texts-form.ts';
import { rowTimes } from './row-times-form.ts';
import { isBlank, kinds, mostRows, type TypedRow } from './typed-programme.ts';
import type { WrittenSpeaker } from './written-speaker.ts';

/** A row as it is to be stored. `id` is '' for a new one. */
export type JudgedRow = Omit<Session, 'eventId' | 'position'> & { speakers: WrittenSpeaker[] };

/**
 * The rows in the order of their starts. Rows in which nothing is written are left out without a word, and what nobody
 * has touched is not judged again.
 */
export function judgeProgramme(
  rows: readonly TypedRow[],
  stored: ProgrammeAsStored,
): FormOutcome<JudgedRow[]> {
  const errors: FieldError[] = [];
  const judged = rows.flatMap((row, index) =>
    isBlank(row) ? [] : [judgeRow(rowCase(row, index + 1, stored, errors))],
  );
  const over = judged.length - mostRows;
  if (over > 0) errors.push({ field: rowFieldId(rows.length, 'start'), message: t.most(mostRows, over) });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: inOrder(judged) };
}

function rowCase(row: TypedRow, number: number, stored: ProgrammeAsStored, errors: FieldError[]): RowCase {
  return {
    row,
    number,
    session: stored.sessions.find(({ id }) => id === row.id) ?? null,
    shown: stored.rows.find(({ id }) => id === row.id) ?? null,
    stored,
    failed: (part, message) => void errors.push({ field: rowFieldId(number, part), message }),
  };
}

function judgeRow(of: RowCase): JudgedRow {
  const { row, session } = of;
  return {
    id: session?.id ?? '',
    ...rowTimes(of),
    kind: kinds[row.typ as keyof typeof kinds] ?? 'session',
    title: rowText(of, 'rubrik', session?.title),
    format: rowText(of, 'form', session?.format) || null,
    abstract: rowText(of, 'beskrivning', session?.abstract) || null,
    speakers: rowSpeakers(of),
  };
}

/** By start; a row without a time stays behind the one that it follows, and rows that begin together as they are. */
function inOrder(rows: readonly JudgedRow[]): JudgedRow[] {
  let latest = '';
  const timed = rows.map((row) => {
    latest = row.startsAt ?? latest;
    return { row, at: latest };
  });
  return timed.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))).map(({ row }) => row);
}
