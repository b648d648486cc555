import { DateTime } from 'luxon';
import { type Instant, type LocalDay, local } from '../time.ts';

/** A clock time as people type it, "10.00", "10:00", "1000" or "10", as `10:00`; null when there is no such time. */
export function readClock(text: string): string | null {
  const plain = text.replace(/\s+/g, '').replace(/^kl\.?/i, '');
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})(?:[.:,](\d{2}))?$/.exec(plain) ?? /^(\d{1,2})(\d{2})$/.exec(plain) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** `2022-11-24` or `20221124`; null for anything else, and for days that no calendar has. */
export function readDay(text: string): LocalDay | null {
  const [, year, month, day] = /^(20\d\d)-?(\d\d)-?(\d\d)$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month}-${day}`;
  return year && DateTime.fromISO(iso, { zone: 'utc' }).isValid ? iso : null;
}

/** Null: the clock skips that time when summer time begins. */
export function momentOf(day: LocalDay, clock: string): Instant | null {
  try {
    return local(`${day}T${clock}`);
  } catch {
    return null;
  }
}
