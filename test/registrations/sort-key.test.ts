import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortKey } from '../../src/registrations/sort-key.ts';
import { numRuns } from '../support/property-runs.ts';

type Name = { last: string; first: string };

const swedish = new Intl.Collator('sv');
/** U+FFFE is CLDR's separator between fields: lower than every character. */
const collated = (a: Name, b: Name) =>
  Math.sign(swedish.compare(`${a.last}\ufffe${a.first}`, `${b.last}\ufffe${b.first}`));
const keyed = (a: Name, b: Name) => {
  const [left, right] = [sortKey(a.last, a.first), sortKey(b.last, b.first)];
  return Math.sign(Buffer.compare(Buffer.from(left), Buffer.from(right)));
};

const letters = [
  ...'abcdefghijklmnopqrstuvwxyzåäö',
  ...'áàâãāăąćĉčċçďđðéèêëěėēęğĝġģĥħíìîïĩįīıĵķĺľļłńňñņŋóòôõōőøœŕřŗśŝšşțťţŧúùûŭůũųūüűŵýÿŷźžżæßþə',
];
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...letters) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...letters.map((letter) => letter.toUpperCase()).filter((l) => l.length === 1),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...` -–,.'’()/&${'0123456789'}`) },
);
const word = fc.array(character, { maxLength: 5 }).map((characters) => characters.join(''));
/** Pairs that are nearly alike, for accents and capitals decide only then. */
const pair = fc
  .record({ last: word, first: word, other: word, at: fc.nat(4), swap: character })
  .chain(({ last, first, other, at, swap }) => {
    const near = last.slice(0, at) + swap + last.slice(at + 1);
    const plain = last.normalize('NFD').replace(/\p{M}/gu, '');
    return fc.tuple(
      fc.constant({ last, first }),
      fc.constantFrom(
        { last: near, first },
        { last: other, first },
        { last, first: other },
        { last: plain, first },
        { last: last.toUpperCase(), first: other },
        { last: last.toLowerCase(), first },
      ),
    );
  });

describe('the stored sort key', () => {
  test('puts any two letters in their order, alone and followed by others', () => {
    const all = [...new Set(letters.flatMap((letter) => [letter, letter.toUpperCase()]))];
    const names = all.flatMap((letter) => [
      { last: letter, first: '' },
      { last: `${letter}n`, first: 'é' },
    ]);
    const sorted = names.toSorted(collated);
    const misplaced = sorted.filter((name, index) => {
      const next = sorted[index + 1];
      return next && keyed(name, next) !== collated(name, next);
    });
    expect(misplaced).toEqual([]);
  });

  test('puts any two names in the order of a Swedish telephone book', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(keyed(a, b)).toBe(collated(a, b));
      }),
      { numRuns: 20 * numRuns },
    );
  });

  test('lists Å, Ä and Ö last, accents after the plain letter and other alphabets after all', () => {
    const wanted: Name[] = [
      { last: '', first: 'Exempel' },
      { last: 'Ek', first: 'Öst' },
      { last: 'Ek Berg', first: 'Ann' },
      { last: 'Ek-Berg', first: 'Ann' },
      { last: "O'Brien", first: 'Åsa-Märta' },
      { last: 'O’Brien', first: 'Åsa-Märta' },
      { last: 'von Exempel', first: 'Ann' },
      { last: 'Von Exempel', first: 'Ann' },
      { last: 'Von Exempel', first: 'Bo' },
      { last: 'Wass', first: 'Ann' },
      { last: 'Zetter', first: 'Ann' },
      { last: 'Åberg', first: 'Ann' },
      { last: 'Ärlig', first: 'Ann' },
      { last: 'Ærlig', first: 'Ann' },
      { last: 'Öst', first: 'Ann' },
      { last: 'Øst', first: 'Ann' },
      { last: '李', first: '-' },
    ];
    const shuffled = wanted.toSorted((a, b) => a.last.length - b.last.length || collated(b, a));
    expect(shuffled.toSorted(keyed)).toEqual(wanted);
    expect(shuffled.toSorted(collated)).toEqual(wanted);
  });

  test('reads the same for å typed as one character or as two', () => {
    expect(sortKey('A\u030aberg', 'Ann')).toBe(sortKey('Åberg', 'Ann'));
  });
});
