import { formatTime } from '../format/format-time.ts';
import { type Instant, type LocalDay, localDay } from '../time.ts';
import { programmeErrorText as t } from './programme-error-text.ts';
import type { RowCase } from './row-texts-form.ts';
import { momentOf, readClock } from './typed-time.ts';

/** A message repeats so much of what was typed. */
const mostRepeated = 20;

/** When the row begins and ends; either may be left out, the end alone not. */
export function rowTimes(of: RowCase): { startsAt: Instant | null; endsAt: Instant | null } {
  const { row, shown, session, stored } = of;
  const day = (row.dag === '' ? stored.days[0] : stored.days.find((one) => one === row.dag)) ?? null;
  const wasStart = shown?.start === row.start ? (session?.startsAt ?? null) : null;
  const wasEnd = shown?.slut === row.slut ? (session?.endsAt ?? null) : null;
  // A clock time that comes twice in a night of October stays the one it was.
  const startsAt = wasStart && localDay(wasStart) === day ? wasStart : moment(of, 'start', day);
  const isAsStored = wasEnd !== null && (localDay(wasEnd) === day || startsAt === wasStart);
  const endsAt = isAsStored ? wasEnd : moment(of, 'slut', day);
  if (row.slut.trim() !== '' && row.start.trim() === '') of.failed('start', t.startMissing);
  if (startsAt && endsAt && endsAt <= startsAt)
    of.failed('slut', t.endFirst(formatTime(startsAt, 'sv'), formatTime(endsAt, 'sv')));
  return { startsAt, endsAt };
}

function moment({ row, failed }: RowCase, part: 'start' | 'slut', day: LocalDay | null): Instant | null {
  const typed = row[part].trim();
  if (typed === '') return null;
  const clock = readClock(typed);
  const instant = clock && day ? momentOf(day, clock) : null;
  if (!clock) failed(part, t.clock(typed.slice(0, mostRepeated)));
  else if (!day) failed(part, t.noDay);
  else if (!instant) failed(part, t.skipped(typed.slice(0, mostRepeated)));
  return instant;
}
