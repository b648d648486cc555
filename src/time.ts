import { DateTime } from 'luxon';

/** An instant as stored and compared: ISO 8601 in UTC with milliseconds, so that text order is time order. */
export type Instant = string;
/** A day in Sweden, `2022-11-24`. */
export type LocalDay = string;
/** A month in Sweden, `2022-01`. */
export type LocalMonth = string;

export const zone = 'Europe/Stockholm';

export function toInstant(time: DateTime): Instant {
  const iso = time.toUTC().toISO({ precision: 'milliseconds' });
  if (!iso) throw new Error(`Not a time: ${time.invalidExplanation}`);
  return iso;
}

/** `local('2022-11-24T10:00')` is that clock time in Stockholm; a time that the clock skips in March is an error. */
export const local = remembered((text: string): Instant => {
  const time = DateTime.fromISO(text, { zone });
  if (!time.isValid || time.toISO({ includeOffset: false })?.startsWith(text) === false)
    throw new Error(`Not a time in Stockholm: ${text}`);
  return toInstant(time);
});

export function inStockholm(instant: Instant): DateTime {
  return DateTime.fromISO(instant, { zone });
}

export const localDay = remembered(
  (instant: Instant): LocalDay => inStockholm(instant).toFormat('yyyy-MM-dd'),
);

export const startOfDay = remembered(
  (day: LocalDay): Instant => toInstant(DateTime.fromISO(day, { zone }).startOf('day')),
);

/** The first instant that no longer belongs to the day: 23 or 25 hours after its start when the clock changes. */
export function endOfDay(day: LocalDay): Instant {
  return startOfDay(addDays(day, 1));
}

export function addDays(day: LocalDay, days: number): LocalDay {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  const utc = { zone: 'utc' };
  return DateTime.fromISO(to, utc).diff(DateTime.fromISO(from, utc), 'days').days;
}

export function endOfMonth(month: LocalMonth): Instant {
  return toInstant(DateTime.fromISO(month, { zone }).plus({ months: 1 }).startOf('month'));
}

/** Minutes from one instant to another, fractions too. */
export function minutesBetween(from: Instant, to: Instant): number {
  return DateTime.fromISO(to).diff(DateTime.fromISO(from), 'minutes').minutes;
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return toInstant(DateTime.fromISO(instant).plus({ minutes }));
}

/** A zone's rules are costly to ask, and pages and reminders ask of the same few moments again and again. */
export function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    if (known.size >= 10_000) known.clear();
    known.set(text, result);
    return result;
  };
}
