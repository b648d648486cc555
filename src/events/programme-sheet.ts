import { formatDate, formatDays } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import type { Event } from './event.ts';
import { finalDay, firstDay } from './event-dates.ts';
import type { EventDetails } from './event-details.ts';
import { eventTitle } from './event-title.ts';

/** The words of the printed sheet's running heads. */
export type SheetHeads = { title: string; place: string; source: string };

/** Fewer rows than this are quickly read on the event's own page. */
const leastRows = 3;

/** A draft of a programme is not worth a sheet. */
export function hasProgrammeSheet({ sessions }: Pick<EventDetails, 'sessions'>): boolean {
  return sessions.length >= leastRows;
}

/** @param url the page's address; it is printed without its scheme. */
export function sheetHeads({ event, series }: EventDetails, url: string, lang: Lang): SheetHeads {
  return {
    title: eventTitle(event, series, lang),
    place: [town(event), date(event, lang)].filter(Boolean).join(' '),
    source: url.replace(/^https?:\/\//, ''),
  };
}

/** The style that holds them, as text/css: `@page` margin boxes read custom properties of the root. */
export function sheetStyle(heads: SheetHeads, lang: Lang): string {
  const properties = {
    title: heads.title,
    place: heads.place,
    source: heads.source,
    ...(lang === 'sv'
      ? { cont: 'Forts. program', page: 'Sida ', of: ' av ' }
      : { cont: 'Programme, cont.', page: 'Page ', of: ' of ' }),
  };
  const lines = Object.entries(properties).map(([name, text]) => `  --sheet-${name}: ${cssString(text)};`);
  return `:root {\n${lines.join('\n')}\n}\n`;
}

/** Longer would run into "Forts. program". */
const longestHead = 90;

/** A CSS string that nothing can end: not its quote, not a line break, not `</style>`. */
export function cssString(text: string): string {
  const characters = [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').toWellFormed()];
  const cut =
    characters.length > longestHead
      ? `${characters.slice(0, longestHead - 1).join('')}…`
      : characters.join('');
  return `"${cut.replace(/["\\]/g, '\\$&').replaceAll('<', '\\3C ')}"`;
}

function town({ attendance, town }: Event): string {
  return attendance === 'online' ? 'Online' : (town ?? '');
}

/** "24 november 2022": the weekday has no room. */
function date(event: Event, lang: Lang): string {
  const first = firstDay(event);
  const final = finalDay(event);
  if (!first || !final) return '';
  return first === final ? formatDate(first, lang) : formatDays(first, final, lang);
}
