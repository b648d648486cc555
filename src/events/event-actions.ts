import type { Lang } from '../language.ts';
import { sitePaths } from '../paths.ts';
import type { Instant } from '../time.ts';
import { awaitedOf } from '../watching/watchable.ts';
import { watchingText } from '../watching/watching-text.ts';
import { hasCalendarDay } from './calendar-entry.ts';
import { eventActionText } from './event-action-text.ts';
import { type EventDetails, registrationContact } from './event-details.ts';
import { type EventState, isUpcoming, takesRegistrations } from './event-state.ts';
import { eventTypeText } from './event-type-text.ts';
import { hasProgrammeSheet } from './programme-sheet.ts';
import { webAddress } from './web-address.ts';

type Action = { text: string; href: string };

/** What a visitor can do: at most one primary button, then others, then plain links. Nothing leads to what does not exist. */
export type EventActions = { primary: Action | null; second: Action | null; links: Action[] };

export function eventActions(
  details: EventDetails,
  state: EventState,
  now: Instant,
  lang: Lang,
): EventActions {
  return {
    primary: primary(details, state, lang),
    second: second(details, state, lang),
    links: [
      ...stateLinks(details, state, now, lang),
      ...calendarLink(details, state, lang),
      ...printLink(details, state, lang),
    ],
  };
}

function primary({ event, materials }: EventDetails, state: EventState, lang: Lang): Action | null {
  const t = eventActionText[lang];
  const href = sitePaths(lang).register(event.slug);
  const takes = takesRegistrations(state);
  if (takes === 'queue') return { text: t.queue, href };
  if (takes === 'seat' && state.kind === 'ongoing' && event.attendance === 'online')
    return { text: t.registerOnline, href };
  if (takes === 'seat') return { text: t.register, href };
  if (awaitedOf(state) === 'opening')
    return { text: watchingText[lang].offer.opening, href: sitePaths(lang).watchEvent(event.slug) };
  const recordings = materials.filter(({ kind }) => kind === 'recording');
  if (state.kind !== 'passed' || !recordings[0]) return null;
  const only = recordings.length === 1 ? webAddress(recordings[0].url) : null;
  return { text: t.recording, href: only ?? '#material' };
}

function second(details: EventDetails, state: EventState, lang: Lang): Action | null {
  const paths = sitePaths(lang);
  const { slug, attendance } = details.event;
  const { kind } = state;
  if (kind === 'closed' || kind === 'cancelled') return ask(details, lang);
  if (kind === 'postponed') return { text: watchingText[lang].offer.date, href: paths.watchEvent(slug) };
  if (kind === 'ongoing' && attendance !== 'site')
    return { text: eventActionText[lang].resend, href: paths.findRegistrations };
  if (kind === 'ongoing' || takesRegistrations(state) !== 'seat') return null;
  return { text: eventActionText[lang].group, href: paths.registerGroup(slug) };
}

function ask(details: EventDetails, lang: Lang): Action | null {
  if (!registrationContact(details)) return null;
  return { text: eventActionText[lang].ask, href: sitePaths(lang).question(details.event.slug) };
}

/** Where to go next from an event that cannot be joined. */
function stateLinks(details: EventDetails, state: EventState, now: Instant, lang: Lang): Action[] {
  const t = eventActionText[lang];
  const { event, siblings, materials } = details;
  const toSeries = (text: string) => (siblings.length > 1 ? [{ text, href: '#serien' }] : []);
  switch (state.kind) {
    case 'closed':
      return [{ text: t.find, href: sitePaths(lang).findRegistrations }];
    case 'full':
      return state.queue ? [] : toSeries(t.others(eventTypeText(event.type, lang)));
    case 'tba':
      return state.monthPassed ? toSeries(t.more) : [];
    case 'cancelled':
      return toSeries(t.more);
    case 'passed':
      return materials.length > 0 ? [] : [nextInSeries(details, now, lang)];
    default:
      return [];
  }
}

function nextInSeries({ event, siblings }: EventDetails, now: Instant, lang: Lang): Action {
  const t = eventActionText[lang];
  const paths = sitePaths(lang);
  const next = siblings.find((sibling) => sibling.id !== event.id && isUpcoming(sibling, now));
  return next ? { text: t.next, href: paths.event(next.slug) } : { text: t.coming, href: paths.events };
}

function calendarLink({ event }: EventDetails, { kind }: EventState, lang: Lang): Action[] {
  const over = ['cancelled', 'postponed', 'passed'].includes(kind);
  if (over || !hasCalendarDay(event)) return [];
  return [{ text: eventActionText[lang].calendar, href: sitePaths(lang).eventCalendar(event.slug) }];
}

function printLink(details: EventDetails, { kind }: EventState, lang: Lang): Action[] {
  if (kind !== 'ongoing' || !hasProgrammeSheet(details)) return [];
  return [{ text: eventActionText[lang].print, href: sitePaths(lang).programme(details.event.slug) }];
}
