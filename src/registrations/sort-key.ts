/**
 * A name as text whose plain order (bytes, so `order by` on either engine) is the order of
 * `Intl.Collator('sv')`: … Z, Å, Ä, Ö; last name first, then first name; accents and then capitals decide only
 * between names that are otherwise alike. Three levels as in UTS #10: `{berg!anna ! B!B` for Anna Åberg.
 */
export function sortKey(lastName: string, firstName: string): string {
  const fields = [weigh(lastName), weigh(firstName)];
  return [
    fields.map((field) => field.letters).join('!'),
    fields.map((field) => field.accents.replace(/0+$/, '')).join('!'),
    fields.map((field) => field.capitals.replace(/A+$/, '')).join('!'),
  ].join(' ');
}

type Weights = { letters: string; accents: string; capitals: string };

function weigh(name: string): Weights {
  const weights: Weights = { letters: '', accents: '', capitals: '' };
  for (const character of name.normalize('NFC')) {
    const small = character.toLowerCase();
    const special = specials[small];
    if (special) {
      const [letters, accents, lower = 'A', upper = 'B'] = special;
      weights.letters += letters;
      weights.accents += accents;
      weights.capitals += (character === small ? lower : upper).padEnd(letters.length, 'A');
    } else {
      for (const part of character.normalize('NFD')) weighPart(part, weights);
    }
  }
  return weights;
}

function weighPart(part: string, weights: Weights): void {
  const mark = marks.indexOf(part);
  if (mark >= 0) {
    weights.accents += String.fromCharCode(0x31 + mark);
    return;
  }
  if (/[\p{Cc}\p{Cf}\p{M}]/u.test(part)) return;
  const small = part.toLowerCase();
  weights.letters += weightOf(small);
  weights.accents += '0';
  weights.capitals += part === small ? 'A' : 'B';
}

/** Latin letters and digits are themselves; what no table knows comes last, by code point. */
function weightOf(small: string): string {
  if (/^[a-z0-9]$/.test(small)) return small;
  const place = signs.indexOf(small);
  if (place >= 0) return String.fromCharCode(0x22 + place);
  return `~~${small.codePointAt(0)?.toString(16).padStart(6, '0')}`;
}

/** Signs in names, in their order; the weights lie between the separators and the digits. */
const signs = " -\u2010\u2013\u2014,.'()/&";

/** Combining marks in their order: é before è, and so on. */
const marks =
  '\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304\u0335\u0309\u030f\u0311\u031b\u0323\u0324\u0326\u0330\u0331';

/**
 * Letter weights, accent weights, and capital weights where they are not A and B. Å, Ä and Ö are letters of
 * their own after z; Æ stands with Ä, Ø with Ö, Ü with Y (CLDR, sv); `~` comes after z and å, ä, ö.
 */
const specials: Readonly<Record<string, readonly [string, string, string?, string?]>> = {
  å: ['{', '0'],
  ä: ['|', '0'],
  æ: ['|', '0~1'],
  ę: ['|', '0~2'],
  ö: ['}', '0'],
  ø: ['}', '0~1'],
  ő: ['}', '0~2'],
  œ: ['}', '0~3'],
  ô: ['}', '0~4'],
  ü: ['y', '0~1'],
  ű: ['y', '0~2'],
  đ: ['d', '0~1'],
  ð: ['d', '0~2'],
  ħ: ['h', '0?'],
  ł: ['l', '0?'],
  ß: ['ss', '0~0'],
  þ: ['th', '00', 'C', 'D'],
  ŧ: ['t~', '0'],
  ŋ: ['n~', '0'],
  ə: ['e~', '0'],
  ı: ['i~', '0'],
  '\u00a0': [weightOf(' '), '0', 'B'],
  '\u2018': [weightOf("'"), '01'],
  '\u2019': [weightOf("'"), '02'],
};
