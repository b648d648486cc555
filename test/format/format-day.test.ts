import { describe, expect, it, test } from 'vitest';
import {
  capitalised,
  dateBlock,
  formatDate,
  formatDateWithoutYear,
  formatDay,
  formatDays,
  formatDayWithoutYear,
  formatMonth,
  formatShortDate,
  formatWeekday,
} from '../../src/format/format-day.ts';
import { hard } from './hard-space.ts';

describe('a date', () => {
  test.each([
    ['2021-10-26', 'tisdag␣26␣oktober␣2021', 'Tuesday 26 October 2021'],
    ['2022-11-24', 'torsdag␣24␣november␣2022', 'Thursday 24 November 2022'],
    ['2028-02-29', 'tisdag␣29␣februari␣2028', 'Tuesday 29 February 2028'],
    ['2027-01-01', 'fredag␣1␣januari␣2027', 'Friday 1 January 2027'],
    ['2026-12-31', 'torsdag␣31␣december␣2026', 'Thursday 31 December 2026'],
    ['2022-03-27', 'söndag␣27␣mars␣2022', 'Sunday 27 March 2022'],
  ])('%s is written out with its weekday', (day, sv, en) => {
    expect([formatDay(day, 'sv'), formatDay(day, 'en')]).toEqual([hard(sv), en]);
  });

  it('can leave out its weekday, its year or both', () => {
    const day = '2022-10-04';
    expect(
      [formatDate, formatDayWithoutYear, formatDateWithoutYear].map((format) => format(day, 'sv')),
    ).toEqual(['4␣oktober␣2022', 'tisdag␣4␣oktober', '4␣oktober'].map(hard));
    expect(
      [formatDate, formatDayWithoutYear, formatDateWithoutYear].map((format) => format(day, 'en')),
    ).toEqual(['4 October 2022', 'Tuesday 4 October', '4 October']);
  });

  it('begins a line with a capital letter', () => {
    expect(capitalised(formatDay('2022-11-24', 'sv'))).toBe(hard('Torsdag␣24␣november␣2022'));
    expect(['', 'ö', '𐐨x'].map(capitalised)).toEqual(['', 'Ö', '𐐀x']);
  });

  it('is short with the months as Swedish abbreviates them', () => {
    const months = Array.from({ length: 12 }, (_, n) => `2022-${String(n + 1).padStart(2, '0')}-24`);
    expect(months.map((day) => formatShortDate(day, 'sv'))).toEqual(
      'jan. feb. mars apr. maj juni juli aug. sept. okt. nov. dec.'
        .split(' ')
        .map((month) => hard(`24␣${month}␣2022`)),
    );
    expect(formatShortDate('2022-11-24', 'en')).toBe('24 Nov 2022');
  });

  it('stands in a date block on three lines', () => {
    expect(dateBlock('2022-11-24', 'sv')).toEqual({
      weekday: 'torsdag',
      date: '24',
      month: hard('nov.␣2022'),
    });
  });

  it('may be a weekday or a month alone', () => {
    expect([formatWeekday('2022-11-24', 'sv'), formatWeekday('2022-11-24', 'en')]).toEqual([
      'torsdag',
      'Thursday',
    ]);
    expect([formatMonth('2022-01', 'sv'), formatMonth('2022-01', 'en')]).toEqual([
      hard('januari␣2022'),
      'January 2022',
    ]);
  });
});

describe('several days', () => {
  test.each([
    ['2022-11-24', '2022-11-25', '24–25␣november␣2022', '24–25 November 2022'],
    ['2022-11-30', '2022-12-01', '30␣november–1␣december␣2022', '30 November–1 December 2022'],
    ['2022-12-31', '2023-01-01', '31␣december␣2022–1␣januari␣2023', '31 December 2022–1 January 2023'],
    ['2021-11-24', '2022-11-24', '24␣november␣2021–24␣november␣2022', '24 November 2021–24 November 2022'],
    ['2022-11-24', '2022-11-24', 'torsdag␣24␣november␣2022', 'Thursday 24 November 2022'],
  ])('from %s to %s say each month and year once', (from, to, sv, en) => {
    expect([formatDays(from, to, 'sv'), formatDays(from, to, 'en')]).toEqual([hard(sv), en]);
  });
});
