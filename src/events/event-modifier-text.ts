import { capitalised, formatDayWithoutYear } from '../format/format-day.ts';
import { formatEventDate, formatEventTime } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import type { Event } from './event.ts';
import type { Badge } from './event-badge-text.ts';
import { type EventDates, finalDay, firstDay } from './event-dates.ts';
import type { Modifier } from './event-modifiers.ts';
import { eventPlace } from './event-place.ts';
import { eventTypeText } from './event-type-text.ts';

/** The second badge of an event. */
export function modifierBadge(modifier: Modifier, event: Event, lang: Lang): Badge {
  const t = texts[lang];
  const look = { tone: 'warn', icon: 'arrow' } as const;
  if (modifier.kind === 'moved-venue') return { text: t.newVenue, ...look };
  return { text: sameDays(oldDates(modifier), event) ? t.newTime : t.newDate, ...look };
}

/** From where to where the event has been moved. */
export function modifierText(modifier: Modifier, event: Event, lang: Lang): string {
  const t = texts[lang];
  const { definite, moved } = eventTypeText(event.type, lang);
  const the = capitalised(definite);
  if (modifier.kind === 'moved-venue') {
    const place = eventPlace(event, lang);
    return `${event.attendance === 'online' ? t.nowOnline(the) : t.hasNewVenue(the, place)} ${t.before(modifier.fromVenue)}`;
  }
  const old = oldDates(modifier);
  const date = formatEventDate(event, lang);
  if (!sameDays(old, event))
    return t.isMoved(the, moved, oldDate(old, event, lang), date) + (date ? '' : t.newDateToCome);
  const time = formatEventTime(event, lang);
  const oldTime = formatEventTime(old, lang);
  return t.isMoved(the, moved, oldTime, time && `${time}, ${date}`) + (time ? '' : t.newTimeToCome);
}

function oldDates({ fromStartsAt, fromEndsAt }: Extract<Modifier, { kind: 'moved-date' }>): EventDates {
  return {
    precision: 'time',
    startsAt: fromStartsAt,
    endsAt: fromEndsAt,
    month: null,
    day: null,
    endDay: null,
  };
}

function sameDays(a: EventDates, b: EventDates): boolean {
  return firstDay(a) === firstDay(b) && finalDay(a) === finalDay(b);
}

/** Without its year where the new date, which follows, is in the same. */
function oldDate(old: EventDates, event: Event, lang: Lang): string | null {
  const day = firstDay(old);
  const sameYear = day?.slice(0, 4) === firstDay(event)?.slice(0, 4);
  return day && sameYear && day === finalDay(old)
    ? formatDayWithoutYear(day, lang)
    : formatEventDate(old, lang);
}

const sv = {
  newDate: 'Nytt datum',
  newTime: 'Ny tid',
  newVenue: 'Ny plats',
  isMoved: (the: string, moved: string, from: string | null, to: string | null) =>
    `${the} är ${moved} från ${from}${to ? ` till ${to}` : ''}.`,
  newDateToCome: ' Nytt datum kommer senare.',
  newTimeToCome: ' Tid kommer senare.',
  hasNewVenue: (the: string, place: string) => `${the} hålls i en ny lokal: ${place}.`,
  nowOnline: (the: string) => `${the} hålls online.`,
  before: (venue: string) => `Tidigare plats: ${venue}.`,
};

const en: typeof sv = {
  newDate: 'New date',
  newTime: 'New time',
  newVenue: 'New venue',
  isMoved: (the, moved, from, to) => `${the} has been ${moved} from ${from}${to ? ` to ${to}` : ''}.`,
  newDateToCome: ' The new date will come later.',
  newTimeToCome: ' The time will come later.',
  hasNewVenue: (the, place) => `${the} has a new venue: ${place}.`,
  nowOnline: (the) => `${the} is held online.`,
  before: (venue) => `Previous venue: ${venue}.`,
};

const texts = { sv, en };
