import type { Lang } from '../language.ts';

/** "a, b och c", "a, b and c". */
export function list(items: readonly string[], lang: Lang): string {
  return formats[lang].format(items);
}

const formats = { sv: new Intl.ListFormat('sv-SE'), en: new Intl.ListFormat('en-GB') };
