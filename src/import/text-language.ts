import type { Lang } from '../language.ts';
import type { Row } from './text-rows.ts';

const english = new Set(['the', 'and', 'of', 'to', 'is', 'will', 'with', 'for', 'at', 'on', 'in']);
const swedish = new Set([
  'och',
  'att',
  'på',
  'är',
  'av',
  'för',
  'som',
  'med',
  'till',
  'den',
  'det',
  'i',
  'en',
]);
const enough = 200;

/** The language of a text, by the small words at its beginning. */
export function languageOf(rows: readonly Row[]): Lang {
  let balance = 0;
  for (const { text } of rows.slice(0, enough))
    for (const word of text
      .slice(0, 1_000)
      .toLowerCase()
      .split(/[^\p{L}]/u))
      balance += swedish.has(word) ? 1 : english.has(word) ? -1 : 0;
  return balance < 0 ? 'en' : 'sv';
}
