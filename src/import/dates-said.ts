import type { LocalDay } from '../time.ts';

/** A date as a text says it; `year` is null where it does not. */
export type SaidDate = {
  from: number;
  to: number;
  year: number | null;
  month: number;
  date: number;
  /** The last day of "24–25 november" and "30 november–1 december". */
  last: { month: number; date: number } | null;
  /** 1 is Monday; null where none is said. */
  weekday: number | null;
  /** "2/3" alone may be a page, a fraction or a date. */
  isBare: boolean;
};

/** A month that a text says with its year and without a date. */
export type SaidMonth = { from: number; to: number; year: number; month: number };

const months =
  'januari|january|jan|februari|february|feb|mars|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|augusti|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec';
const weekdays =
  'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mån|tisd|tis|ons|torsd|tors|tor|fre|lör|sön|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun';
const weekday = `(?:(?<![\\p{L}])(?<weekday>${weekdays})(?:ens?|s)?(?:\\s?[-–]\\s?(?:${weekdays})(?:en)?)?\\.?,?\\s{1,3}(?:the\\s|den\\s)?)?`;
const year = '(?:19|20)\\d{2}(?![\\d.:]\\d|\\d)';
const ordinal = '(?:[:.]?(?:e|a)\\b|st\\b|nd\\b|rd\\b|th\\b|\\.)?';
const number = '(?:3[01]|[12]\\d|0?[1-9])';
const dash = '(?:\\s?[-–—−/]\\s?|\\s(?:och|and|to|till)\\s(?:den\\s)?)';
const day = '(?<![\\d.,:/–-])';

const forms = [
  // torsdag den 24 november 2022, 24–25 nov. 2022, 30 november–1 december, 24th of November
  `${weekday}(?:den\\s)?${day}(?<date>${number})${ordinal}(?:${dash}(?:(?:${weekdays})(?:en)?\\s)?(?<last>${number})${ordinal})?\\s{1,3}(?:of\\s)?(?<month>${months})(?!\\p{L})(?:${dash}(?:(?:${weekdays})(?:en)?\\s(?:den\\s)?)?(?<date2>${number})${ordinal}\\s(?<month2>${months})(?!\\p{L}))?(?:\\.?,?\\s{1,3}(?<year>${year}))?`,
  // Thursday, November 24, 2022
  `${weekday}(?<!\\p{L})(?<monthUs>${months})\\.?\\s(?<dateUs>${number})(?:st|nd|rd|th)?(?![\\d.:]\\d|\\d|\\s?[-–])(?:,?\\s(?<yearUs>${year}))?`,
  // 2022-11-24
  `${weekday}(?<![\\d-])(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>\\d{2})-(?<isoDate>\\d{2})(?![\\d-])`,
  // 24/11, 24/11 2022, 24/11-22, 24.11.2022
  `${weekday}${day}(?<d>${number})/(?<m>1[0-2]|0?[1-9])(?![\\d/])(?:\\s?[-–]?\\s?(?<y>${year}))?`,
  `${weekday}${day}(?<dotDate>${number})\\.(?<dotMonth>1[0-2]|0?[1-9])\\.(?<dotYear>${year})`,
];
const pattern = new RegExp(forms.map(ownNames).join('|'), 'giu');

/** A name of a group may stand in one pattern once. */
function ownNames(form: string, index: number): string {
  return form.replaceAll('?<weekday>', `?<weekday${index}>`);
}

/** Dates in Swedish or English text, in order. One that no calendar has is left out. */
export function* saidDates(text: string): Generator<SaidDate> {
  if (!/\d/.test(text)) return;
  for (const { 0: said, index, groups: g = {} } of text.matchAll(pattern)) {
    const name = g.month ?? g.monthUs;
    const month = name ? monthNumber(name) : Number(g.isoMonth ?? g.m ?? g.dotMonth);
    const date = Number(g.date ?? g.dateUs ?? g.isoDate ?? g.d ?? g.dotDate);
    const inYear = g.year ?? g.yearUs ?? g.isoYear ?? g.y ?? g.dotYear;
    const weekdayName = g.weekday0 ?? g.weekday1 ?? g.weekday2 ?? g.weekday3 ?? g.weekday4;
    const last = lastDay(g, month, date);
    const year = inYear ? Number(inYear) : null;
    if (!existing(year ?? 2024, month, date)) continue;
    if (last && !existing(year ?? 2024, last.month, last.date)) continue;
    const weekday = weekdayNumber(weekdayName);
    const isBare = g.d !== undefined && year === null && weekday === null;
    yield { from: index, to: index + said.length, year, month, date, last, weekday, isBare };
  }
}

function lastDay(g: Record<string, string | undefined>, month: number, date: number): SaidDate['last'] {
  if (g.date2 && g.month2) return { month: monthNumber(g.month2), date: Number(g.date2) };
  return g.last && Number(g.last) > date ? { month, date: Number(g.last) } : null;
}

const monthPattern = new RegExp(
  `(?<!\\p{L}|\\d\\.?\\s{0,2})(?<month>${months})(?!\\p{L})\\.?\\s{1,3}(?<year>${year})`,
  'giu',
);

export function* saidMonths(text: string): Generator<SaidMonth> {
  if (!/\d/.test(text)) return;
  for (const { 0: said, index, groups = {} } of text.matchAll(monthPattern))
    yield {
      from: index,
      to: index + said.length,
      year: Number(groups.year),
      month: monthNumber(groups.month ?? ''),
    };
}

export function existing(inYear: number, month: number, date: number): LocalDay | null {
  const time = new Date(Date.UTC(inYear, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date
    ? time.toISOString().slice(0, 10)
    : null;
}

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Swedish and English names begin alike, but for two. */
function monthNumber(name: string): number {
  return monthStarts.indexOf(name.slice(0, 3).toLowerCase().replace('may', 'maj').replace('oct', 'okt')) + 1;
}

const weekdayStarts = [
  ['mån', 'mon'],
  ['tis', 'tue'],
  ['ons', 'wed'],
  ['tor', 'thu'],
  ['fre', 'fri'],
  ['lör', 'sat'],
  ['sön', 'sun'],
];

function weekdayNumber(name: string | undefined): number | null {
  const start = name?.slice(0, 3).toLowerCase() ?? '';
  return weekdayStarts.findIndex((names) => names.includes(start)) + 1 || null;
}
