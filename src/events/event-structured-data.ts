import type { Lang } from '../language.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { organisationName } from '../organisations/organisation-name.ts';
import type { Series } from '../series/series.ts';
import { addMinutes, endOfDay, type Instant, inStockholm } from '../time.ts';
import type { Event } from './event.ts';
import { finalDay, firstDay } from './event-dates.ts';
import { type EventState, lastDayToRegister } from './event-state.ts';
import { eventTitle } from './event-title.ts';

export type StructuredEvent = {
  event: Event;
  series: Series | null;
  organisers: readonly Organisation[];
  state: EventState;
  /** The event's page. */
  url: string;
};

/** The event as schema.org JSON-LD, an object to be written by `jsonForScript`; null without a day. */
export function eventStructuredData(about: StructuredEvent, lang: Lang): object | null {
  const { event, series, organisers, url } = about;
  const start = event.precision === 'time' && event.startsAt ? withOffset(event.startsAt) : firstDay(event);
  if (!start || about.state.kind === 'draft') return null;
  return known({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: eventTitle(event, series, lang),
    description: (lang === 'en' && event.leadEn) || event.lead || undefined,
    url,
    inLanguage: event.language,
    startDate: start,
    endDate: endDate(event),
    doorTime: event.gatheringAt ? withOffset(event.gatheringAt) : undefined,
    ...status(event),
    eventAttendanceMode: `https://schema.org/${modes[event.attendance]}EventAttendanceMode`,
    location: location(event, url),
    organizer: organisers.map((organisation) => organizer(organisation, lang)),
    isAccessibleForFree: event.price === null,
    offers: offers(about),
  });
}

/** JSON that may stand in a script element: nothing in it can end the element or a line of script. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const modes = { site: 'Offline', online: 'Online', hybrid: 'Mixed' };

function status({ cancelledAt, postponedAt, movedFromStartsAt, startsAt }: Event) {
  const is = (word: string) => ({ eventStatus: `https://schema.org/Event${word}` });
  if (cancelledAt) return is('Cancelled');
  if (postponedAt) return is('Postponed');
  if (!movedFromStartsAt || movedFromStartsAt === startsAt) return is('Scheduled');
  return { ...is('Rescheduled'), previousStartDate: withOffset(movedFromStartsAt) };
}

function endDate(event: Event): string | undefined {
  if (event.precision === 'time') return event.endsAt ? withOffset(event.endsAt) : undefined;
  return finalDay(event) ?? undefined;
}

function location({ attendance, venue, address, town }: Event, url: string): object | object[] | undefined {
  const online = { '@type': 'VirtualLocation', url };
  if (attendance === 'online') return online;
  const name = venue ?? town;
  const place = name && known({ '@type': 'Place', name, address: postalAddress(address, town) });
  if (attendance === 'site') return place || undefined;
  return place ? [place, online] : online;
}

function postalAddress(streetAddress: string | null, addressLocality: string | null): object {
  return known({ '@type': 'PostalAddress', streetAddress, addressLocality, addressCountry: 'SE' });
}

function organizer(organisation: Organisation, lang: Lang): object {
  const { website } = organisation;
  return known({ '@type': 'Organization', name: organisationName(organisation, lang), url: website });
}

/** A free seat, while there is or will be one to get; a price in words is none to a machine. */
function offers({ event, state, url }: StructuredEvent): object | undefined {
  if (event.price !== null || !['not-open', 'open', 'few', 'closing', 'full'].includes(state.kind)) return;
  const lastDay = lastDayToRegister(event);
  return known({
    '@type': 'Offer',
    url,
    price: 0,
    priceCurrency: 'SEK',
    availability: `https://schema.org/${state.kind === 'full' ? 'SoldOut' : 'InStock'}`,
    validFrom: event.opensAt ? withOffset(event.opensAt) : undefined,
    validThrough: lastDay ? withOffset(addMinutes(endOfDay(lastDay), -1)) : undefined,
  });
}

/** "2022-11-24T10:00:00+01:00". */
function withOffset(instant: Instant): string {
  return inStockholm(instant).toISO({ suppressMilliseconds: true }) ?? '';
}

/** Leaves out what is not known. */
function known(fields: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
