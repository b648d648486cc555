import type { Event } from '../events/event.ts';
import { eventEnd, eventStart, firstDay } from '../events/event-dates.ts';
import { isUpcoming } from '../events/event-state.ts';
import type { Instant } from '../time.ts';

/** What is to be expected of a series: the one thing that a card says. */
export type SeriesOutlook =
  | { kind: 'ongoing' }
  /** The soonest that will be held; its date may be a month. */
  | { kind: 'next'; event: Event }
  | { kind: 'dates-to-come' }
  /** The days of all have gone by. */
  | { kind: 'over' }
  /** None will be held, yet some had no date, or a date to come on which it is cancelled. */
  | { kind: 'no-more' };

/** @param events the published events of the series. */
export function seriesOutlook(events: readonly Event[], now: Instant): SeriesOutlook {
  const on = events.filter((event) => !event.cancelledAt && !event.postponedAt);
  if (on.some((event) => isOngoing(event, now))) return { kind: 'ongoing' };
  const [next] = on
    .filter((event) => isUpcoming(event, now) && known(event) !== null)
    .sort((a, b) => byText(known(a) ?? '', known(b) ?? ''));
  if (next) return { kind: 'next', event: next };
  if (events.length === 0 || events.some((event) => !event.cancelledAt && isUpcoming(event, now)))
    return { kind: 'dates-to-come' };
  const over = events.every((event) => (eventEnd(event) ?? '9999') <= now);
  return { kind: over ? 'over' : 'no-more' };
}

/** Whether it belongs among the coming series. */
export function hasComing(events: readonly Event[], now: Instant): boolean {
  return events.length === 0 || events.some((event) => isUpcoming(event, now));
}

type WithEvents = { series: { title: string }; events: readonly Event[] };

/** Coming series by their next date, then past ones, the latest first. */
export function inListOrder<T extends WithEvents>(all: readonly T[], now: Instant): T[] {
  const { compare } = new Intl.Collator('sv');
  return all.toSorted((a, b) => {
    const coming = [a, b].map(({ events }) => hasComing(events, now));
    if (coming[0] !== coming[1]) return coming[0] ? -1 : 1;
    const order = coming[0] ? byText(soonest(a, now), soonest(b, now)) : byText(latest(b), latest(a));
    return order || compare(a.series.title, b.series.title);
  });
}

/** As text: days in their order, a month after the days in it, what has no date last. */
function soonest({ events }: WithEvents, now: Instant): string {
  const ahead = events.filter((event) => isUpcoming(event, now)).map((event) => known(event) ?? '9999');
  return ahead.sort()[0] ?? '9999';
}

function latest({ events }: WithEvents): string {
  const dates = events.map((event) => known(event) ?? '');
  return dates.sort().at(-1) ?? '';
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function known(event: Event): string | null {
  return firstDay(event) ?? (event.month && `${event.month}-99`);
}

function isOngoing(event: Event, now: Instant): boolean {
  const start = eventStart(event);
  const end = eventEnd(event);
  return start !== null && end !== null && start <= now && now < end;
}
