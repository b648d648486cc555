import { saidDates } from './dates-said.ts';
import { labelOf } from './row-labels.ts';
import { bulletOf } from './row-marks.ts';
import { columnsInOrder } from './text-columns.ts';
import { type Piece, pieces } from './text-lines.ts';
import { append, type Row, rowOf } from './text-rows.ts';
import { startsWithTime } from './times-said.ts';

/** No paragraph is longer; what is, is not joined further. */
const longestRow = 20_000;

/** The rows of a text: its lines, with those joined that only a narrow page has parted. */
export function rowsOfText(text: string): Row[] {
  const lines = columnsInOrder(pieces(text));
  const widths = new Map(
    [...Map.groupBy(lines, ({ column }) => column)].map(([column, own]) => [
      column,
      wrapWidth(own, column > 0),
    ]),
  );
  const rows: Row[] = [];
  let row: Row | null = null;
  let previous = '';
  let afterGap = true;
  for (const piece of lines) {
    const line = piece.text.trim();
    if (line === '') {
      afterGap = true;
      continue;
    }
    const isAgain = line === previous && !afterGap;
    const width = widths.get(piece.column) ?? null;
    const mayGoOn = row !== null && row.text.length < longestRow && !afterGap && !isAgain;
    if (row && mayGoOn && goesOn(previous, piece.text, width)) append(row, rowOf(piece, false));
    else {
      const next = { ...rowOf(piece, afterGap), isFurniture: isAgain };
      rows.push(next);
      if (!isAgain) row = next;
    }
    previous = line;
    afterGap = false;
  }
  return rows.filter(({ text: said }) => said !== '');
}

const fewestWrapped = 3;

/** The width of the page that the text was broken for; null where each paragraph is one line. */
function wrapWidth(lines: readonly Piece[], isColumn: boolean): number | null {
  const [narrowest, widest] = isColumn ? [18, 80] : [50, 130];
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (width < narrowest || width > widest) return null;
  let full = 0;
  let long = 0;
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1]?.text.trim() ?? '';
    if (next === '' || text.length < width * 0.6 || isOfItsOwn(next)) continue;
    long++;
    if (text.length + 1 + firstWord(next).length > width - 3) full++;
  }
  return full >= fewestWrapped && full * 2 > long ? width : null;
}

/** Whether the next line is the same sentence or paragraph, broken by the width of a page. */
function goesOn(text: string, next: string, width: number | null): boolean {
  if (isOfItsOwn(next)) return false;
  const nextText = next.trim();
  const isFull = width !== null && text.length + 1 + firstWord(nextText).length > width - 3;
  if (isFull || (text.endsWith(',') && text.length > 12)) return true;
  return (
    /^\p{Ll}/u.test(nextText) &&
    !/[.!?:;]$/.test(text) &&
    text.length > (width ?? 80) / 2 &&
    nextText.includes(' ')
  );
}

function isOfItsOwn(line: string): boolean {
  const text = line.trim();
  if (bulletOf(text).mark !== '' || text.includes('@') || startsWithTime(text) || labelOf(text)) return true;
  const [date] = text.length < 80 ? saidDates(text) : [];
  return date !== undefined && text.length - (date.to - date.from) < 25;
}

function firstWord(text: string): string {
  return text.slice(0, 40).split(' ', 1)[0] ?? '';
}
