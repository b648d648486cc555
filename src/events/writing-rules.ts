import type { Lang } from '../language.ts';

/** What to write instead of a match; null where the language writes it so. */
type Mended = (match: string, lang: Lang, ...groups: (string | undefined)[]) => string | null;
export type WritingRule = { code: string; pattern: RegExp; mended: Mended };

/** Swedish writing rules (Myndigheternas skrivregler; ux.md, appendix B.1), each with what to write instead. */
export const writingRules: readonly WritingRule[] = [
  rule('straight-quotes', /"([^"\n]{0,60})"/gu, (_, lang, said = '') =>
    lang === 'sv' ? `”${said}”` : `“${said}”`,
  ),
  rule(
    'hyphen-in-times',
    /(?<![\d.:])(\d{1,2}[.:]\d{2})[^\S\n]{0,2}-[^\S\n]{0,2}(\d{1,2}[.:]\d{2})(?!\d)/gu,
    (_, lang, from = '', to = '') => `${clock(from, lang)}–${clock(to, lang)}`,
  ),
  rule(
    'hyphen-in-years',
    /(?<![\d-])((?:19|20)\d{2})[^\S\n]{0,2}-[^\S\n]{0,2}((?:19|20)\d{2})(?![\d-])/gu,
    (_, _lang, from, to) => `${from}–${to}`,
  ),
  rule(
    'hyphen-as-dash',
    /(\S{1,20})[^\S\n]{1,3}-[^\S\n]{1,3}(?!\d)(\S{1,20})/gu,
    (_, _lang, before, after) => `${before} – ${after}`,
  ),
  rule(
    'colon-in-time',
    /(?<![\p{L}\d.:/-]|-[^\S\n]{1,2})((?:[01]?\d|2[0-3]):[0-5]\d)(?![\d:]|[^\S\n]{0,2}-[^\S\n]{0,2}\d)/gu,
    (time, lang) => (lang === 'sv' ? clock(time, lang) : null),
  ),
  rule(
    'kl-without-stop',
    /(?<!\p{L})([Kk]l)[^\S\n]{0,2}(\d{1,2}(?:[.:]\d{2})?)(?![\p{L}\d])/gu,
    (_, lang, kl, time = '') => (lang === 'sv' ? `${kl}.\u00a0${clock(time, lang)}` : null),
  ),
  rule(
    'double-space',
    /(\S{1,20})[ \u00a0]{2,}(\S{1,20})/gu,
    (_, _lang, before, after) => `${before} ${after}`,
  ),
];

function rule(code: string, pattern: RegExp, mended: Mended): WritingRule {
  return { code, pattern, mended };
}

function clock(time: string, lang: Lang): string {
  return lang === 'sv' ? time.replace(':', '.') : time;
}
