import { workingDaysAfter } from '../reminders/working-days.ts';
import { addMinutes, type Instant, local, localDay, minutesBetween } from '../time.ts';

const shortestHours = 21;

/**
 * Until when an offered seat is held. More than five working days before the event: 16.00 on the second working
 * day; from two to five: 16.00 on the next; else 21 hours (WCAG 2.2.1 exempts limits over 20). Null when less than
 * that is left: the first of those who wait to answer gets the seat.
 */
export function offerEnds(now: Instant, startsAt: Instant): Instant | null {
  const latest = addMinutes(now, shortestHours * 60);
  if (startsAt < latest) return null;
  const today = localDay(now);
  const eventDay = localDay(startsAt);
  if (workingDaysAfter(today, 6) <= eventDay) return fourOClock(workingDaysAfter(today, 2));
  if (workingDaysAfter(today, 2) <= eventDay) {
    const next = fourOClock(workingDaysAfter(today, 1));
    return next > latest ? next : latest;
  }
  return latest;
}

/** When a quarter of the time is left: one reminder then. */
export function offerReminderAt(offeredAt: Instant, endsAt: Instant): Instant {
  return addMinutes(endsAt, -minutesBetween(offeredAt, endsAt) / 4);
}

function fourOClock(day: string): Instant {
  return local(`${day}T16:00`);
}
