import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import { modifierText } from '../events/event-modifier-text.ts';
import { type Modifier, modifiers } from '../events/event-modifiers.ts';
import { eventState, takesRegistrations } from '../events/event-state.ts';
import { eventTitle } from '../events/event-title.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import { seatsOf } from '../events/seats.ts';
import { capitalised } from '../format/format-day.ts';
import { formatMoment } from '../format/format-time.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';
import { canCancel } from './cancel-registration.ts';
import { eventRows } from './event-rows.ts';
import { joinWindow } from './join-window.ts';
import { type ManageText, manageText } from './manage-text.ts';
import { openOffer, restingOffer } from './offer.ts';
import { offerText } from './offer-text.ts';
import { type Registration, type RegistrationState, registrationState } from './registration.ts';
import { canUndo } from './undo-cancel.ts';

type Row = { label: string; value: string };

export type ManageModel = {
  t: ManageText;
  state: RegistrationState;
  slug: string;
  token: string;
  title: string;
  when: string;
  /** What is worth knowing first; empty when all is as it was. */
  news: string[];
  facts: Row[];
  own: Row[];
  canCancel: boolean;
  canRegisterAgain: boolean;
  canUndo: boolean;
  hasOffer: boolean;
  offerAnswer: string;
  canJoin: boolean;
  hasDate: boolean;
  hasProgramme: boolean;
  the: string;
};

/** `rank`: number in the queue, null for anyone else. */
export function manageModel(
  details: EventDetails,
  registration: Registration,
  token: string,
  rank: number | null,
  lang: Lang,
  now: Instant,
): ManageModel {
  const { event, series } = details;
  const t = manageText[lang];
  const state = registrationState(registration);
  const eventNow = eventState(event, seatsOf(event), now);
  const title = eventTitle(event, series, lang);
  return {
    t,
    state,
    slug: event.slug,
    token,
    title,
    when: formatWhen(event, lang),
    news: [
      ...ownNews(t, registration, state, rank),
      ...offerNews(event, registration, lang, now),
      ...eventNews(details, state, lang, now),
    ],
    facts: [
      ...eventRows(details, lang, registration.attendance, capitalised),
      { label: t.facts.state, value: t.states[state] },
      { label: t.facts.code, value: registration.code },
    ],
    own: [
      { label: t.own.name, value: `${registration.firstName} ${registration.lastName}` },
      { label: t.own.email, value: registration.email },
      { label: t.own.organisation, value: registration.organisation },
    ],
    canCancel: state !== 'cancelled' && canCancel(event, now),
    canJoin: joinWindow(event, registration, now).kind === 'open',
    offerAnswer: offerText[lang].answer,
    hasOffer: openOffer(event, registration, now) !== null && canCancel(event, now),
    canUndo: canUndo(registration, now) && canCancel(event, now),
    canRegisterAgain: state === 'cancelled' && takesRegistrations(eventNow) !== 'no',
    hasDate: event.precision === 'day' || event.precision === 'time',
    hasProgramme: details.sessions.length >= 3,
    the: eventTypeText(event.type, lang).definite,
  };
}

function ownNews(
  t: ManageText,
  registration: Registration,
  state: RegistrationState,
  rank: number | null,
): string[] {
  if (state === 'cancelled') return [registration.confirmedAt ? t.cancelled : t.leftQueue];
  return rank === null ? [] : [t.rank(rank)];
}

function offerNews(event: Event, registration: Registration, lang: Lang, now: Instant): string[] {
  const offer = openOffer(event, registration, now);
  const t = offerText[lang];
  if (restingOffer(event, registration) === 'held') return [t.manageRests];
  if (!offer) return [];
  return [offer.kind === 'held' ? t.manage(formatMoment(offer.endsAt, lang)) : t.manageFirst];
}

function eventNews({ event }: EventDetails, state: RegistrationState, lang: Lang, now: Instant): string[] {
  if (state === 'cancelled') return [];
  const t = manageText[lang];
  const words = eventTypeText(event.type, lang);
  const the = capitalised(words.definite);
  const kind = eventState(event, seatsOf(event), now).kind;
  if (kind === 'cancelled') return [t.eventCancelled(the, words.cancelled)];
  if (kind === 'postponed') return [t.eventPostponed];
  if (kind === 'passed') return [t.eventPassed(the)];
  return modifiers(event, now).map((modifier: Modifier) => modifierText(modifier, event, lang));
}
