import { capitalised } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import { printable } from '../format/printable.ts';
import type { Lang } from '../language.ts';
import type { Series } from '../series/series.ts';
import type { Instant } from '../time.ts';
import type { Event } from './event.ts';
import { firstDay } from './event-dates.ts';
import { eventTitle } from './event-title.ts';
import { eventTypeText } from './event-type-text.ts';

/**
 * An event in a calendar. Calendars are shared, so nothing here may be a secret: no link to join, no link to a
 * registration. `uid` stays the same for ever; a change counts only with a higher `sequence` (RFC 5546).
 */
export type CalendarEntry = {
  event: Event;
  series: Series | null;
  /** The event's page. */
  url: string;
  uid: string;
  sequence: number;
  /** When what it says last changed. */
  stamp: Instant;
  /** What the holder has: a seat, a place in the queue, or nothing any more. */
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** More lines for the description, such as the registration code. */
  notes?: readonly string[];
};

/** The entry of a public calendar. `domain` makes the id unique in the world. */
export function publicEntry(event: Event, series: Series | null, url: string, domain: string): CalendarEntry {
  const { sequence, updatedAt } = event;
  return {
    event,
    series,
    url,
    uid: `${event.id}@${domain}`,
    sequence,
    stamp: updatedAt,
    status: 'CONFIRMED',
  };
}

/** Whether there is a day to write in a calendar; a month alone is none. */
export function hasCalendarDay(event: Event): boolean {
  return firstDay(event) !== null;
}

/** The holder's status, lowered by what has become of the event. A day without a time, or one put off, is not certain. */
export function entryStatus({ status, event }: CalendarEntry): CalendarEntry['status'] {
  if (status === 'CANCELLED' || event.cancelledAt) return 'CANCELLED';
  return event.postponedAt || event.precision === 'day' ? 'TENTATIVE' : status;
}

/** "Webbinarium: Att styra med Agenda 2030 – Ekonomisk hållbarhet"; since many calendars hide the status, "Inställt:" comes first. */
export function entrySummary({ event, series }: CalendarEntry, lang: Lang): string {
  const { noun, cancelled, postponed } = eventTypeText(event.type, lang);
  const off = event.cancelledAt ? cancelled : event.postponedAt && postponed;
  const type = event.type === 'webinar' && noun;
  const words = [off, type]
    .filter((word) => typeof word === 'string')
    .map((word) => `${capitalised(word)}: `);
  return words.join('') + eventTitle(event, series, lang);
}

/** "Registrering och fika från kl. 09.00.", the notes, the lead and the page's address, each on its line. */
export function entryDescription({ event, notes = [], url }: CalendarEntry, lang: Lang): string {
  const lead = (lang === 'en' && event.leadEn) || event.lead;
  const time = event.precision === 'day' ? texts[lang].timeToCome : null;
  const lines = [gatheringLine(event, lang), time, ...notes, lead, url];
  return lines
    .map((line) => printable(line ?? ''))
    .filter(Boolean)
    .join('\n');
}

/** "Registrering och fika från kl. 09.00."; the organiser's own words are Swedish. */
function gatheringLine({ gatheringAt, gatheringText }: Event, lang: Lang): string | null {
  return gatheringAt && texts[lang].gathering(gatheringText, formatTime(gatheringAt, lang));
}

const sv = {
  timeToCome: 'Tid kommer senare.',
  gathering: (what: string | null, time: string): string => `${what ?? 'Dörrarna öppnar'} från ${time}.`,
};
const en: typeof sv = {
  timeToCome: 'Time to come.',
  gathering: (_what, time) => `Doors open at ${time}.`,
};
const texts = { sv, en };
