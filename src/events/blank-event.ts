import { localDay } from '../time.ts';
import type { Event, Precision } from './event.ts';
import { searchText } from './search-text.ts';

/** What every event has of its own; all else may be left out. */
export type EventFields = Partial<Event> & Pick<Event, 'slug' | 'title' | 'controllerId' | 'createdAt'>;

/**
 * A draft with the usual defaults: a webinar is online, registration is on and free of charge with no limit. How
 * exactly the date is known follows from the date fields given. The search text holds the event's own words;
 * whoever knows the organisers and speakers computes it anew with `searchText`.
 */
export function blankEvent(id: string, fields: EventFields): Event {
  const event: Event = {
    ...text,
    ...place,
    ...dates,
    ...signUp,
    ...history,
    type: 'webinar',
    shortName: fields.title.slice(0, 40).trimEnd(),
    attendance: (fields.type ?? 'webinar') === 'webinar' ? 'online' : 'site',
    updatedAt: fields.createdAt,
    ...when(fields),
    ...fields,
    id,
  };
  return { ...event, searchText: fields.searchText ?? searchText({ event }) };
}

function when({ month, day, startsAt, endsAt }: EventFields) {
  if (!startsAt) return { precision: precision(month, day) };
  const first = localDay(startsAt);
  const last = endsAt ? localDay(endsAt) : first;
  return { precision: 'time' as const, day: first, endDay: last === first ? null : last };
}

function precision(month: Event['month'] | undefined, day: Event['day'] | undefined): Precision {
  if (day) return 'day';
  return month ? 'month' : 'none';
}

const text = {
  titleEn: null,
  seriesPrefix: 0,
  lead: '',
  leadEn: null,
  body: null,
  audience: null,
  contentHeading: null,
  content: null,
  practical: null,
  language: 'sv',
  searchText: '',
} as const;

const place = { venue: null, address: null, town: null } as const;

const dates = {
  month: null,
  day: null,
  endDay: null,
  startsAt: null,
  endsAt: null,
  gatheringAt: null,
  gatheringText: null,
} as const;

const signUp = {
  registration: 'on',
  opensAt: null,
  deadlineDay: null,
  closedAt: null,
  lateRegistration: 0,
  queue: 0,
  showSeats: 0,
  capacity: null,
  capacityOnline: null,
  servesFood: 0,
  asksQuestion: 0,
  recorded: 0,
  price: null,
  meetingUrl: null,
  directions: null,
  offers: 0,
  seriesId: null,
  position: null,
  confirmed: 0,
  queued: 0,
  confirmedOnline: 0,
  queuedOnline: 0,
  lastTicket: 0,
} as const;

const history = {
  publishedAt: null,
  unpublishedAt: null,
  cancelledAt: null,
  cancelReason: null,
  cancelledSilently: 0,
  postponedAt: null,
  postponeReason: null,
  movedFromStartsAt: null,
  movedFromEndsAt: null,
  movedFromVenue: null,
  sequence: 0,
  version: 0,
} as const;
