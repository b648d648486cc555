import { weekdayOf } from '../events/publishing-check-date-reader.ts';
import type { LocalDay } from '../time.ts';
import { existing, type SaidDate } from './dates-said.ts';
import type { Certainty, Derivation } from './invitation.ts';

/** What tells the year where a date does not say it. */
export type YearHints = {
  /** The only year that the title or another date says. */
  heading: number | null;
  today: LocalDay;
};

export type ResolvedDay = { day: LocalDay; derived: Derivation | null; certainty: Certainty };

/** The day that is meant; a year that is worked out is always for people to check. */
export function resolved(said: SaidDate, hints: YearHints): ResolvedDay | null {
  const { year, month, date, weekday } = said;
  if (year !== null) return outright(existing(year, month, date));
  const inHeading = hints.heading === null ? null : existing(hints.heading, month, date);
  if (inHeading) return { day: inHeading, derived: 'year-from-heading', certainty: 'check' };
  const thisYear = Number(hints.today.slice(0, 4));
  const near = [thisYear, thisYear + 1, thisYear - 1, thisYear + 2, thisYear - 2]
    .map((one) => existing(one, month, date))
    .filter((day) => day !== null)
    .sort((a, b) => distance(a, hints.today) - distance(b, hints.today));
  const onWeekday = weekday === null ? undefined : near.find((day) => weekdayOf(day) === weekday);
  if (onWeekday) return { day: onWeekday, derived: 'year-from-weekday', certainty: 'check' };
  const next = near.filter((day) => day >= hints.today).sort()[0] ?? near[0];
  return next ? { day: next, derived: 'year-from-today', certainty: 'check' } : null;
}

/** The day in the year before or of `last` that is not after it: a last day to register. */
export function resolvedBefore(said: SaidDate, last: LocalDay): ResolvedDay | null {
  const { year, month, date } = said;
  if (year !== null) return outright(existing(year, month, date));
  const lastYear = Number(last.slice(0, 4));
  const days = [existing(lastYear, month, date), existing(lastYear - 1, month, date)];
  const day = days.find((one) => one !== null && one <= last);
  if (!day) return null;
  return { day, derived: 'year-from-event', certainty: distance(day, last) <= 120 ? 'sure' : 'check' };
}

function outright(day: LocalDay | null): ResolvedDay | null {
  return day === null ? null : { day, derived: null, certainty: 'sure' };
}

function distance(one: LocalDay, other: LocalDay): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
