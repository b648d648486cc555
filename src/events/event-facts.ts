import { capitalised, formatDay } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import { formatEventDate, formatEventTime, formatWhenLine, zoneNote } from '../format/format-when.ts';
import { relativeDay } from '../format/relative-day.ts';
import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';
import type { Event } from './event.ts';
import { eventCardText } from './event-card-text.ts';
import type { EventDetails } from './event-details.ts';
import { eventFactsText } from './event-facts-text.ts';
import { type EventState, lastDayToRegister } from './event-state.ts';
import { eventTypeText } from './event-type-text.ts';
import { type Fact, type FactLine, line, muted } from './fact.ts';
import { organisersText } from './organisers-text.ts';
import { placeLines } from './place-fact.ts';
import { seatLines } from './seats-fact.ts';

/** The facts of an event in their fixed order; what is not known is left out. */
export function eventFacts(details: EventDetails, state: EventState, now: Instant, lang: Lang): Fact[] {
  const { event, organisers } = details;
  const t = eventFactsText[lang];
  const facts: Fact[] = [
    { label: t.date, lines: dateLines(event, state, now, lang) },
    { label: t.time, lines: timeLines(event, state, lang) },
    { label: t.place, lines: placeLines(event, state, lang) },
    { label: t.cost, lines: [costLine(event, lang)] },
    { label: t.lastDay, lines: lastDayLines(event, state, now, lang) },
    { label: t.seats, lines: seatLines(event, state, lang) },
    { label: t.language, lines: languageLines(event, lang) },
    { label: t.organisers(organisers.length), lines: [line(organisersText(organisers, lang))] },
  ];
  return facts.filter(({ lines }) => lines.some(({ text }) => text !== ''));
}

function dateLines(event: Event, state: EventState, now: Instant, lang: Lang): FactLine[] {
  const date = formatEventDate(event, lang);
  if (state.kind === 'postponed') {
    const previous = date ? [muted(eventFactsText[lang].previousDate(date))] : [];
    return [line(eventCardText[lang].noNewDate), ...previous];
  }
  if (!date) return [];
  return [line(event.precision === 'day' ? formatWhenLine(event, now, lang) : capitalised(date))];
}

function timeLines(event: Event, state: EventState, lang: Lang): FactLine[] {
  const time = formatEventTime(event, lang);
  if (!time || state.kind === 'postponed') return [];
  return [line(capitalised(time) + zoneNote(event, lang)), ...gatheringLines(event, lang)];
}

/** "Registrering och fika från kl. 09.00"; what is on then is in the organiser's own words. */
function gatheringLines({ gatheringAt, gatheringText }: Event, lang: Lang): FactLine[] {
  if (!gatheringAt) return [];
  const t = eventFactsText[lang];
  const at = formatTime(gatheringAt, lang);
  const words = gatheringText ?? t.gathering;
  return [
    {
      ...muted(words),
      before: t.gatheringBefore(at),
      after: t.gatheringFrom(at),
      lang: gatheringText ? 'sv' : lang,
    },
  ];
}

function costLine({ price, type }: Event, lang: Lang): FactLine {
  return price ? { ...line(price), lang: 'sv' } : line(capitalised(eventTypeText(type, lang).free));
}

function lastDayLines(event: Event, state: EventState, now: Instant, lang: Lang): FactLine[] {
  const day = lastDayToRegister(event);
  if (!day || state.kind === 'cancelled' || state.kind === 'postponed') return [];
  const relative = relativeDay(day, now, lang);
  return [{ ...line(capitalised(formatDay(day, lang))), today: relative ? ` (${relative})` : '' }];
}

/** Swedish goes without saying in Swedish. */
function languageLines({ language }: Event, lang: Lang): FactLine[] {
  if (lang === 'sv' && language === 'sv') return [];
  return [line(capitalised(languageNames[lang].of(language) ?? language))];
}

const languageNames = {
  sv: new Intl.DisplayNames('sv', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
};
