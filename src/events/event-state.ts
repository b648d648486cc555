import {
  daysBetween,
  endOfDay,
  endOfMonth,
  type Instant,
  type LocalDay,
  type LocalMonth,
  localDay,
} from '../time.ts';
import type { Event } from './event.ts';
import { type EventDates, eventEnd, eventStart, finalDay, firstDay } from './event-dates.ts';
import { fewAtMost, type Seats, seatsLeft } from './seats.ts';

/** Until when people can register. `days` is set from 3 days before the last day on. */
export type Closes =
  | { at: 'deadline'; lastDay: LocalDay; days: number | null }
  /** Late registrations are taken, so the last day closes nothing. */
  | { at: 'soft-deadline'; lastDay: LocalDay; passed: boolean }
  | { at: 'start' | 'end' };

export type EventState =
  | { kind: 'draft' | 'cancelled' | 'postponed' | 'passed' }
  | { kind: 'tba'; month: LocalMonth | null; monthPassed: boolean }
  | Ongoing
  | { kind: 'not-open'; opensAt: Instant | null }
  | { kind: 'closed'; by: 'deadline'; lastDay: LocalDay }
  | { kind: 'closed'; by: 'hand' }
  | { kind: 'full'; capacity: number; queue: boolean; waiting: number }
  | { kind: 'few'; left: number; closes: Closes }
  | { kind: 'closing'; days: number; lastDay: LocalDay }
  | { kind: 'open'; closes: Closes };

/** Started and not over. A date without a clock time is `dayOnly`: "hålls i dag". */
export type Ongoing = {
  kind: 'ongoing';
  dayOnly: boolean;
  /** Null when it began on an earlier day, or the time is not known. */
  startedTodayAt: Instant | null;
  endsAt: Instant | null;
  /** Its last day; null when that is today. */
  lastDay: LocalDay | null;
  late: boolean;
  /** What a late registration gets. */
  takes: Takes;
};

/** What someone who registers now gets. */
export type Takes = 'seat' | 'queue' | 'no';

/** From so many days before the last day to register the event is closing. */
export const closingDays = 3;

export function eventState(event: Event, seats: Seats, now: Instant): EventState {
  if (!event.publishedAt || event.unpublishedAt) return { kind: 'draft' };
  if (event.cancelledAt) return { kind: 'cancelled' };
  if (event.postponedAt) return { kind: 'postponed' };

  const start = eventStart(event);
  const end = eventEnd(event);
  if (!start || !end) return toBeAnnounced(event, now);
  if (end <= now) return { kind: 'passed' };
  return start <= now ? ongoing(event, seats, now) : beforeStart(event, seats, now);
}

export function takesRegistrations(state: EventState): Takes {
  switch (state.kind) {
    case 'open':
    case 'few':
    case 'closing':
      return 'seat';
    case 'full':
      return state.queue ? 'queue' : 'no';
    case 'ongoing':
      return state.takes;
    default:
      return 'no';
  }
}

/** As much of an event as says whether it is still to come. */
export type EventTiming = EventDates &
  Pick<Event, 'publishedAt' | 'unpublishedAt' | 'cancelledAt' | 'postponedAt'>;

/** Whether it belongs among the coming events; one that awaits a new date does, one whose month has gone does not. */
export function isUpcoming(event: EventTiming, now: Instant): boolean {
  if (!event.publishedAt || event.unpublishedAt) return false;
  if (event.postponedAt && !event.cancelledAt) return true;
  const end = eventEnd(event) ?? (event.month && endOfMonth(event.month));
  return end === null || now < end;
}

/** The last day to register that counts: one that lies after the start closes nothing, the start does. */
export function lastDayToRegister(event: Event): LocalDay | null {
  const start = eventStart(event);
  const { deadlineDay } = event;
  return deadlineDay && start && endOfDay(deadlineDay) <= start ? deadlineDay : null;
}

function toBeAnnounced({ precision, month }: Event, now: Instant): EventState {
  if (precision !== 'month' || !month) return { kind: 'tba', month: null, monthPassed: false };
  return { kind: 'tba', month, monthPassed: endOfMonth(month) <= now };
}

function ongoing(event: Event, seats: Seats, now: Instant): Ongoing {
  const { startsAt, endsAt, precision } = event;
  const today = localDay(now);
  const final = finalDay(event);
  const late = event.lateRegistration === 1;
  const dayOnly = precision === 'day';
  return {
    kind: 'ongoing',
    dayOnly,
    startedTodayAt: !dayOnly && firstDay(event) === today ? startsAt : null,
    endsAt: dayOnly ? null : endsAt,
    lastDay: final === today ? null : final,
    late,
    takes: late && isOpened(event, now) && !event.closedAt ? seatOrQueue(event, seats) : 'no',
  };
}

function beforeStart(event: Event, seats: Seats, now: Instant): EventState {
  if (!isOpened(event, now))
    return { kind: 'not-open', opensAt: event.registration === 'on' ? event.opensAt : null };
  if (event.closedAt) return { kind: 'closed', by: 'hand' };
  const lastDay = lastDayToRegister(event);
  const late = event.lateRegistration === 1;
  if (lastDay && endOfDay(lastDay) <= now && !late) return { kind: 'closed', by: 'deadline', lastDay };

  const left = seatsLeft(seats);
  if (seats.capacity !== null && left === 0)
    return { kind: 'full', capacity: seats.capacity, queue: event.queue === 1, waiting: seats.queued };
  const closes = closing(lastDay, late, now);
  if (seats.capacity !== null && left !== null && left <= fewAtMost(seats.capacity))
    return { kind: 'few', left, closes };
  if (closes.at === 'deadline' && closes.days !== null)
    return { kind: 'closing', days: closes.days, lastDay: closes.lastDay };
  return { kind: 'open', closes };
}

function closing(lastDay: LocalDay | null, late: boolean, now: Instant): Closes {
  if (!lastDay) return { at: late ? 'end' : 'start' };
  const days = daysBetween(localDay(now), lastDay);
  if (late) return { at: 'soft-deadline', lastDay, passed: days < 0 };
  return { at: 'deadline', lastDay, days: days <= closingDays ? days : null };
}

function isOpened(event: Event, now: Instant): boolean {
  return event.registration === 'on' && (event.opensAt === null || event.opensAt <= now);
}

function seatOrQueue(event: Event, seats: Seats): Takes {
  if (seatsLeft(seats) !== 0) return 'seat';
  return event.queue === 1 ? 'queue' : 'no';
}
