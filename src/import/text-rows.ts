import { bulletOf } from './row-marks.ts';
import type { Piece } from './text-lines.ts';

/** Where in a row the text of a line stands. */
type Origin = { number: number; from: number; to: number };

/** A line of the text with the lines that only a narrow page has made of it. Wide gaps in it are one tab. */
export type Row = {
  text: string;
  origins: Origin[];
  /** Whether an empty line stands before it. */
  afterGap: boolean;
  isBullet: boolean;
  /** What has been read of it, as pairs of from and to. */
  used: [from: number, to: number][];
  isFurniture: boolean;
};

export function linesOf(...rows: readonly Row[]): number[] {
  return [...new Set(rows.flatMap(({ origins }) => origins.map(({ number }) => number)))].sort(
    (a, b) => a - b,
  );
}

/** Says that this part of the row has been read. */
export function use(row: Row, from = 0, to = row.text.length): void {
  if (to > from) row.used.push([from, to]);
}

export function rowOf(piece: Piece, afterGap: boolean): Row {
  const { mark, rest } = bulletOf(piece.text.trim());
  const text = rest.replace(/\s+/g, (gap) => (gap.includes('\t') || gap.length > 2 ? '\t' : ' '));
  const origins = [{ number: piece.number, from: 0, to: text.length }];
  return { text, origins, afterGap, isBullet: mark !== '', used: [], isFurniture: false };
}

/** The row and the one that goes on from it, as one. */
export function append(row: Row, next: Row): void {
  const isDivided =
    /\p{L}-$/u.test(row.text.slice(-2)) &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:och|eller|samt)\b/.test(next.text);
  const text = isDivided ? row.text : `${row.text} `;
  row.text = text + next.text;
  for (const { number, from, to } of next.origins)
    row.origins.push({ number, from: from + text.length, to: to + text.length });
}
