import { describe, expect, it } from 'vitest';
import { isWorkingDay, workingDaysAfter, workingDaysBefore } from '../../src/reminders/working-days.ts';

describe('Working days', () => {
  it.each([
    ['2022-11-24', true, 'an ordinary Thursday'],
    ['2022-11-26', false, 'a Saturday'],
    ['2022-04-15', false, 'Good Friday'],
    ['2022-04-18', false, 'Easter Monday'],
    ['2022-05-26', false, 'Ascension Day'],
    ['2022-06-06', false, 'the National Day'],
    ['2022-06-24', false, 'Midsummer Eve'],
    ['2027-06-25', false, 'Midsummer Eve'],
    ['2026-12-24', false, 'Christmas Eve'],
    ['2027-01-06', false, 'Epiphany'],
    ['2027-03-26', false, 'Good Friday'],
    ['2027-03-29', false, 'Easter Monday'],
    ['2027-05-06', false, 'Ascension Day'],
    ['2027-05-07', true, 'the Friday after it'],
  ])('%s: %s, %s', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });

  it('are counted over weekends and holidays', () => {
    expect(workingDaysBefore('2022-11-28', 1)).toBe('2022-11-25');
    expect(workingDaysBefore('2022-04-19', 1)).toBe('2022-04-14');
    expect(workingDaysAfter('2022-11-11', 2)).toBe('2022-11-15');
    expect(workingDaysAfter('2022-12-23', 1)).toBe('2022-12-27');
  });
});
