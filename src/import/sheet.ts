import type { LocalDay } from '../time.ts';
import type { Certainty, Derivation, Found } from './invitation.ts';
import { markFurniture } from './row-furniture.ts';
import { rowsOfText } from './rows-of-text.ts';
import { append, linesOf, type Row } from './text-rows.ts';
import { type Section, sectionsOf } from './text-sections.ts';

/** A text laid out for those who look for facts in it. Each marks in the rows what it has used. */
export type Sheet = { rows: Row[]; sections: Section[]; today: LocalDay };

export function sheetOf(text: string, today: LocalDay): Sheet {
  const rows = rowsOfText(text);
  markFurniture(rows);
  const live = joinedOverFurniture(rows);
  const furniture = rows.filter(({ isFurniture }) => isFurniture);
  return { rows: [...furniture, ...live], sections: sectionsOf(live), today };
}

/** Rows without furniture; a sentence that a page break has parted is one row again. */
function joinedOverFurniture(rows: readonly Row[]): Row[] {
  const live: Row[] = [];
  let afterFurniture = false;
  for (const row of rows) {
    const previous = live.at(-1);
    if (!row.isFurniture) {
      const goesOn = previous && afterFurniture && !row.isBullet && /^\p{Ll}/u.test(row.text);
      if (goesOn && !/[.!?:]$/.test(previous.text) && previous.text.length > 30) append(previous, row);
      else live.push(row);
    }
    afterFurniture = row.isFurniture;
  }
  return live;
}

export function found<T>(
  value: T,
  rows: readonly Row[],
  certainty: Certainty,
  derived: Derivation | null = null,
): Found<T> {
  return { value, lines: linesOf(...rows), certainty, derived };
}

/** Part of a row: the value of a label, or all of it. */
export type Stretch = { row: Row; from: number; text: string };

/** What a section says, row by row, the value of its label first. */
export function stretches({ heading, valueFrom, rows }: Section): Stretch[] {
  const own = rows.map((row) => ({ row, from: 0, text: row.text }));
  if (!heading || valueFrom >= heading.text.length) return own;
  return [{ row: heading, from: valueFrom, text: heading.text.slice(valueFrom) }, ...own];
}
