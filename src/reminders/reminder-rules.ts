import type { Event } from '../events/event.ts';
import { eventEnd, eventStart, finalDay, firstDay } from '../events/event-dates.ts';
import { addDays, addMinutes, type Instant, type LocalDay, local, remembered } from '../time.ts';
import { workingDaysBefore } from './working-days.ts';

/**
 * Online: the working day before at 09.00 and an hour before. On site: three days before at 09.00. After an event
 * with material: the next day at 09.00.
 */
export const reminderRules = ['day-before', 'hour-before', 'days-before', 'thanks'] as const;
export type ReminderRule = (typeof reminderRules)[number];

/** When a letter is due, and until when it is still worth sending: a server that was down sends it late, not in vain. */
export type Due = { from: Instant; until: Instant };

/** Computed from the event as it is now, so that a moved event is reminded of at its new time. Null: never. */
export function reminderDue(rule: ReminderRule, event: Event): Due | null {
  const start = eventStart(event);
  const first = firstDay(event);
  const end = eventEnd(event);
  const final = finalDay(event);
  if (!start || !first || !end || !final || event.cancelledAt || event.postponedAt) return null;
  switch (rule) {
    case 'day-before':
      return before(workingMorningBefore(first), event.precision === 'time' ? anHourBefore(start) : start);
    case 'hour-before':
      return event.precision === 'time' ? { from: anHourBefore(start), until: start } : null;
    case 'days-before':
      return before(morning(addDays(first, -3)), start);
    case 'thanks':
      return { from: morning(addDays(final, 1)), until: morning(addDays(final, 31)) };
  }
}

/** Which letters someone who takes part in this way gets. */
export function rulesFor(attendance: 'site' | 'online'): ReminderRule[] {
  return attendance === 'online' ? ['day-before', 'hour-before', 'thanks'] : ['days-before', 'thanks'];
}

function before(from: Instant, until: Instant): Due | null {
  return from < until ? { from, until } : null;
}

const workingMorningBefore = remembered((day) => morning(workingDaysBefore(day, 1)));

function morning(day: LocalDay): Instant {
  return local(`${day}T09:00`);
}

function anHourBefore(start: Instant): Instant {
  return addMinutes(start, -60);
}
