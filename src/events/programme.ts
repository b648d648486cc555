import { type Instant, type LocalDay, localDay } from '../time.ts';
import type { Appearance, Event, Session } from './event.ts';
import { finalDay } from './event-dates.ts';
import { type SpeakerLine, speakerLines } from './speaker-lines.ts';

export type ProgrammeRow = {
  session: Session;
  start: Instant | null;
  /** The next row's start unless the session says otherwise; the marker of the end has no length. */
  end: Instant | null;
  /** Whether the end says something that the next row's start does not. */
  showEnd: boolean;
  speakers: SpeakerLine[];
};

/** `day` is null for rows before any time is known. */
export type ProgrammeDay = { day: LocalDay | null; rows: ProgrammeRow[] };

/** The programme as it is read: rows in order, grouped by day, with the times that are implied written out. */
export function programme(
  event: Event,
  sessions: readonly Session[],
  appearances: readonly Appearance[],
): ProgrammeDay[] {
  const ordered = sessions.toSorted((a, b) => a.position - b.position);
  const days: ProgrammeDay[] = [];
  for (const session of ordered) {
    const day = session.startsAt && localDay(session.startsAt);
    let current = days.at(-1);
    if (!current || (day && current.day && day !== current.day)) {
      current = { day, rows: [] };
      days.push(current);
    }
    current.day ??= day;
    current.rows.push(row(session, ordered, event, appearances));
  }
  return days;
}

function row(
  session: Session,
  sessions: readonly Session[],
  event: Event,
  appearances: readonly Appearance[],
): ProgrammeRow {
  const start = session.startsAt;
  const next = start && nextStart(start, sessions);
  const end = session.kind === 'end' ? start : (session.endsAt ?? next ?? lastEnd(start, event));
  return {
    session,
    start,
    end,
    showEnd: end !== null && end !== start && end !== next,
    speakers: speakerLines(appearances.filter(({ sessionId }) => sessionId === session.id)),
  };
}

/** The next start that day; rows that begin together run side by side. */
function nextStart(start: Instant, sessions: readonly Session[]): Instant | null {
  const later = sessions
    .map(({ startsAt }) => startsAt)
    .filter((other) => other !== null)
    .filter((other) => other > start && localDay(other) === localDay(start));
  return later.sort()[0] ?? null;
}

/** The last row lasts as long as the event, if that ends the same day at a known time. */
function lastEnd(start: Instant | null, event: Event): Instant | null {
  const end = event.precision === 'time' ? event.endsAt : null;
  return start && end && end > start && localDay(start) === finalDay(event) ? end : null;
}
