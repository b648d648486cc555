import type { CountyCode } from './counties.ts';
import {
  boardStart,
  englishStart,
  municipalityBefore,
  type NameLookup,
  regionStart,
  wholePlace,
} from './place-names.ts';

type Mention = { from: number; to: number; county: CountyCode | 'unclear' };

/**
 * The county of a municipality, a region or a county administrative board, as people write its name; null for
 * everything else. No answer is better than a wrong one: a company or a university has none, nor has a text that
 * names two counties.
 */
export function countyOf(organisation: string): CountyCode | null {
  const parts = partsOf(organisation);
  if (parts.flat().some((word) => elsewhere.test(word))) return null;
  const [first = []] = parts;
  if (parts.length === 1 && place(first)) return place(first);
  const said = parts.flatMap((words, index) => mentions(words, index === 0).map(({ county }) => county));
  if (said.length === 0) return null;
  const named = new Set([...said, ...parts.flatMap((words) => place(words) ?? [])]);
  const [county = 'unclear'] = named;
  return named.size === 1 && county !== 'unclear' ? county : null;
}

/** Words in lower case, by what commas, brackets and dashes keep apart. */
function partsOf(organisation: string): string[][] {
  return organisation
    .normalize('NFKC')
    .toLowerCase()
    .split(/[,;:()[\]|/\n]|\s[-–—]\s/)
    .map((part) => part.match(/[\p{L}\p{M}\p{N}]+|[&+]/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** Universities and companies are somewhere, too, but not necessarily where their name says. */
const elsewhere =
  /^(universitet(et)?s?|högskol(a|an|or)s?|university|college|ab|hb|kb|ltd|\p{L}*bolag(et)?s?)$/u;
const suffixes = ['kommun', 'kommuns', 'stad', 'stads', 'municipality'];
const joiners = ['och', 'samt', 'and', '&', '+'];
/** The longest beginning of a name: "county administrative board of västra götalands län". */
const longestStart = 7;

function place(words: readonly string[]): CountyCode | null {
  return wholePlace(words.join(' '));
}

function mentions(words: readonly string[], isFirst: boolean): Mention[] {
  // "Polisen, Region Stockholm" is no region of that name: it stands first.
  const starts = [boardStart, englishStart, ...(isFirst ? [regionStart] : [])];
  const found = [...atStart(words, starts), ...beforeSuffix(words)];
  return found.map((one) => (isAlone(one, words, found) ? one : { ...one, county: 'unclear' }));
}

function atStart(words: readonly string[], starts: readonly NameLookup[]): Mention[] {
  for (let to = Math.min(longestStart, words.length); to > 0; to -= 1) {
    const name = words.slice(0, to).join(' ');
    for (const start of starts) {
      const county = start(name);
      if (county) return [{ from: 0, to, county }];
    }
  }
  return [];
}

/** "Botkyrka kommun": first in its part, or after a department or another such name. */
function beforeSuffix(words: readonly string[]): Mention[] {
  return words.flatMap((word, index): Mention[] => {
    if (!suffixes.includes(word)) return [];
    for (const from of [index - 2, index - 1]) {
      const county = from >= 0 && municipalityBefore(words.slice(from, index).join(' '));
      if (county) return mayStandAt(from, words) ? [{ from, to: index + 1, county }] : [];
    }
    return [];
  });
}

const departments =
  /(förvaltning|kontor|nämnd|styrelse|avdelning|enhet|sektor|skola|bibliotek|fullmäktige|råd|ledning)(e?n|et)?s?$/;

function mayStandAt(from: number, words: readonly string[]): boolean {
  if (from === 0) return true;
  const before = words[from - 1] ?? '';
  if (joiners.includes(before)) return true;
  return departments.test(before === 'i' ? (words[from - 2] ?? '') : before);
}

/** Nothing beside it says that the organisation is in another place, too. */
function isAlone(
  { from, to, county }: Mention,
  words: readonly string[],
  found: readonly Mention[],
): boolean {
  const isJoined = (at: number) => joiners.includes(words[at] ?? '');
  if (isJoined(from - 1) && !found.some((other) => other.to === from - 1)) return false;
  if (isJoined(to) && !found.some((other) => other.from === to + 1)) return false;
  return [1, 2].every((length) => {
    const next = place(words.slice(to, to + length));
    return next === null || next === county;
  });
}
