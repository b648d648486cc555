import { type LocalDay, remembered } from '../time.ts';

/** A date as a text says it. */
export type SaidDate = {
  /** As it is written, with its weekday. */
  written: string;
  index: number;
  day: LocalDay;
  /** Whether the text says the year too; else it is the one that brings the date nearest to `near`. */
  hasYear: boolean;
  /** 1 is Monday; null where none is said. */
  weekday: number | null;
};

/**
 * Dates in Swedish or English text, in order: "torsdagen den 24 november", "24–25 nov. 2022", "24/11 2022",
 * "2022-11-24". One that the calendar lacks is left out.
 * @param near without it, dates without a year are left out
 */
export function* saidDates(text: string, near: LocalDay | null): Generator<SaidDate> {
  const yearless = remembered((date) => (near && nearest(near, date)) ?? '');
  for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
    const month = groups.month ? monthNumber(groups.month) : Number(groups.m ?? groups.isoMonth);
    const date = Number(groups.date ?? groups.d ?? groups.isoDate);
    const year = groups.year ?? groups.y ?? groups.isoYear;
    const day = year ? existing(Number(year), month, date) : yearless(`${month}-${date}`);
    const weekday = groups.weekday ? (weekdays[groups.weekday.slice(0, 3).toLowerCase()] ?? null) : null;
    if (day) yield { written, index, day, hasYear: year !== undefined, weekday };
  }
}

/** 1 is Monday. */
export function weekdayOf(day: LocalDay): number {
  return new Date(day).getUTCDay() || 7;
}

const monthNames =
  'januari|january|jan|februari|february|feb|mars|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|augusti|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec';
const weekdayNames =
  'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const year = '(?:19|20)\\d{2}(?!\\d)';

const pattern = new RegExp(
  [
    `(?<![\\p{L}\\d–-])(?:(?<weekday>${weekdayNames})(?:en)?,?\\s{1,3}(?:den\\s{1,3})?)?` +
      `(?<![\\d.,:–-])(?<date>\\d{1,2})(?:\\s?[–-]\\s?\\d{1,2})?\\s{1,3}(?<month>${monthNames})(?!\\p{L})(?:\\.?\\s{1,3}(?<year>${year}))?`,
    `(?<![\\d/])(?<d>\\d{1,2})/(?<m>\\d{1,2})\\s{1,3}(?<y>${year})`,
    `(?<![\\d-])(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>\\d{2})-(?<isoDate>\\d{2})(?![\\d-])`,
  ].join('|'),
  'giu',
);

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Swedish and English names begin alike, but for two. */
function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase().replace('may', 'maj').replace('oct', 'okt');
  return months.indexOf(start) + 1;
}

const weekdays: Record<string, number> = {
  mån: 1,
  tis: 2,
  ons: 3,
  tor: 4,
  fre: 5,
  lör: 6,
  sön: 7,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

function nearest(near: LocalDay, said: string): LocalDay | null {
  const [month = 0, date = 0] = said.split('-').map(Number);
  const nearYear = Number(near.slice(0, 4));
  const days = [nearYear - 1, nearYear, nearYear + 1].map((one) => existing(one, month, date));
  const distance = (day: LocalDay) => Math.abs(Date.parse(day) - Date.parse(near));
  return days.filter((day) => day !== null).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function existing(inYear: number, month: number, date: number): LocalDay | null {
  const time = new Date(Date.UTC(inYear, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date
    ? time.toISOString().slice(0, 10)
    : null;
}
