import { doubledPhrases, doubledWords } from '../events/publishing-check-repeats.ts';
import { misspellings } from '../events/publishing-check-spelling.ts';
import { writingRules } from '../events/writing-rules.ts';
import type { Lang } from '../language.ts';
import type { Line, Suggestion, SuggestionReason } from './invitation.ts';
import { isInitialism, looksLikeName } from './said-names.ts';
import { languageOf } from './text-language.ts';
import type { Row } from './text-rows.ts';
import type { Section } from './text-sections.ts';

type Better = { from: string; to: string; why: SuggestionReason };

const most = 200;
const longestLine = 20_000;

/** Better ways to write what has been used: the same rules as before publishing, and what only lines can show. */
export function suggestionsFor(
  rows: readonly Row[],
  sections: readonly Section[],
  unused: readonly Line[],
): Suggestion[] {
  const left = Map.groupBy(unused, ({ number }) => number);
  const people = new Set(
    sections.filter(({ name }) => name === 'speakers').flatMap((section) => section.rows),
  );
  const suggestions: Suggestion[] = [];
  const lang = languageOf(rows);
  for (const row of rows) {
    if (row.isFurniture || row.used.length === 0) continue;
    for (const { number, from, to } of row.origins) {
      const text = row.text.slice(from, to).replaceAll('\t', ' ').slice(0, longestLine);
      const isLeft = (part: string) => left.get(number)?.some((one) => one.text.includes(part)) ?? false;
      const found = betterIn(text, people.has(row), lang).filter((one) => !isLeft(one.from));
      suggestions.push(...found.map((one) => ({ line: number, ...one })));
      if (suggestions.length > most) return suggestions.slice(0, most);
    }
  }
  return suggestions.sort((a, b) => a.line - b.line);
}

function betterIn(text: string, isSpeaker: boolean, lang: Lang): Better[] {
  return [
    ...(lang === 'sv' ? misspellings(text) : []).map(
      ({ written, right }): Better => ({ from: written, to: right, why: 'spelling' }),
    ),
    ...repetitions(text),
    ...typography(text, lang),
    ...(isSpeaker ? personWithoutComma(text) : lastOfPeople(text)),
    ...format(text),
  ];
}

const reasons: Record<string, SuggestionReason> = {
  'hyphen-in-times': 'time',
  'colon-in-time': 'time',
  'kl-without-stop': 'time',
  'hyphen-in-years': 'dash',
  'hyphen-as-dash': 'dash',
};

function typography(text: string, lang: Lang): Better[] {
  return writingRules.flatMap(({ code, pattern, mended }) =>
    [...text.matchAll(pattern)].slice(0, 20).flatMap((match): Better[] => {
      const [written, ...groups] = match;
      const { index } = match;
      const better = mended(written, lang, ...groups);
      const before = contextOf(code, text.slice(Math.max(0, index - 12), index), written);
      return better === null || better === written
        ? []
        : [{ from: before + written, to: before + better, why: reasons[code] ?? 'typography' }];
    }),
  );
}

/** "kl." of a time and the month of a year, which say what it is. */
function contextOf(code: string, before: string, written: string): string {
  const month = code === 'hyphen-as-dash' && /^\d{4} /.test(written);
  const context =
    code === 'colon-in-time'
      ? /kl\. ?$/u
      : month
        ? /(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) $/iu
        : null;
  return context?.exec(before)?.[0] ?? '';
}

/** "längre frampresenteras längre fram", with one word before what is said twice. */
function repetitions(text: string): Better[] {
  return [...doubledPhrases(text), ...doubledWords(text)].flatMap((phrase): Better[] => {
    for (const twice of [phrase + phrase, `${phrase} ${phrase}`]) {
      const at = text.toLowerCase().indexOf(twice.toLowerCase());
      if (at < 0) continue;
      const written = text.slice(at, at + twice.length);
      const once = written.slice(0, phrase.length);
      const [first = ''] = phrase.split(' ');
      const skipped = phrase.split(' ').length > 2 ? first.length + 1 : 0;
      return [{ from: written.slice(skipped), to: once.slice(skipped), why: 'repetition' }];
    }
    return [];
  });
}

/** "Anna Exempel SKR" */
function personWithoutComma(text: string): Better[] {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const name = words.slice(0, -1).join(' ');
  if (words.length > 5 || !isInitialism(last) || !looksLikeName(name)) return [];
  return [{ from: text, to: `${name}, ${last}`, why: 'person' }];
}

/** "Lina Exempel, strateg i Exempelkommunen." at the end of a row of people. */
function lastOfPeople(text: string): Better[] {
  if (text.length > 800 || !/\p{L}{3}\.$/u.test(text)) return [];
  const parts = text.slice(0, -1).split(/\s(?:och|samt)\s(?=\p{Lu})/u);
  const last = parts.at(-1) ?? '';
  const [name = '', ...rest] = last.split(', ');
  if (!looksLikeName(name) || rest.length === 0 || rest.length > 2) return [];
  return [{ from: `${last}.`, to: last, why: 'person' }];
}

function format(text: string): Better[] {
  const [written] = /\((?:Workshop|Panel|Panelsamtal|Föreläsning)\)/u.exec(text) ?? [];
  return written ? [{ from: written, to: written.toLowerCase(), why: 'typography' }] : [];
}
