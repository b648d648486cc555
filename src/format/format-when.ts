import type { Event } from '../events/event.ts';
import { type EventDates, eventEnd, finalDay, firstDay } from '../events/event-dates.ts';
import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';
import { capitalised, formatDays, formatMonth, formatWeekday } from './format-day.ts';
import { formatTime, formatTimeRange, swedishTime } from './format-time.ts';

/**
 * The whole date and time in running text: "torsdag 24 november 2022 kl. 10.00–16.00",
 * "Thursday 24 November 2022, 10:00–16:00", "januari 2022"; "datum kommer" while there is none.
 */
export function formatWhen(event: EventDates, lang: Lang): string {
  const date = formatEventDate(event, lang);
  const time = formatEventTime(event, lang);
  if (!date) return texts[lang].dateToCome;
  if (!time) return date;
  return date + (lang === 'sv' && !isSeveralDays(event) ? ' ' : ', ') + time;
}

/** As `formatWhen`, as a line of its own: capitalised, with "Swedish time" where it is needed, or that the time is to come. */
export function formatWhenLine(
  event: EventDates & Pick<Event, 'attendance'>,
  now: Instant,
  lang: Lang,
): string {
  const when =
    capitalised(formatWhen(event, lang)) + (event.precision === 'time' ? zoneNote(event, lang) : '');
  const end = eventEnd(event);
  if (event.precision !== 'day' || end === null || end <= now) return when;
  return `${when}. ${texts[lang].timeToCome}`;
}

/** "torsdag 24 november 2022", "24–25 november 2022", "januari 2022"; null while there is no date. */
export function formatEventDate(event: EventDates, lang: Lang): string | null {
  if (event.precision === 'month') return event.month && formatMonth(event.month, lang);
  const first = firstDay(event);
  const final = finalDay(event);
  return first && final && formatDays(first, final, lang);
}

/** "kl. 10.00–16.00", "torsdag kl. 10.00–fredag kl. 16.00"; null while there is no clock time. */
export function formatEventTime(event: EventDates, lang: Lang): string | null {
  const { precision, startsAt, endsAt } = event;
  if (precision !== 'time' || !startsAt) return null;
  const first = firstDay(event);
  const final = finalDay(event);
  if (!first || !final || first === final) return formatTimeRange(startsAt, endsAt, lang);
  const start = `${formatWeekday(first, lang)} ${formatTime(startsAt, lang)}`;
  return endsAt ? `${start}–${formatWeekday(final, lang)} ${formatTime(endsAt, lang)}` : start;
}

/** ", svensk tid" for events online; English readers are always told. Empty otherwise. */
export function zoneNote(event: Pick<Event, 'attendance'>, lang: Lang): string {
  return lang === 'en' || event.attendance !== 'site' ? swedishTime[lang] : '';
}

function isSeveralDays(event: EventDates): boolean {
  return firstDay(event) !== finalDay(event);
}

const sv = { dateToCome: 'datum kommer', timeToCome: 'Tid kommer senare.' };
const en: typeof sv = { dateToCome: 'date to come', timeToCome: 'Time to come.' };
const texts = { sv, en };
