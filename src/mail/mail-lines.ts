/** The width of the text part, in characters. */
const width = 72;

/**
 * Breaks a line at ordinary spaces; `first` and `rest` stand before its lines and count. A word longer than the
 * line (an address) stays whole, and so does what a no-break space holds together.
 */
export function wrap(line: string, first = '', rest = first): string[] {
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of line.split(/[ \t]+/).filter(Boolean)) {
    if (!empty && length(current) + 1 + length(word) > width) {
      lines.push(current);
      current = rest;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current.trimEnd()];
}

/** What a person sees as at most `most` characters, with … where something is missing; never half an emoji. */
export function cutShown(text: string, most: number): string {
  const shown = Array.from(segmenter.segment(text), (part) => part.segment);
  if (shown.length <= most) return text;
  return `${shown
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

function length(text: string): number {
  return Array.from(text).length;
}
