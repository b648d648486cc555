/** A run of text on a page; x grows to the right, y upwards. */
export type Piece = { text: string; x: number; y: number; width: number; size: number };

/** Runs that stand beside each other without a wide gap. */
type Segment = { text: string; left: number; right: number; y: number; size: number };

/** The text of a page as it is read: from above, and column by column where it has two. */
export function textOfPage(pieces: readonly Piece[]): string {
  const rows = rowsOf(pieces).map(segmentsOf);
  const gutter = gutterOf(rows.flat());
  if (gutter === null) return linesOf(rows);
  const bands: string[] = [];
  let band: Segment[][] = [];
  const finish = () => {
    const side = (isLeft: boolean) =>
      band.map((row) => row.filter((one) => one.right <= gutter === isLeft)).filter((row) => row.length > 0);
    bands.push(linesOf(side(true)), linesOf(side(false)));
    band = [];
  };
  for (const row of rows)
    if (row.some(({ left, right }) => left < gutter && right > gutter)) {
      finish();
      bands.push(linesOf([row]));
    } else band.push(row);
  finish();
  return bands.filter(Boolean).join('\n');
}

/** Runs on one line, lines from above. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - piece.y) < Math.min(first.size, piece.size) * 0.5) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function segmentsOf(row: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const { text, x, y, width, size } of row) {
    const last = segments.at(-1);
    const gap = last ? x - last.right : Number.POSITIVE_INFINITY;
    if (last && gap < size * 1.5) {
      const isApart = gap > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += (isApart ? ' ' : '') + text;
      last.right = Math.max(last.right, x + width);
    } else segments.push({ text, left: x, right: x + width, y, size });
  }
  return segments;
}

/** A line of a paragraph has more characters than a clock time. */
const leastCharacters = 20;
const leastLines = 4;

/**
 * Where the page is divided in two: a place in its middle that only few lines cross, with lines of running text on
 * both sides. Null: one column, as a timetable is, whose left side holds times.
 */
function gutterOf(segments: readonly Segment[]): number | null {
  const left = Math.min(...segments.map((one) => one.left));
  const right = Math.max(...segments.map((one) => one.right));
  const starts = [...new Set(segments.map((one) => Math.round(one.left)))];
  const middle = starts.filter((x) => x > left + (right - left) * 0.3 && x < left + (right - left) * 0.7);
  let best: { gutter: number; lines: number } | null = null;
  for (const start of middle) {
    const gutter = start - 2;
    const before = segments.filter((one) => one.right <= gutter);
    const after = segments.filter((one) => one.left >= gutter);
    const across = segments.length - before.length - after.length;
    const lines = Math.min(running(before), running(after));
    if (lines < leastLines || across > (before.length + after.length) / 2) continue;
    if (!best || lines > best.lines) best = { gutter, lines };
  }
  return best?.gutter ?? null;
}

function running(segments: readonly Segment[]): number {
  return segments.filter(({ text }) => text.trim().length >= leastCharacters).length;
}

/** Lines of a column, those of a paragraph together, with an empty one where the distance is larger than usual. */
function linesOf(rows: readonly Segment[][]): string {
  const gaps = rows.slice(1).map((row, index) => (rows[index]?.[0]?.y ?? 0) - (row[0]?.y ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 4)] ?? 0;
  const margin = marginOf(rows);
  let text = '';
  for (const [index, row] of rows.entries()) {
    const line = row.map((one) => one.text.trim()).join('\t');
    const isApart = (gaps[index - 1] ?? 0) > Math.max(usual * 1.3, (row[0]?.size ?? 0) * 1.6);
    if (index === 0) text = line;
    else if (isApart) text += `\n\n${line}`;
    else text += (goesOn(rows[index - 1] ?? [], row, margin) ? ' ' : '\n') + line;
  }
  return text;
}

/** Where lines of running text end: several come close to the furthest. Null: nothing tells. */
function marginOf(rows: readonly Segment[][]): number | null {
  const ends = rows.flatMap(([only, second]) => (only && !second ? [only.right] : []));
  const furthest = Math.max(...ends);
  const width = furthest - Math.min(...rows.flatMap((row) => row[0]?.left ?? []));
  return ends.filter((end) => end > furthest - width * 0.08).length >= 3 ? furthest : null;
}

/** Whether a line ends only because the first word of the next has no room on it. */
function goesOn(before: readonly Segment[], row: readonly Segment[], margin: number | null): boolean {
  const [line, second] = before;
  const [next, third] = row;
  if (margin === null || !line || !next || second || third || next.size !== line.size) return false;
  const [word = ''] = next.text.trim().split(' ');
  const begins = /^([•◦▪–—*-]|\d{1,2}[.:]\d{2})|:$/.test(word);
  const width = ((next.right - next.left) / next.text.length) * (word.length + 1);
  return !begins && line.right + width > margin;
}
