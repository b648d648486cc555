import type { Event } from '../events/event.ts';
import {
  type ContactPerson,
  type EventDetails,
  mainOrganiser,
  registrationContact,
} from '../events/event-details.ts';
import { eventState } from '../events/event-state.ts';
import { eventTitle, titleLang } from '../events/event-title.ts';
import { seatsOf } from '../events/seats.ts';
import type { Lang } from '../language.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { sitePaths } from '../paths.ts';
import { type ListedSeries, seriesNouns, type Worded, worded } from '../series/series-card.ts';
import type { Instant } from '../time.ts';
import { type Awaits, awaitedOf, hasMoreToOpen } from './watchable.ts';
import { watchingText } from './watching-text.ts';

/** What is watched, with all that its pages and letters say of it. */
export type Watched =
  | { kind: 'event'; details: EventDetails }
  | { kind: 'series'; listed: ListedSeries; controller: Organisation };

/** What there is to wait for now; null: nothing. */
export function awaitedNow(watched: Watched, now: Instant): Awaits | null {
  if (watched.kind === 'series') return hasMoreToOpen(watched.listed.events, now) ? 'opening' : null;
  const { event } = watched.details;
  return awaitedOf(eventState(event, seatsOf(event), now));
}

export function watchedTitle(watched: Watched, lang: Lang): Worded {
  if (watched.kind === 'series') {
    const { title, titleEn } = watched.listed.series;
    return worded(title, titleEn, lang);
  }
  const { event, series } = watched.details;
  return { text: eventTitle(event, series, lang), lang: titleLang(event, series, lang) };
}

/** Of its own page. */
export function watchedPath(watched: Watched, lang: Lang): string {
  const paths = sitePaths(lang);
  return watched.kind === 'series'
    ? paths.series(watched.listed.series.slug)
    : paths.event(watched.details.event.slug);
}

/** "Få ett mejl när anmälan öppnar". */
export function offerText(watched: Watched, awaits: Awaits, lang: Lang): string {
  const t = watchingText[lang].offer;
  return watched.kind === 'series' ? t.series(nounOf(watched.listed.events, lang)) : t[awaits];
}

/** What the letter is to tell, after "mejla mig": "när anmälan öppnar till MR-konferens Stockholm". */
export function wishText(watched: Watched, awaits: Awaits, name: string, lang: Lang): string {
  const t = watchingText[lang].wish;
  return watched.kind === 'series' ? t.series(name, nounOf(watched.listed.events, lang)) : t[awaits](name);
}

/** "webbinarium", or "evenemang" where a series has several types or none yet. */
function nounOf(events: readonly Event[], lang: Lang): string {
  return seriesNouns(events, lang).noun;
}

export type WatchedBy = {
  organiser: Organisation;
  controller: Organisation;
  contact: ContactPerson | null;
};

/** Who writes, who is responsible for the address, and who answers. */
export function watchedBy(watched: Watched): WatchedBy {
  if (watched.kind === 'event') {
    const { details } = watched;
    return {
      organiser: mainOrganiser(details),
      controller: details.controller,
      contact: registrationContact(details),
    };
  }
  const { listed, controller } = watched;
  const { contactName: name, contactEmail: email } = controller;
  return {
    organiser: listed.organisers[0] ?? controller,
    controller,
    contact: email ? { name, email, phone: null } : null,
  };
}
