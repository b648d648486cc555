/** Slips that invitations to events have had, as a part of a word or more, and how it is written. */
const slips: readonly [RegExp, string][] = [
  [/övergripnade/giu, 'övergripande'],
  [/diskminering/giu, 'diskriminering'],
  [/mänskliga rättighetstrateg/giu, 'människorättsstrateg'],
  [/(?<!mänskliga )rättighetstrateg/giu, 'rättighetsstrateg'],
  [/evenemangetdatum/giu, 'evenemangsdatum'],
  [/kostnadfri/giu, 'kostnadsfri'],
  [/välkommna/giu, 'välkomna'],
  [/anmällning/giu, 'anmälning'],
  [/(?:serie|rad) av webbinarium(?!\p{L})/giu, 'serie webbinarier'],
];

export type Misspelling = { written: string; right: string };

/** Each slip once, as a whole word with the right spelling of it. */
export function misspellings(text: string): Misspelling[] {
  return slips.flatMap(([pattern, right]) => {
    const match = text.matchAll(pattern).next().value;
    if (!match) return [];
    const [before = ''] =
      /[\p{L}-]{0,30}$/u.exec(text.slice(Math.max(0, match.index - 30), match.index)) ?? [];
    const end = match.index + match[0].length;
    const [after = ''] = /^[\p{L}-]{0,30}/u.exec(text.slice(end, end + 30)) ?? [];
    const mended = isCapitalised(match[0]) ? right.slice(0, 1).toUpperCase() + right.slice(1) : right;
    return [{ written: before + match[0] + after, right: before + mended + after }];
  });
}

function isCapitalised(word: string): boolean {
  return word.slice(0, 1) !== word.slice(0, 1).toLowerCase();
}
