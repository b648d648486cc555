import type { Instant } from '../time.ts';
import { endOfMonth } from '../time.ts';
import { eventStart, firstDay } from './event-dates.ts';
import type { EventOutline } from './event-filter.ts';
import { isUpcoming } from './event-state.ts';

export const eventsAPage = 20;

/** A month (2022-11) or a year of events; null: those whose date is to come. */
export type EventGroup = { period: string | null; ids: string[] };

export type EventListPage = {
  groups: EventGroup[];
  total: number;
  /** From 1; a page beyond the last is the last. */
  page: number;
  pages: number;
  /** The numbers of the first and the last event shown. */
  from: number;
  to: number;
};

/** Coming events by month, those without a date last; past ones by year, newest first. */
export function eventListPage(
  events: readonly EventOutline[],
  past: boolean,
  page: number,
  now: Instant,
): EventListPage {
  const ordered = inOrder(ofView(events, past, now), past);
  const pages = Math.max(1, Math.ceil(ordered.length / eventsAPage));
  const shown = Math.min(page, pages);
  const start = (shown - 1) * eventsAPage;
  const here = ordered.slice(start, start + eventsAPage);
  const groups = Map.groupBy(here, (event) => (past ? year(event) : month(event)));
  return {
    groups: [...groups].map(([period, group]) => ({ period, ids: group.map(({ id }) => id) })),
    total: ordered.length,
    page: shown,
    pages,
    from: start + 1,
    to: start + here.length,
  };
}

export function ofView(events: readonly EventOutline[], past: boolean, now: Instant): EventOutline[] {
  return events.filter((event) => isUpcoming(event, now) !== past);
}

/** Null for one that awaits its date, or a new one. */
function month(event: EventOutline): string | null {
  return awaitsDate(event) ? null : (firstDay(event)?.slice(0, 7) ?? null);
}

function year(event: EventOutline): string | null {
  return (firstDay(event) ?? event.month)?.slice(0, 4) ?? null;
}

const { compare } = new Intl.Collator('sv');

/** Soonest first, or of past ones the latest first; the keys are worked out once, since times cost. */
function inOrder(events: readonly EventOutline[], past: boolean): EventOutline[] {
  const keyed = events.map((event) => ({ event, key: past ? pastKey(event) : sortKey(event) }));
  const byKey = past ? order : (a: string, b: string) => order(b, a);
  return keyed
    .sort(
      (a, b) => byKey(b.key, a.key) || compare(a.event.title, b.event.title) || order(a.event.id, b.event.id),
    )
    .map(({ event }) => event);
}

/** Dates first, then months, then those of which nothing is known. */
function sortKey(event: EventOutline): string {
  if (awaitsDate(event)) return '9999';
  return eventStart(event) ?? (event.month ? `9998-${event.month}` : '9999');
}

function pastKey(event: EventOutline): string {
  return eventStart(event) ?? (event.month ? endOfMonth(event.month) : '');
}

function awaitsDate({ postponedAt, cancelledAt }: EventOutline): boolean {
  return postponedAt !== null && cancelledAt === null;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
