import { list } from '../format/format-list.ts';

/** So many examples of a flaw in one text say enough. */
const most = 3;
const longest = 80;

/** What the first matches of a global pattern show, each once; stops reading there, however long the text. */
export function examples(
  text: string,
  pattern: RegExp,
  shown: (match: RegExpExecArray) => string | null,
): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    const example = shown(match);
    if (example !== null) found.add(example);
    if (found.size >= most) break;
  }
  return [...found];
}

/** The first ones, each once, of as many as there may be. */
export function firstFew(all: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const one of all) {
    found.add(one);
    if (found.size >= most) break;
  }
  return [...found];
}

/** "”a”, ”b” och ”c”", none of them longer than a line. */
export function quoted(found: readonly string[]): string {
  return list(
    found.map((one) => `”${cut(one)}”`),
    'sv',
  );
}

/** On one line, and no longer than that. */
function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
}
