import { capitalised, formatDay } from '../format/format-day.ts';
import { list } from '../format/format-list.ts';
import { formatClock } from '../format/format-time.ts';
import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';
import type { EventDetails } from './event-details.ts';
import { type ProgrammeRow, programme } from './programme.ts';
import type { SpeakerLine } from './speaker-lines.ts';

/** A day of the programme, drawn by views/events/_programme.ejs. The heading is null when there is one day only. */
export type ShownDay = { heading: string | null; rows: ShownRow[] };

type ShownRow = {
  /** Null: a row without a time. */
  start: ShownClock | null;
  end: ShownClock | null;
  /** Breaks, meals and the end have no heading of their own. */
  isSession: boolean;
  title: string;
  /** Markdown, or ''. */
  abstract: string;
  speakers: ShownSpeakers[];
};

type ShownClock = { instant: Instant; text: string };

/** **Names**, then what they are. */
export type ShownSpeakers = { names: string; rest: string };

export function shownProgramme({ event, sessions, appearances }: EventDetails, lang: Lang): ShownDay[] {
  const days = programme(event, sessions, appearances);
  return days.map(({ day, rows }) => ({
    heading: days.length > 1 && day ? capitalised(formatDay(day, lang)) : null,
    rows: rows.map((row) => shownRow(row, lang)),
  }));
}

export function shownSpeakers({ names, role, organisation }: SpeakerLine, lang: Lang): ShownSpeakers {
  return { names: list(names, lang), rest: [role, organisation].filter(Boolean).join(', ') };
}

function shownRow({ session, start, end, showEnd, speakers }: ProgrammeRow, lang: Lang): ShownRow {
  const { kind, title, format, abstract } = session;
  return {
    start: start === null ? null : clock(start, lang),
    end: end === null || !showEnd ? null : clock(end, lang),
    isSession: kind === 'session',
    title: format ? `${title} (${format})` : title,
    abstract: abstract ?? '',
    speakers: speakers.map((line) => shownSpeakers(line, lang)),
  };
}

function clock(instant: Instant, lang: Lang): ShownClock {
  return { instant, text: formatClock(instant, lang) };
}
