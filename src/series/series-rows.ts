import type { Event } from '../events/event.ts';
import type { Badge } from '../events/event-badge-text.ts';
import { eventBadges } from '../events/event-card.ts';
import { eventCardText } from '../events/event-card-text.ts';
import { finalDay, firstDay } from '../events/event-dates.ts';
import { eventPlace } from '../events/event-place.ts';
import { type EventState, eventState, takesRegistrations } from '../events/event-state.ts';
import { seatsOf } from '../events/seats.ts';
import { capitalised, formatDate, formatDays, formatMonth } from '../format/format-day.ts';
import { formatEventTime } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import { sitePaths } from '../paths.ts';
import type { Instant } from '../time.ts';
import { type Worded, worded } from './series-card.ts';
import { seriesText } from './series-text.ts';

/** One event on the page of its series. */
export type SeriesRow = {
  path: string;
  /** The event's own title, without the series'. */
  title: Worded;
  /** Where it is held: the town, or online. */
  town: string;
  /** Venue and street. */
  place: string;
  /** "26 oktober 2021 kl. 10.00–11.00", "januari 2022"; stands after other words. */
  when: string;
  /** As in tables: "2022-11-24 kl. 10.00–16.00", "Januari 2022". */
  shortWhen: string;
  badges: Badge[];
  action: { text: string; to: string; path: string; button: boolean } | null;
};

export function seriesRow(event: Event, recorded: boolean, now: Instant, lang: Lang): SeriesRow {
  const state = eventState(event, seatsOf(event), now);
  const venue = eventPlace({ ...event, attendance: 'site', town: null }, lang);
  return {
    path: sitePaths(lang).event(event.slug),
    title: ownTitle(event, lang),
    town: event.town ?? eventPlace({ ...event, venue: null, address: null }, lang),
    place:
      venue || (event.attendance === 'online' ? eventPlace(event, lang) : seriesText[lang].table.noPlace),
    when: when(event, state, lang, false),
    shortWhen: when(event, state, lang, true),
    badges: eventBadges(event, state, now, lang),
    action: action(event, state, recorded, lang),
  };
}

/** A part's title may begin with a small letter, since the series' title stands before it elsewhere. */
function ownTitle({ title, titleEn }: Event, lang: Lang): Worded {
  const own = worded(title, titleEn, lang);
  return { ...own, text: capitalised(own.text) };
}

function when(event: Event, state: EventState, lang: Lang, short: boolean): string {
  const t = seriesText[lang];
  const begin = (words: string) => (short ? capitalised(words) : words);
  if (state.kind === 'postponed') return begin(t.dateToCome);
  const first = firstDay(event);
  const final = finalDay(event);
  if (!first || !final) return begin(event.month ? formatMonth(event.month, lang) : t.dateToCome);
  const long = first === final ? formatDate(first, lang) : formatDays(first, final, lang);
  const date = short ? [...new Set([first, final])].join('–') : long;
  const time = formatEventTime(event, lang);
  return time ? `${date}${lang === 'sv' ? '' : ','} ${time}` : date;
}

function action(event: Event, state: EventState, recorded: boolean, lang: Lang): SeriesRow['action'] {
  const t = eventCardText[lang];
  const paths = sitePaths(lang);
  const takes = takesRegistrations(state);
  if (takes !== 'no') {
    const words = takes === 'seat' ? t.register : t.queue;
    return { ...words, path: paths.register(event.slug), button: true };
  }
  if (state.kind !== 'passed' || !recorded) return null;
  return { ...t.recording, path: `${paths.event(event.slug)}#material`, button: false };
}
