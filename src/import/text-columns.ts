import type { Piece } from './text-lines.ts';
import { startsWithTime } from './times-said.ts';

/** Fewer lines side by side may be anything. */
const fewestLines = 4;
/** A left column is text; what is narrower is the times or labels of a table. */
const narrowest = 14;
const longestLine = 300;

/** Two columns side by side, as text copied from a PDF has them, become one after the other. */
export function columnsInOrder(all: readonly Piece[]): Piece[] {
  const at = gutter(all);
  if (at === null) return [...all];
  const blocks: Piece[][] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
  let column = 0;
  const flush = () => {
    column += 2;
    blocks.push(left);
    if (right.some(({ text }) => text !== '')) blocks.push([blank(left)], right);
    [left, right] = [[], []];
  };
  for (const piece of all) {
    const { text } = piece;
    if (text.length > longestLine || /[^ ]/.test(text.slice(at - 2, at))) {
      flush();
      blocks.push([piece]);
      continue;
    }
    left.push({ ...piece, column: column + 1, text: text.slice(0, at).trimEnd() });
    right.push({ ...piece, column: column + 2, text: text.slice(at).trim() });
  }
  flush();
  return blocks.flat();
}

function blank(pieces: readonly Piece[]): Piece {
  return { number: pieces.at(-1)?.number ?? 1, text: '', column: 0 };
}

/** Where the right column begins on the lines that have both. */
function gutter(all: readonly Piece[]): number | null {
  const lefts = new Map<number, string[]>();
  for (const { text } of all) {
    if (text.length > longestLine || text.includes('\t')) continue;
    const gap = /(?<=\S) {3,}(?=\S)/u.exec(text.trimEnd());
    if (!gap) continue;
    const at = gap.index + gap[0].length;
    const left = text.slice(0, gap.index).trim();
    const others = lefts.get(at);
    if (others) others.push(left);
    else lefts.set(at, [left]);
  }
  const [at, texts] = [...lefts].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (!at || !texts || texts.length < fewestLines || at < narrowest + 3) return null;
  const cells = texts.filter((text) => startsWithTime(text) || text.endsWith(':') || text.length < narrowest);
  return cells.length * 3 > texts.length ? null : at;
}
