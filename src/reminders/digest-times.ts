import { addDays, type Instant, local, localDay, startOfDay } from '../time.ts';
import { isWorkingDay, workingDaysBefore } from './working-days.ts';

/** What a summary tells of: what happened from `since` on, before `until`. */
export type DigestTimes = { since: Instant; until: Instant };

/** A server that was down for longer tells no more than this. */
const mostDays = 14;

/**
 * The end of what the summary tells that is due: 07.30 on a working day. Null: it is not time, or so late that the
 * next one tells it.
 */
export function digestDue(now: Instant): Instant | null {
  const today = localDay(now);
  const due = morning(today);
  return isWorkingDay(today) && due <= now && now < local(`${today}T17:00`) ? due : null;
}

/** From where the last one ended, so that nothing is told twice or left out; the first, from the working day before. */
export function digestTimes(until: Instant, toldUntil: Instant | null): DigestTimes {
  const day = localDay(until);
  const since = toldUntil ?? morning(workingDaysBefore(day, 1));
  const first = startOfDay(addDays(day, -mostDays));
  return { since: since < first ? first : since, until };
}

function morning(day: string): Instant {
  return local(`${day}T07:30`);
}
