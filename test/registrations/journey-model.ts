import type { Event } from '../../src/events/event.ts';
import { offerEnds } from '../../src/registrations/offer-time.ts';
import { type Instant, local } from '../../src/time.ts';

/** What an organiser would do by hand with lists on paper: the site must come to the same. */
export type Paper = {
  now: Instant;
  /** One for each event. */
  lists: List[];
  groups: Group[];
  receipts: Receipt[];
  letters: Letter[];
};

export type List = {
  event: Event;
  capacity: number | null;
  queue: boolean;
  /** A free seat is offered with a time to answer, not given. */
  offers: boolean;
  rows: Row[];
  /** How many numbers of the queue were handed out. */
  tickets: number;
};

/** One person is a name and a mailbox; two may share a mailbox. */
export type Who = { name: number; mailbox: number };

/** `held`: a seat waits for the answer. `told`: waits, and knows that the first to answer gets the seat. */
type Place = 'seat' | 'held' | 'told' | 'queue' | 'out';

export type Row = {
  list: List;
  who: Who;
  place: Place;
  ticket: number | null;
  /** Raised when the links handed out so far are to open nothing more. */
  version: number;
  /** Since when there is, or was, a seat. */
  seated: Instant | null;
  offer: { from: Instant; ends: Instant; reminded: boolean } | null;
  cancelled: { at: Instant; by: 'attendee' | 'registrar' | 'offer' } | null;
  reminders: string[];
};

export type Group = { list: List; registrar: Who; members: Member[] };

/** One line of a group; `row` is null for somebody who was registered before. */
export type Member = {
  name: number;
  row: Row | null;
  seat: 'seat' | 'queue';
  ticket: number | null;
  version: number;
  out: boolean;
};

/** Of a form for one person: the address can be corrected there, once, for half an hour. */
export type Receipt = { list: List; row: Row | null; at: Instant; corrected: boolean };

/** `links`: the registrations whose pages it opens. `rank`: the number in the queue that it names. */
export type Letter = {
  kind: string;
  mailbox: number;
  at: Instant;
  links: { row: Row; version: number }[];
  group: Group | null;
  rank: number | null;
};

const closes = (day: string | null) => day && local(`${day}T23:59:59`);

export function phase({ event }: List, now: Instant): 'open' | 'closed' | 'begun' {
  if (now >= (event.startsAt ?? '')) return 'begun';
  const last = closes(event.deadlineDay);
  return last && now > last ? 'closed' : 'open';
}

/** What somebody new gets now. */
export function takes(list: List, now: Instant): 'seat' | 'queue' | 'no' {
  if (phase(list, now) !== 'open') return 'no';
  if (free(list) > 0) return 'seat';
  return list.queue ? 'queue' : 'no';
}

export function free({ capacity, rows }: List): number {
  if (capacity === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, capacity - rows.filter(({ place }) => place === 'seat' || place === 'held').length);
}

/** In the order of their numbers. */
export function waiting({ rows }: List): Row[] {
  return rows
    .filter(({ place }) => place === 'queue' || place === 'told')
    .sort((one, other) => (one.ticket ?? 0) - (other.ticket ?? 0));
}

export function active({ rows }: List, { name, mailbox }: Who): Row | undefined {
  return rows.find(({ who, place }) => place !== 'out' && who.name === name && who.mailbox === mailbox);
}

/** Nobody is thrown out when there are fewer seats; when one is free, the first who waits gets it, or is asked. */
export function fillSeats(paper: Paper, list: List): void {
  for (;;) {
    const [first] = waiting(list);
    if (!first || free(list) === 0 || phase(list, paper.now) === 'begun') return;
    if (!list.offers) seat(paper, first, 'promoted');
    else if (!offer(paper, first)) return;
  }
}

export function seat(paper: Paper, row: Row, kind: string): void {
  Object.assign(row, { place: 'seat', seated: row.seated ?? paper.now });
  write(paper, kind, row.who, [row]);
}

/** False: there is no time to wait for an answer, so everyone who waits is told, once. */
function offer(paper: Paper, first: Row): boolean {
  const { list } = first;
  const ends = offerEnds(paper.now, list.event.startsAt ?? '');
  if (ends) {
    Object.assign(first, { place: 'held', offer: { from: paper.now, ends, reminded: false } });
    write(paper, 'offer', first.who, [first]);
    return true;
  }
  for (const row of waiting(list).filter(({ place }) => place === 'queue')) {
    row.place = 'told';
    write(paper, 'first-come', row.who, [row]);
  }
  return false;
}

export function write(
  paper: Paper,
  kind: string,
  { mailbox }: Pick<Who, 'mailbox'>,
  rows: readonly Row[] = [],
  group: Group | null = null,
): void {
  const links = rows.map((row) => ({ row, version: row.version }));
  const [row] = rows;
  const rank = kind === 'queued' && row ? waiting(row.list).indexOf(row) + 1 : null;
  paper.letters.push({ kind, mailbox, at: paper.now, links, group, rank });
}
