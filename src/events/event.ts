import type { Instant, LocalDay, LocalMonth } from '../time.ts';

/** 1 or 0: what both SQLite and PostgreSQL store alike. */
export type Flag = 0 | 1;

export const eventTypes = [
  'webinar',
  'conference',
  'seminar',
  'workshop',
  'course',
  'network-meeting',
] as const;
export type EventType = (typeof eventTypes)[number];

/** How exactly the date is known. `day` is a date without clock times. */
export type Precision = 'none' | 'month' | 'day' | 'time';

export type Attendance = 'site' | 'online' | 'hybrid';

/** An event as it is stored. Whether it is open, full or over is never stored: see `eventState`. */
export type Event = {
  id: string;
  slug: string;
  type: EventType;
  /** The event's own title; in a webinar series the part's title. Shown through `eventTitle`. */
  title: string;
  titleEn: string | null;
  /** 1: the series' title stands before the title, joined by a dash. */
  seriesPrefix: Flag;
  /** At most 40 characters, for subjects of letters. */
  shortName: string;
  lead: string;
  leadEn: string | null;
  /** Markdown: background. */
  body: string | null;
  audience: string | null;
  contentHeading: string | null;
  /** Markdown. */
  content: string | null;
  /** Markdown: the venue's access, food, recording. */
  practical: string | null;
  /** The language in which the event is held, a BCP 47 tag. */
  language: string;
  attendance: Attendance;
  venue: string | null;
  address: string | null;
  town: string | null;

  precision: Precision;
  month: LocalMonth | null;
  day: LocalDay | null;
  endDay: LocalDay | null;
  startsAt: Instant | null;
  endsAt: Instant | null;
  /** When the doors open, e.g. 09.00 for "Registrering och fika". */
  gatheringAt: Instant | null;
  gatheringText: string | null;

  /** `later`: registration has not been set up, so it opens at a time not known. */
  registration: 'on' | 'later';
  opensAt: Instant | null;
  /** The last day to register, inclusive to its last millisecond. */
  deadlineDay: LocalDay | null;
  /** When the organiser closed registration by hand. */
  closedAt: Instant | null;
  /** 1: registration goes on until the event ends. */
  lateRegistration: Flag;
  /** 1: when full, people may join a queue. */
  queue: Flag;
  /** 1: the page always says how many seats are left. */
  showSeats: Flag;
  /** Seats on site, or online for an online event; null: no limit. */
  capacity: number | null;
  /** Seats online of a hybrid event. */
  capacityOnline: number | null;
  servesFood: Flag;
  asksQuestion: Flag;
  recorded: Flag;
  /** Where an online event is held. Only the page of the link to join tells it, and only to people registered. */
  meetingUrl: string | null;
  /** How to find the venue, for the reminder. */
  directions: string | null;
  /** 1: a free seat is offered to the first in the queue with a time to answer, instead of given at once. */
  offers: Flag;
  /** Null: free of charge. */
  price: string | null;

  seriesId: string | null;
  /** Place in the series, from 1. */
  position: number | null;
  controllerId: string;

  publishedAt: Instant | null;
  /** Once public, taken away: the address answers 410. */
  unpublishedAt: Instant | null;
  cancelledAt: Instant | null;
  cancelReason: string | null;
  /** 1: cancelled without a letter to those registered. */
  cancelledSilently: Flag;
  postponedAt: Instant | null;
  postponeReason: string | null;
  movedFromStartsAt: Instant | null;
  movedFromEndsAt: Instant | null;
  movedFromVenue: string | null;

  confirmed: number;
  queued: number;
  confirmedOnline: number;
  queuedOnline: number;
  /** The last queue number handed out; numbers are tickets and never reused. */
  lastTicket: number;
  /** Rises with each change that a calendar must follow (RFC 5545 SEQUENCE). */
  sequence: number;
  /** Rises with each change that an organiser makes: a form made of an earlier version is out of date. */
  version: number;
  /** Folded text that the search looks in. */
  searchText: string;
  createdAt: Instant;
  updatedAt: Instant;
};

/** A row of the programme. */
export type Session = {
  id: string;
  eventId: string;
  position: number;
  /** Null: a row without a time. */
  startsAt: Instant | null;
  /** Null: until the next row starts, see `programme.ts`. */
  endsAt: Instant | null;
  kind: 'session' | 'break' | 'meal' | 'end';
  /** Shown before the title's own words, e.g. `workshop`. */
  format: string | null;
  title: string;
  /** Markdown. */
  abstract: string | null;
};

/** One person at one event or session: role and organisation belong to the appearance, not to the person. */
export type Appearance = {
  id: string;
  eventId: string;
  sessionId: string | null;
  position: number;
  name: string;
  role: string | null;
  organisation: string | null;
};

export type EventContact = {
  id: string;
  eventId: string;
  role: 'content' | 'registration';
  position: number;
  name: string | null;
  title: string | null;
  email: string | null;
  /** As it was written; shown with the address. */
  phone: string | null;
};

export type Material = {
  id: string;
  eventId: string;
  position: number;
  kind: 'recording' | 'file';
  title: string;
  url: string;
  /** 1: a recording with captions. */
  captioned: Flag;
};
