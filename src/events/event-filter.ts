import type { Organisation } from '../organisations/organisation.ts';
import type { Event, EventType } from './event.ts';
import { eventTypes } from './event.ts';
import type { EventTiming } from './event-state.ts';

/** An event as far as lists choose and sort by it. */
export type EventOutline = EventTiming &
  Pick<Event, 'id' | 'type' | 'title' | 'town' | 'attendance'> & {
    /** 1: holds every word searched for. */
    hasWords: number;
    /** 1: organised by the organisation asked for. */
    hasOrganiser: number;
  };

/** What the database judges for each event. */
export type Wanted = { words: string[]; organiserId: string | null };

/** What a visitor asks of the list. Null or '': anything. */
export type EventFilter = {
  q: string;
  type: EventType | null;
  town: string | null;
  organiser: Pick<Organisation, 'id' | 'slug'> | null;
  past: boolean;
  page: number;
};

/** Types in addresses, the same in both languages. */
export const typeNames: Record<EventType, string> = {
  webinar: 'webbinarium',
  conference: 'konferens',
  seminar: 'seminarium',
  workshop: 'workshop',
  course: 'utbildning',
  'network-meeting': 'natverkstraff',
};

/** The value of `ort` for what can be followed from anywhere. */
export const onlineTown = 'online';

const longestQuery = 200;

/**
 * Reads the query of the address. What it does not know it leaves out: an old or mistyped link shows more
 * rather than nothing.
 */
export function readFilter(
  value: (name: string) => string,
  towns: readonly string[],
  organisers: readonly Organisation[],
): EventFilter {
  const page = /^\d{1,6}$/.test(value('sida')) ? Number(value('sida')) : 1;
  return {
    q: [...value('q')].slice(0, longestQuery).join('').trim(),
    type: eventTypes.find((type) => typeNames[type] === value('typ')) ?? null,
    town: [onlineTown, ...towns].find((town) => sameWord(town, value('ort'))) ?? null,
    organiser: organisers.find(({ slug }) => slug === value('arrangor')) ?? null,
    past: value('visa') === 'tidigare',
    page: Math.max(1, page),
  };
}

/** The query of an address for that filter, with its question mark; '' when nothing is asked. */
export function filterQuery(filter: EventFilter): string {
  const query = new URLSearchParams();
  if (filter.past) query.set('visa', 'tidigare');
  if (filter.q) query.set('q', filter.q);
  if (filter.type) query.set('typ', typeNames[filter.type]);
  if (filter.town) query.set('ort', filter.town);
  if (filter.organiser) query.set('arrangor', filter.organiser.slug);
  if (filter.page > 1) query.set('sida', String(filter.page));
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** Whether anything is searched for or chosen, apart from coming or past. */
export function isFiltered({ q, type, town, organiser }: EventFilter): boolean {
  return q !== '' || type !== null || town !== null || organiser !== null;
}

export function matches(event: EventOutline, { q, type, town, organiser }: EventFilter): boolean {
  return (
    (q === '' || event.hasWords === 1) &&
    (type === null || event.type === type) &&
    (town === null || isIn(event, town)) &&
    (organiser === null || event.hasOrganiser === 1)
  );
}

function isIn(event: EventOutline, town: string): boolean {
  return town === onlineTown ? event.attendance !== 'site' : event.town === town;
}

function sameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
