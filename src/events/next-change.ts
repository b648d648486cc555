import { relativeDays } from '../format/relative-day.ts';
import { addDays, endOfDay, endOfMonth, type Instant, type LocalDay, startOfDay } from '../time.ts';
import type { Event } from './event.ts';
import { eventEnd, eventStart, finalDay, firstDay } from './event-dates.ts';
import { modifiers } from './event-modifiers.ts';
import { closingDays, eventState, isUpcoming } from './event-state.ts';
import type { Seats } from './seats.ts';

/**
 * The next instant when something said about the event differs: its state, whether it is a coming event, or
 * a text such as "i morgon" and "om 2 dagar", for which midnights count. A page may be kept until then.
 * Null: nothing changes by time alone.
 */
export function nextChange(event: Event, seats: Seats, now: Instant): Instant | null {
  const said = whatIsSaid(event, seats, now);
  const turns = turningPoints(event).filter((turn) => turn > now && whatIsSaid(event, seats, turn) !== said);
  const midnights = relativeMidnights(event).filter((midnight) => midnight > now);
  return [...turns, ...midnights].sort()[0] ?? null;
}

/** Instants at which the state may change, in any order. */
function turningPoints(event: Event): Instant[] {
  const { opensAt, month, deadlineDay } = event;
  const instants = [opensAt, eventStart(event), eventEnd(event)];
  if (month) instants.push(endOfMonth(month));
  if (deadlineDay) instants.push(endOfDay(deadlineDay));
  return instants.filter((instant) => instant !== null);
}

/** The midnights around each day that is told as "i dag", "i morgon", "om 2 dagar". */
function relativeMidnights(event: Event): Instant[] {
  if (!event.publishedAt || event.unpublishedAt) return [];
  const days = [firstDay(event), finalDay(event), event.deadlineDay].filter((day) => day !== null);
  const ahead = Math.max(relativeDays, closingDays);
  return days.flatMap((day) => Array.from({ length: ahead + 2 }, (_, n) => midnight(day, n - ahead)));
}

function midnight(day: LocalDay, days: number): Instant {
  return startOfDay(addDays(day, days));
}

function whatIsSaid(event: Event, seats: Seats, now: Instant): string {
  return JSON.stringify([eventState(event, seats, now), modifiers(event, now), isUpcoming(event, now)]);
}
