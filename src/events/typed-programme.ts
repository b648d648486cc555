import { formatClock } from '../format/format-time.ts';
import { type LocalDay, localDay } from '../time.ts';
import type { Appearance, Session } from './event.ts';
import { speakerLine } from './written-speaker.ts';

/** More rows than that are a mistake. */
export const mostRows = 100;

export const rowParts = [
  'id',
  'dag',
  'start',
  'slut',
  'typ',
  'form',
  'rubrik',
  'beskrivning',
  'medverkande',
  'krock',
] as const;
export type RowPart = (typeof rowParts)[number];

/**
 * One row of the programme as it stands in the form; on the page `pass[3][start]` and so on. `id` is '' for a row that
 * is not stored, `dag` where the event has one day only, and `krock` unless somebody else has changed the row too.
 */
export type TypedRow = Record<RowPart, string>;

/** The form as a whole. What a button changes is another one of these; nothing is judged before it is saved. */
export type TypedProgramme = {
  rows: TypedRow[];
  /** Taken away since the form was opened, the latest last; `at` is the place it had, from 0. */
  removed: { at: number; row: TypedRow }[];
  /** The stored rows when the form was opened: id → what tells one state of a row from another. */
  base: Map<string, string>;
};

export const kinds = { punkt: 'session', paus: 'break', maltid: 'meal', slut: 'end' } as const;

export function emptyRow(dag = ''): TypedRow {
  const blank = Object.fromEntries(rowParts.map((part) => [part, ''])) as TypedRow;
  return { ...blank, dag, typ: 'punkt' };
}

/** Nothing is written in it; day and type are only chosen. */
export function isBlank(row: TypedRow): boolean {
  const written = [row.start, row.slut, row.form, row.rubrik, row.beskrivning, row.medverkande];
  return written.every((text) => text.trim() === '');
}

/** The stored programme as the form shows it. @param days see `programmeDays` */
export function typedRows(
  sessions: readonly Session[],
  appearances: readonly Appearance[],
  days: readonly LocalDay[],
): TypedRow[] {
  return sessions
    .toSorted((a, b) => a.position - b.position)
    .map((session) => {
      const { id, startsAt, endsAt, kind, format, title, abstract } = session;
      const typ = Object.entries(kinds).find(([, stored]) => stored === kind)?.[0] ?? 'punkt';
      return {
        id,
        dag: startsAt && days.length > 1 ? localDay(startsAt) : '',
        start: startsAt ? formatClock(startsAt, 'sv') : '',
        slut: endsAt ? formatClock(endsAt, 'sv') : '',
        typ,
        form: format ?? '',
        rubrik: title,
        beskrivning: abstract ?? '',
        medverkande: speakersOf(appearances, id).map(speakerLine).join('\n'),
        krock: '',
      };
    });
}

export function speakersOf(appearances: readonly Appearance[], sessionId: string): Appearance[] {
  return appearances
    .filter((appearance) => appearance.sessionId === sessionId)
    .sort((a, b) => a.position - b.position);
}
