import type { Instant } from '../time.ts';
import type { Event } from './event.ts';

/** `resumed`: cancelled or postponed by mistake, and undone. */
type NoticeKind = 'changed' | 'cancelled' | 'postponed' | 'resumed';

/**
 * That people are told of a change of an event. Stored with the change; the letters follow, some at a time, and say
 * what was true then, also when the event has changed again meanwhile.
 */
export type EventNotice = {
  id: string;
  kind: NoticeKind;
  before: Event;
  after: Event;
  /** The organiser's own words, in Swedish; empty for none. */
  message: string;
  /** The notice that this one takes back: only whom that may have reached is told. */
  undoneId: string | null;
  /** The last registration whose letter is written, in the order of ids; '' for none. */
  toldTo: string;
  createdAt: Instant;
  /** When the last letter was written, or the notice was taken back. */
  finishedAt: Instant | null;
};

/** As it is stored: both states of the event are JSON. */
export type EventNoticeRow = Omit<EventNotice, 'before' | 'after'> & {
  eventId: string;
  /** The event's after the change: notices of one event are told in this order. */
  version: number;
  beforeEvent: string;
  afterEvent: string;
};

/** Which letter tells whom; an address that somebody registered others from is in `groupId`. */
export type EventNoticeLetter = {
  outboxId: string;
  noticeId: string;
  registrationId: string | null;
  groupId: string | null;
};

/** How many letters a notice is. */
export type Readers = {
  /** With a seat. */
  registered: number;
  /** In the queue, or with an offer. */
  queued: number;
  /** Who registered others and is not registered with the same address. */
  registrars: number;
};

export const nobody: Readers = { registered: 0, queued: 0, registrars: 0 };
