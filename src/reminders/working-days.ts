import { DateTime } from 'luxon';
import type { LocalDay } from '../time.ts';

/** The working day before a day, or the day itself when `0` is asked for and it is one. */
export function workingDaysBefore(day: LocalDay, days: number): LocalDay {
  return step(day, days, -1);
}

export function workingDaysAfter(day: LocalDay, days: number): LocalDay {
  return step(day, days, 1);
}

/** Monday to Friday, but not a Swedish public holiday (1989:253) nor an eve on which offices are closed. */
export function isWorkingDay(day: LocalDay): boolean {
  const date = parse(day);
  return date.weekday <= 5 && !holidays(date.year).has(day);
}

function step(day: LocalDay, days: number, direction: 1 | -1): LocalDay {
  let date = parse(day);
  let left = days;
  while (left > 0) {
    date = date.plus({ days: direction });
    if (isWorkingDay(format(date))) left -= 1;
  }
  return format(date);
}

const known = new Map<number, Set<LocalDay>>();

function holidays(year: number): Set<LocalDay> {
  const found = known.get(year);
  if (found) return found;
  const easter = easterSunday(year);
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
  const moving = [
    easter.minus({ days: 2 }),
    easter.plus({ days: 1 }),
    easter.plus({ days: 39 }),
    midsummerEve(year),
  ];
  const days = new Set([...fixed.map((day) => `${year}-${day}`), ...moving.map(format)]);
  known.set(year, days);
  return days;
}

/** The Friday from 19 to 25 June. */
function midsummerEve(year: number): DateTime {
  const first = dayOf(year, 6, 19);
  return first.plus({ days: (5 - first.weekday + 7) % 7 });
}

/** Gregorian Easter (Meeus, Jones, Butcher). */
function easterSunday(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function dayOf(year: number, month: number, day: number): DateTime {
  return DateTime.fromObject({ year, month, day }, { zone: 'utc' });
}

function parse(day: LocalDay): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}

function format(date: DateTime): LocalDay {
  return date.toFormat('yyyy-MM-dd');
}
