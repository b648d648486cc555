import { type Instant, localDay } from '../time.ts';
import type { PublishingRow } from './publishing-check-case.ts';

/** A row of the programme with a start; `next` is the first later start that day, and `end` what is written out. */
export type TimedRow = {
  number: number;
  start: Instant;
  end: Instant | null;
  next: Instant | null;
  isEnd: boolean;
};

/** In the order of their starts, found in one walk from the back. */
export function timedRows(rows: readonly PublishingRow[]): TimedRow[] {
  const timed = rows
    .flatMap(({ number, session: { startsAt, endsAt, kind } }): TimedRow[] => {
      const end = startsAt && endsAt && endsAt > startsAt ? endsAt : null;
      return startsAt ? [{ number, start: startsAt, end, next: null, isEnd: kind === 'end' }] : [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  for (let at = timed.length - 2; at >= 0; at--) {
    const [row, after] = [timed[at], timed[at + 1]];
    if (!row || !after) continue;
    const next = after.start > row.start ? after.start : after.next;
    row.next = next && localDay(next) === localDay(row.start) ? next : null;
  }
  return timed;
}

/** When the programme ends, if it says so: its last row marks the end, or has an end written out. */
export function programmeEnd(
  timed: readonly TimedRow[],
): { at: Instant; number: number; field: 'start' | 'slut' } | null {
  const last = timed.at(-1);
  if (!last) return null;
  const together = timed.filter(({ start }) => start === last.start);
  const marker = together.find(({ isEnd }) => isEnd);
  if (marker) return { at: marker.start, number: marker.number, field: 'start' };
  if (together.some(({ end }) => end === null)) return null;
  const [latest] = timed
    .filter(({ end }) => end !== null)
    .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? 1 : -1));
  return latest?.end ? { at: latest.end, number: latest.number, field: 'slut' } : null;
}
