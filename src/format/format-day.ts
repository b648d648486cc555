import type { Lang } from '../language.ts';
import type { LocalDay, LocalMonth } from '../time.ts';

// Tables and files show a LocalDay as it is: 2022-11-24.

/** "torsdag 24 november 2022": the form in running text. Swedish dates never break over a line (U+00A0). */
export function formatDay(day: LocalDay, lang: Lang): string {
  const { weekday, date, month, year } = words(day, lang);
  return joined(lang, weekday, date, month, year);
}

/** "torsdag 24 november", where the year follows nearby. */
export function formatDayWithoutYear(day: LocalDay, lang: Lang): string {
  const { weekday, date, month } = words(day, lang);
  return joined(lang, weekday, date, month);
}

/** "24 november 2022". */
export function formatDate(day: LocalDay, lang: Lang): string {
  const { date, month, year } = words(day, lang);
  return joined(lang, date, month, year);
}

/** "4 oktober". */
export function formatDateWithoutYear(day: LocalDay, lang: Lang): string {
  const { date, month } = words(day, lang);
  return joined(lang, date, month);
}

/** "24 nov. 2022", "26 Oct 2021". */
export function formatShortDate(day: LocalDay, lang: Lang): string {
  const { date, shortMonth, year } = words(day, lang);
  return joined(lang, date, shortMonth, year);
}

/** The lines of a date block: "torsdag", "24", "nov. 2022". */
export function dateBlock(day: LocalDay, lang: Lang): { weekday: string; date: string; month: string } {
  const { weekday, date, shortMonth, year } = words(day, lang);
  return { weekday, date, month: joined(lang, shortMonth, year) };
}

/** "torsdag". */
export function formatWeekday(day: LocalDay, lang: Lang): string {
  return words(day, lang).weekday;
}

/** "januari 2022". */
export function formatMonth(month: LocalMonth, lang: Lang): string {
  const first = words(`${month}-01`, lang);
  return joined(lang, first.month, first.year);
}

/** "24–25 november 2022", "30 november–1 december 2022"; one day is written as `formatDay` does. */
export function formatDays(from: LocalDay, to: LocalDay, lang: Lang): string {
  if (from === to) return formatDay(from, lang);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${words(from, lang).date}–${formatDate(to, lang)}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? formatDateWithoutYear(from, lang) : formatDate(from, lang)}–${formatDate(to, lang)}`;
}

/** First letter upper case, for a text that begins a line or a cell. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

type Words = { weekday: string; date: string; month: string; shortMonth: string; year: string };

const locales = { sv: 'sv-SE', en: 'en-GB' };
const long = formats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const short = formats({ month: 'short' });

function formats(options: Intl.DateTimeFormatOptions): Record<Lang, Intl.DateTimeFormat> {
  const format = (lang: Lang) => new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: 'UTC' });
  return { sv: format('sv'), en: format('en') };
}

function words(day: LocalDay, lang: Lang): Words {
  const time = Date.parse(day);
  const parts = Object.fromEntries(long[lang].formatToParts(time).map(({ type, value }) => [type, value]));
  const { weekday = '', day: date = '', month = '', year = '' } = parts;
  // ICU writes "sep."; Swedish writing rules say "sept."
  const shortMonth = short[lang].format(time).replace(/^sep\.?$/, 'sept.');
  return { weekday, date, month, shortMonth, year };
}

function joined(lang: Lang, ...parts: string[]): string {
  return parts.join(lang === 'sv' ? '\u00a0' : ' ');
}
