import { dateBlock } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import type { LocalDay } from '../time.ts';
import type { Event } from './event.ts';
import { finalDay, firstDay } from './event-dates.ts';

/** The lines of the date stamp: weekday, a big day number, month and year. Decoration; the date also stands in words. */
export type DateStamp = { weekday: string; figure: string; month: string };

export function dateStamp(event: Event, lang: Lang): DateStamp {
  const first = firstDay(event);
  const final = finalDay(event);
  if (event.postponedAt && !event.cancelledAt) return unknown('');
  if (!first || !final) return unknown(event.month ? dateBlock(`${event.month}-01`, lang).month : '');
  const { weekday, date, month } = dateBlock(first, lang);
  if (first === final) return { weekday, figure: date, month };
  const sameMonth = first.slice(0, 7) === final.slice(0, 7);
  return {
    weekday: `${shortWeekday(first, lang)}–${shortWeekday(final, lang)}`,
    figure: sameMonth ? `${date}–${dateBlock(final, lang).date}` : `${date}–`,
    month,
  };
}

/** "tors", "Thu": two must fit on a line. */
function shortWeekday(day: LocalDay, lang: Lang): string {
  return new Date(day).toLocaleDateString(lang === 'sv' ? 'sv-SE' : 'en-GB', {
    weekday: 'short',
    timeZone: 'UTC',
  });
}

function unknown(month: string): DateStamp {
  return { weekday: '', figure: '–', month };
}
