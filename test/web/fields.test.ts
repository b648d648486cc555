import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characters, choice, choices, cleanLine, cleanText, line, lines } from '../../src/web/fields.ts';
import { numRuns } from '../support/property-runs.ts';

const texts = { empty: 'Fyll i.', long: 'För långt.', broken: 'Går inte att läsa.' };
const name = line({ max: 80, ...texts, also: '-' });
const free = lines({ max: 500, empty: null, long: (length) => `Nu är den ${length}.`, broken: texts.broken });

function judge(schema: typeof name, given: unknown): string {
  const parsed = schema.safeParse(given);
  return parsed.success ? `= ${parsed.data}` : (parsed.error.issues[0]?.message ?? '');
}

describe('a name of one line', () => {
  const kept = [
    'Ó',
    '李',
    'X Æ A-12',
    "O'Brien",
    "d'Arc",
    'Nguyễn',
    'von der Leyen',
    'Null',
    'undefined',
    'true',
    'NaN',
    'Åsa-Märta',
    '-',
    'Ѕкr',
    '👨‍👩‍👧‍👦 Åsa',
    'हिन्दी',
  ];
  test.each(kept)('%s is kept exactly as it is', (given) => expect(judge(name, given)).toBe(`= ${given}`));

  const tidied = [
    ['A\u030Asa', 'Åsa'],
    ['  Åsa \t Öberg-Ström ', 'Åsa Öberg-Ström'],
    ['Åsa\u00A0Öberg', 'Åsa Öberg'],
    ['Åsa\r\nBcc: v@example.com', 'Åsa Bcc: v@example.com'],
    ['Åsa\u2028Öberg\u2029', 'Åsa Öberg'],
    ['Å\u200Bsa\uFEFF', 'Åsa'],
    ['\u202EÅsa\u202C', 'Åsa'],
    ['\u2066Åsa\u2069\u200E', 'Åsa'],
    ['Å\u0000s\u0007a\u009F', 'Åsa'],
  ];
  test.each(tidied)('%j is tidied', (given, right) => expect(judge(name, given)).toBe(`= ${right}`));

  const nothing = [
    '',
    ' ',
    '\t\n',
    '\u00A0',
    '\u2003',
    '\u3000',
    '\u200B',
    '\u2060',
    '\uFEFF',
    '\u3164',
    '\u2800',
    '\u00AD',
    '.',
    '🙂',
    undefined,
  ];
  test.each(nothing)('%j says nothing', (given) => expect(judge(name, given)).toBe(texts.empty));

  const broken = [
    ['half a character', '\ud800'],
    ['bytes that are no UTF-8', 'Å\uFFFDsa'],
    ['a letter under five marks', `a${'\u0301'.repeat(5)}`],
    ['two values', ['Åsa', 'Örjan']],
    ['a number', 7],
    ['an object', { x: 1 }],
  ] as const;
  test.each(broken)('%s cannot be read', (_, given) => expect(judge(name, given)).toBe(texts.broken));

  test('its length counts characters as people do, not halves of them', () => {
    expect(judge(name, '李'.repeat(80))).toBe(`= ${'李'.repeat(80)}`);
    expect(judge(name, '𐐷'.repeat(80))).toBe(`= ${'𐐷'.repeat(80)}`);
    expect(judge(name, 'å'.repeat(81))).toBe(texts.long);
    expect(judge(name, '𐐷'.repeat(81))).toBe(texts.long);
    expect(judge(name, '👨‍👩‍👧‍👦'.repeat(100))).toBe(texts.empty);
    expect(characters('👨‍👩‍👧‍👦')).toBe(7);
  });

  test('whatever is typed, what is kept is one clean line that would be kept again', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const property = fc.property(anything, (given) => {
      const clean = cleanLine(given);
      expect(cleanLine(clean)).toBe(clean);
      expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\uFEFF]|^\s|\s$|\s\s/u);
      const answer = judge(name, given);
      expect(answer === `= ${clean}` || Object.values(texts).includes(answer)).toBe(true);
    });
    fc.assert(property, { numRuns });
  });
});

describe('a text of several lines', () => {
  test('line breaks become one kind, and one empty line is enough', () => {
    expect(judge(free, ' a \r\nb\rc\n\n\n\nd\u2028e ')).toBe('= a\nb\nc\n\nd\ne');
  });

  test('too long says how long it is', () => {
    expect(judge(free, 'å'.repeat(500))).toBe(`= ${'å'.repeat(500)}`);
    expect(judge(free, 'å'.repeat(501))).toBe('Nu är den 501.');
  });

  test('may be left empty, but not sent twice', () => {
    expect([judge(free, undefined), judge(free, ' \n '), judge(free, ['a', 'b'])]).toEqual([
      '= ',
      '= ',
      texts.broken,
    ]);
  });

  test('whatever is typed, what is kept would be kept again', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(anything, (given) => {
        expect(cleanText(cleanText(given))).toBe(cleanText(given));
      }),
      { numRuns },
    );
  });
});

describe('a choice', () => {
  const one = choice(['kommun', 'region'], 'Välj.', 'Välj ett av alternativen.');
  const judged = (given: unknown) => one.safeParse(given).error?.issues[0]?.message ?? 'ok';

  test('is one of the list, and nothing that only looks like it', () => {
    expect(judged('kommun')).toBe('ok');
    expect([undefined, ''].map(judged)).toEqual(['Välj.', 'Välj.']);
    const odd = [
      'Kommun',
      ' kommun',
      'on',
      'false',
      '0',
      0,
      true,
      ['kommun'],
      ['kommun', 'region'],
      'toString',
    ];
    expect(odd.map(judged)).toEqual(odd.map(() => 'Välj ett av alternativen.'));
  });

  test('boxes hold any of the list, each once', () => {
    const some = choices(['vegan', 'gluten'], 'Välj ett av alternativen.');
    expect(some.parse(['gluten', 'vegan', 'gluten'])).toEqual(['gluten', 'vegan']);
    expect(some.parse([])).toEqual([]);
    expect([['kött'], 'vegan', undefined].map((given) => some.safeParse(given).success)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
