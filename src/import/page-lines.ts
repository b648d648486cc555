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

/** Lines of a column, with an empty one where the distance is larger than it is within paragraphs. */
function linesOf(rows: readonly Segment[][]): string {
  const gaps = rows.slice(1).map((row, index) => (rows[index]?.[0]?.y ?? 0) - (row[0]?.y ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 4)] ?? 0;
  return rows
    .map((row, index) => {
      const text = row.map((one) => one.text.trim()).join('\t');
      const gap = gaps[index - 1] ?? 0;
      return index > 0 && gap > Math.max(usual * 1.3, (row[0]?.size ?? 0) * 1.6) ? `\n${text}` : text;
    })
    .join('\n');
}
