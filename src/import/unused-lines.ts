import type { Line } from './invitation.ts';
import type { Row } from './text-rows.ts';

/** Words that say nothing alone, left between what has been used. */
const fillers =
  /^(?:den|det|kl|klockan|och|samt|i|på|från|till|om|är|med|av|vid|at|on|in|from|to|and|the|mellan|eller|or|e-?post|mejl|mail|tel|tfn|contact|kontakta|telefon|mobil|svensk tid)$/iu;

/** What nothing has used, as parts of lines, in the order of the lines. */
export function unusedLines(rows: readonly Row[]): Line[] {
  return rows
    .filter(({ isFurniture }) => !isFurniture)
    .flatMap((row) => gapsOf(row).flatMap(([from, to]) => linesBetween(row, from, to)))
    .sort((a, b) => a.number - b.number);
}

export function furnitureLines(rows: readonly Row[]): Line[] {
  const own = rows.filter(({ isFurniture }) => isFurniture);
  return own.flatMap((row) => linesBetween(row, 0, row.text.length)).sort((a, b) => a.number - b.number);
}

function gapsOf({ text, used }: Row): [from: number, to: number][] {
  const gaps: [number, number][] = [];
  let at = 0;
  for (const [from, to] of used.toSorted(([a], [b]) => a - b)) {
    if (from > at && saysSomething(text.slice(at, from))) gaps.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < text.length && (at === 0 || saysSomething(text.slice(at)))) gaps.push([at, text.length]);
  return gaps;
}

function saysSomething(text: string): boolean {
  if (text.length > 200) return true;
  return text
    .split(/[^\p{L}\p{N}-]{1,20}/u)
    .some((word) => /[\p{L}\p{N}]/u.test(word) && !fillers.test(word));
}

/** A part of a row as the lines that it stands on. */
function linesBetween({ text, origins }: Row, from: number, to: number): Line[] {
  return origins.flatMap((origin) => {
    const part = text
      .slice(Math.max(from, origin.from), Math.min(to, origin.to))
      .replaceAll('\t', ' ')
      .trim();
    const isAll = from <= origin.from && to >= origin.to;
    return part !== '' && (isAll || saysSomething(part))
      ? [{ number: origin.number, text: isAll ? part : plain(part) }]
      : [];
  });
}

/** Without the signs that stood between it and what was used. */
function plain(text: string): string {
  return text.replace(/^[\s,;:.–—)-]{1,20}|[\s,;:–—(-]{1,20}$/gu, '');
}
