import type { Lang } from '../language.ts';

/** A word's two forms, with the number's place: `{ one: '{n} plats', other: '{n} platser' }`. */
export type Plural = { one: string; other: string };

/** `plural(2, { one: '{n} plats', other: '{n} platser' }, 'sv')` is "2 platser". */
export function plural(n: number, forms: Plural, lang: Lang): string {
  const form = rules[lang].select(n) === 'one' ? forms.one : forms.other;
  return form.replaceAll('{n}', formatNumber(n, lang));
}

/** "12 345" with U+00A0, "12,345". */
export function formatNumber(n: number, lang: Lang): string {
  return numbers[lang].format(n);
}

const rules = { sv: new Intl.PluralRules('sv-SE'), en: new Intl.PluralRules('en-GB') };
const numbers = { sv: new Intl.NumberFormat('sv-SE'), en: new Intl.NumberFormat('en-GB') };
