import { z } from 'zod';

/**
 * One line of text as people mean it: NFC, no bidi overrides, no control or invisible characters, line breaks
 * and runs of spaces as one space. Joiners inside words and emoji stay. Names are never changed otherwise.
 */
export function cleanLine(text: string): string {
  return clean(text)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim();
}

/** Several lines: breaks are \n, at most one empty line between paragraphs. */
export function cleanText(text: string): string {
  return clean(text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n'))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const bidi = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;
const invisible = /[\u00AD\u200B\u2060-\u2064\uFEFF\u180E\u3164\u115F\u1160\uFFA0\u2800]/g;
const control = /(?![\t\n\v\f\r])\p{Cc}/gu;

function clean(text: string): string {
  return text.normalize('NFC').replace(bidi, '').replace(invisible, '').replace(control, '');
}

/** Says something: at least one letter or digit, or one of `also`. */
function speaks(text: string, also: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) || (also !== '' && text === also);
}

/** Bytes that were no UTF-8, or more marks on one letter than any language has. */
function isBroken(text: string): boolean {
  return text.includes('\uFFFD') || !text.isWellFormed() || /\p{M}{5,}/u.test(text);
}

export function characters(text: string): number {
  return [...text].length;
}

type LineRules = {
  min?: number;
  max: number;
  /** Null: may be left empty. */
  empty: string | null;
  long: string;
  broken: string;
  /** A text without letters that counts all the same: "-" for someone with one name. */
  also?: string;
};

/** A single-line field; a missing one counts as empty. Lengths are in code points. */
export function line(rules: LineRules): z.ZodType<string> {
  return judged((given) => {
    const value = cleanLine(given);
    return { value, problem: isBroken(given) ? rules.broken : lineProblem(value, rules) };
  }, rules.broken);
}

function lineProblem(text: string, rules: LineRules): string | null {
  if (text === '') return rules.empty;
  // In an optional field a hyphen is an answer like any other.
  if (rules.empty !== null && !speaks(text, rules.also ?? '')) return rules.empty;
  if (characters(text) > rules.max) return rules.long;
  return characters(text) < (rules.min ?? 1) ? rules.empty : null;
}

type TextRules = { max: number; empty: string | null; long: (length: number) => string; broken: string };

/** A field of several lines. */
export function lines(rules: TextRules): z.ZodType<string> {
  return judged((given) => {
    const value = cleanText(given);
    if (isBroken(given)) return { value, problem: rules.broken };
    const length = characters(value);
    return { value, problem: value === '' ? rules.empty : length > rules.max ? rules.long(length) : null };
  }, rules.broken);
}

/** One of a closed list, or null when nothing was chosen and `empty` is null. */
export function choice<T extends string>(options: readonly T[], empty: string | null, unknown: string) {
  return z.unknown().transform((given, context): T | null => {
    const chosen = options.find((option) => option === given);
    if (chosen !== undefined) return chosen;
    const message = given === undefined || given === '' ? empty : unknown;
    if (message !== null) context.addIssue({ code: 'custom', message });
    return null;
  });
}

/** Any of a closed list, each once. */
export function choices<T extends string>(options: readonly T[], unknown: string) {
  return z.array(z.enum(options, { error: unknown })).transform((chosen) => [...new Set(chosen)]);
}

type Judgement = { value: string; problem: string | null };

function judged(judge: (given: string) => Judgement, repeated: string): z.ZodType<string> {
  return z.unknown().transform((given, context) => {
    const judgement = typeof given === 'string' || given === undefined ? judge(given ?? '') : null;
    const problem = judgement ? judgement.problem : repeated;
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    return judgement?.value ?? '';
  });
}
