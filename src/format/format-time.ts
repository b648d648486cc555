import type { Lang } from '../language.ts';
import { type Instant, localDay, zone } from '../time.ts';
import { formatDay } from './format-day.ts';

/** "09.00", "09:00": always four digits, as in a timetable. */
export function formatClock(instant: Instant, lang: Lang): string {
  const clock = hourAndMinute.format(Date.parse(instant));
  return lang === 'sv' ? clock.replace(':', '.') : clock;
}

/** "kl. 10.00" (never broken over a line), "10:00". */
export function formatTime(instant: Instant, lang: Lang): string {
  return at(lang) + formatClock(instant, lang);
}

/** "kl. 10.00–16.00", "10:00–16:00"; without an end only the start. */
export function formatTimeRange(start: Instant, end: Instant | null, lang: Lang): string {
  if (end === null || end === start) return formatTime(start, lang);
  return `${formatTime(start, lang)}–${formatClock(end, lang)}`;
}

/** "tisdag 4 oktober 2022 kl. 09.00", "Tuesday 4 October 2022 at 09:00". */
export function formatMoment(instant: Instant, lang: Lang): string {
  const day = formatDay(localDay(instant), lang);
  return `${day} ${lang === 'sv' ? '' : 'at '}${formatTime(instant, lang)}`;
}

/** What to add where a reader may be in another time zone: ", svensk tid", ", Swedish time". */
export const swedishTime: Readonly<Record<Lang, string>> = { sv: ', svensk tid', en: ', Swedish time' };

const hourAndMinute = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: zone,
});

function at(lang: Lang): string {
  return lang === 'sv' ? 'kl.\u00a0' : '';
}
