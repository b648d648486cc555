import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { list } from '../../src/format/format-list.ts';
import { formatNumber, plural } from '../../src/format/format-number.ts';
import { printable } from '../../src/format/printable.ts';
import { relativeDay } from '../../src/format/relative-day.ts';
import { addDays, local } from '../../src/time.ts';
import { hard } from './hard-space.ts';

it('lists without a comma before the last', () => {
  const names = ['Uppsala universitet', 'SKR', 'länsstyrelserna'];
  expect([list([], 'sv'), list(['a'], 'sv'), list(['a', 'b'], 'sv')]).toEqual(['', 'a', 'a och b']);
  expect(list(names, 'sv')).toBe('Uppsala universitet, SKR och länsstyrelserna');
  expect(list(names, 'en')).toBe('Uppsala universitet, SKR and länsstyrelserna');
});

it('counts in singular and plural, with thousands apart', () => {
  const seats = { one: '{n} plats', other: '{n} platser' };
  expect([0, 1, 2, 12_345].map((n) => plural(n, seats, 'sv'))).toEqual(
    ['0 platser', '1 plats', '2 platser', '12␣345 platser'].map(hard),
  );
  const places = { one: '{n} place', other: '{n} places' };
  expect([0, 1, 2, 12_345].map((n) => plural(n, places, 'en'))).toEqual([
    '0 places',
    '1 place',
    '2 places',
    '12,345 places',
  ]);
  expect(formatNumber(12_345, 'sv')).toBe(hard('12␣345'));
});

it.each([
  ['2022-11-16T23:59:59.999', '2022-11-16'],
  // The day the clock goes back has 25 hours, the day it goes forward 23.
  ['2022-10-30T00:00', '2022-10-30'],
  ['2027-03-27T23:30', '2027-03-27'],
])('at %s the days ahead are told as today, tomorrow and in 2 or 3 days', (time, today) => {
  const days = [-1, 0, 1, 2, 3, 4].map((n) => addDays(today, n));
  const told = ['i␣dag', 'i␣morgon', 'om␣2␣dagar', 'om␣3␣dagar'].map(hard);
  expect(days.map((day) => relativeDay(day, local(time), 'sv'))).toEqual([null, ...told, null]);
  const english = ['today', 'tomorrow', 'in 2 days', 'in 3 days'];
  expect(days.map((day) => relativeDay(day, local(time), 'en'))).toEqual([null, ...english, null]);
});

describe('text for files', () => {
  it('keeps what people write and drops what XML and calendars cannot carry', () => {
    expect(printable('Åsa-Märta 李 👩‍👩‍👧 ”SKR:s” \t–\u00a0x')).toBe(
      'Åsa-Märta 李 👩‍👩‍👧 ”SKR:s” \t–\u00a0x',
    );
    expect(printable('a\r\nb\rc\u0085d\ne')).toBe('a\nb\nc\nd\ne');
    expect(printable('a\u0000\u0007\u001b[31m\u007f\u009f\ufffe\uffffb')).toBe('a[31mb');
    expect(printable('\ud83d half')).toBe('\ufffd half');
  });

  it('is the same when made printable again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(printable(text))).toBe(printable(text));
        expect(printable(text)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});
