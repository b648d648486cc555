import ical, {
  escape as escapeText,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { printable } from '../format/printable.ts';
import type { Lang } from '../language.ts';
import { addDays, type Instant, inStockholm, type LocalDay, zone } from '../time.ts';
import {
  type CalendarEntry,
  entryDescription,
  entryStatus,
  entrySummary,
  hasCalendarDay,
} from './calendar-entry.ts';
import { stockholmZone } from './calendar-zone.ts';
import { finalDay, firstDay } from './event-dates.ts';
import { eventPlace } from './event-place.ts';

export type CalendarOptions = {
  lang: Lang;
  /** CANCEL takes the entries out of the calendars that have them. */
  method: 'PUBLISH' | 'CANCEL';
  /** What a calendar to subscribe to is called; null for entries to add. */
  name: string | null;
  /** Who sends it: name and address from the configuration. */
  organizer?: { name: string; email: string };
};

/** The text of an .ics file (RFC 5545). Events without a day are left out. */
export function eventCalendar(entries: readonly CalendarEntry[], options: CalendarOptions): string {
  const { method, name, lang, organizer } = options;
  const calendar = ical({
    prodId: { company: 'Samlingspunkt', product: 'Samlingspunkt', language: lang.toUpperCase() },
    method: ICalCalendarMethod[method],
    // No zone for the calendar as a whole: it would take the Z from DTSTAMP.
    timezone: { name: null, generator: () => (name ? `${readAgain}\r\n${stockholmZone}` : stockholmZone) },
  });
  // The generator escapes texts of events, but not the calendar's name.
  if (name) calendar.name(escapeText(oneLine(name), false));
  const sender = organizer && { ...organizer, name: oneLine(organizer.name) || organizer.email };
  for (const entry of entries.filter(({ event }) => hasCalendarDay(event)))
    calendar.createEvent({ ...described(entry, lang), ...times(entry), organizer: sender ?? null });
  return `${calendar.toString()}\r\n`;
}

/** How soon to read a subscribed calendar again. The generator's own `ttl` stands after the zone, where RFC 5545 has no place for it. */
const readAgain = 'REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H';

function described(entry: CalendarEntry, lang: Lang) {
  const status = entryStatus(entry);
  return {
    id: entry.uid,
    sequence: entry.sequence,
    stamp: inStockholm(entry.stamp),
    summary: printable(entrySummary(entry, lang)),
    location: printable(eventPlace(entry.event, lang)) || null,
    description: entryDescription(entry, lang),
    url: entry.url,
    status: ICalEventStatus[status],
    // What is not certain must not make anyone look busy.
    transparency: ICalEventTransparency[status === 'CONFIRMED' ? 'OPAQUE' : 'TRANSPARENT'],
  };
}

type Times = Required<Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'>>;

function times({ event }: CalendarEntry): Times {
  const first = firstDay(event) ?? '';
  const afterFinal = addDays(finalDay(event) ?? first, 1);
  if (event.precision !== 'time' || !event.startsAt)
    return { allDay: true, start: dateOnly(first), end: dateOnly(afterFinal), timezone: null };

  const { startsAt, endsAt } = event;
  const local = [startsAt, endsAt ?? startsAt].every(isToldByLocalTime);
  const end = endsAt && inStockholm(endsAt);
  return { allDay: false, start: inStockholm(startsAt), end, timezone: local ? zone : null };
}

/** Where a line break would be the end of the property. */
function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** The generator writes the day of a DateTime in UTC as it is, whatever the machine's zone. */
function dateOnly(day: LocalDay): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' });
}

/** The hour that comes twice in October: programs differ in which of the two local time means, so it is written in UTC. */
function isToldByLocalTime(instant: Instant): boolean {
  const time = inStockholm(instant);
  const clock = (hours: number) => time.plus({ hours }).toFormat('HH:mm');
  return clock(-1) !== clock(0) && clock(1) !== clock(0);
}
