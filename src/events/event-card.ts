import { capitalised } from '../format/format-day.ts';
import { formatEventDate, formatEventTime, zoneNote } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { sitePaths } from '../paths.ts';
import type { Series } from '../series/series.ts';
import type { Instant } from '../time.ts';
import { awaitedOf } from '../watching/watchable.ts';
import { type DateStamp, dateStamp } from './date-stamp.ts';
import type { Event } from './event.ts';
import { type Badge, stateBadge } from './event-badge-text.ts';
import { eventCardText } from './event-card-text.ts';
import { modifierBadge } from './event-modifier-text.ts';
import { modifiers } from './event-modifiers.ts';
import { eventPlace } from './event-place.ts';
import { type EventState, eventState, takesRegistrations } from './event-state.ts';
import { listTitle, titleLang } from './event-title.ts';
import { eventTypeText } from './event-type-text.ts';
import { organisersText } from './organisers-text.ts';
import { seatsOf } from './seats.ts';

/** An event with what a card says of it. */
export type ListedEvent = {
  event: Event;
  series: Series | null;
  organisers: Organisation[];
  /** Whether there is a recording to watch. */
  hasRecording: boolean;
};

/** An event in a list, drawn by views/events/_card.ejs. */
export type EventCard = {
  path: string;
  title: string;
  titleLang: Lang;
  badges: Badge[];
  stamp: DateStamp;
  /** In words, for those who do not see the stamp. */
  date: string;
  /** "Konferens · 7A Odenplan, Stockholm · kl. 10.00–16.00". */
  line: string;
  organisers: string;
  action: CardAction | null;
};

type CardAction = {
  text: string;
  /** Stands between the text and the event's title, both hidden: "till". */
  to: string;
  path: string;
  look: 'primary' | 'second' | 'link';
};

export function eventCard(listed: ListedEvent, now: Instant, lang: Lang): EventCard {
  const { event, series, organisers } = listed;
  const state = eventState(event, seatsOf(event), now);
  return {
    path: sitePaths(lang).event(event.slug),
    title: listTitle(event, series, lang),
    titleLang: titleLang(event, series, lang),
    badges: eventBadges(event, state, now, lang),
    stamp: dateStamp(event, lang),
    date: dateInWords(event, lang),
    line: line(event, lang),
    organisers: organisersText(organisers, lang),
    action: action(listed, state, lang),
  };
}

/** The state's badge first, then what has been moved. */
export function eventBadges(event: Event, state: EventState, now: Instant, lang: Lang): Badge[] {
  const moved = modifiers(event, now).map((modifier) => modifierBadge(modifier, event, lang));
  return [stateBadge(state, lang), ...moved];
}

/** "Torsdag 24 november 2022", or what is known instead. */
export function dateInWords(event: Event, lang: Lang): string {
  const t = eventCardText[lang];
  if (event.postponedAt && !event.cancelledAt) return t.noNewDate;
  const date = formatEventDate(event, lang);
  return date ? capitalised(date) : t.dateToCome;
}

function line(event: Event, lang: Lang): string {
  const type = capitalised(eventTypeText(event.type, lang).noun);
  return [type, eventPlace({ ...event, address: null }, lang), time(event, lang)].filter(Boolean).join(' · ');
}

function time(event: Event, lang: Lang): string {
  if (event.postponedAt && !event.cancelledAt) return '';
  const clock = formatEventTime(event, lang);
  if (clock) return clock + zoneNote(event, lang);
  if (event.precision === 'day') return eventCardText[lang].timeLater;
  return formatEventDate(event, lang) ?? '';
}

function action({ event, hasRecording }: ListedEvent, state: EventState, lang: Lang): CardAction | null {
  const t = eventCardText[lang];
  const paths = sitePaths(lang);
  const takes = takesRegistrations(state);
  if (takes === 'seat') return { ...t.register, path: paths.register(event.slug), look: 'primary' };
  if (takes === 'queue') return { ...t.queue, path: paths.register(event.slug), look: 'second' };
  if (awaitedOf(state) === 'opening')
    return { ...t.watch, path: paths.watchEvent(event.slug), look: 'second' };
  const path = paths.event(event.slug);
  if (state.kind === 'cancelled' || state.kind === 'postponed') return { ...t.read, path, look: 'link' };
  if (state.kind === 'passed' && hasRecording)
    return { ...t.recording, path: `${path}#material`, look: 'link' };
  return null;
}
