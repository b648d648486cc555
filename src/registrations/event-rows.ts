import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import { eventPlace } from '../events/event-place.ts';
import { eventTitle } from '../events/event-title.ts';
import { formatEventDate, formatEventTime } from '../format/format-when.ts';
import type { Lang } from '../language.ts';

export type EventRow = { label: string; value: string };

/**
 * What, when and where, as letters, receipts and a registration's page list it. `attendance`: how the reader takes
 * part; `cased`: a page begins date and time with a capital, a letter does not.
 */
export function eventRows(
  { event, series }: EventDetails,
  lang: Lang,
  attendance: Event['attendance'],
  cased: (text: string) => string = (text) => text,
): EventRow[] {
  const labels = texts[lang];
  const rows = [
    { label: labels.event, value: eventTitle(event, series, lang) },
    { label: labels.date, value: cased(formatEventDate(event, lang) ?? '') },
    { label: labels.time, value: cased(formatEventTime(event, lang) ?? '') },
    { label: labels.place, value: eventPlace({ ...event, attendance }, lang) },
  ];
  return rows.filter(({ value }) => value !== '');
}

const sv = { event: 'Evenemang', date: 'Datum', time: 'Tid', place: 'Plats' };
const en: typeof sv = { event: 'Event', date: 'Date', time: 'Time', place: 'Venue' };
const texts = { sv, en };
