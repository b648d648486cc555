import { type SaidDate, saidDates } from './dates-said.ts';
import { isGreeting, isProse } from './row-kinds.ts';
import type { Row } from './text-rows.ts';
import { type SaidTime, timeInFront } from './times-said.ts';

/** A point of the programme before its rows are read: its time, its title and what stands under it. */
export type RawSession = {
  time: SaidTime | null;
  date: SaidDate | null;
  /** The heading that says the day. */
  dateRow: Row | null;
  titleRow: Row;
  /** Where in `titleRow` the title begins. */
  titleFrom: number;
  /** The row of the time, where the title stands on the next. */
  timeRow: Row | null;
  rows: Row[];
  isGuess: boolean;
};

export type RawProgramme = { sessions: RawSession[]; days: { date: SaidDate; row: Row }[]; preface: Row[] };

/** The points of a programme; without any times its lines are the points. */
export function programmeRows(rows: readonly Row[]): RawProgramme {
  return rows.some(({ text }) => timeInFront(text)) ? timedRows(rows) : untimedRows(rows);
}

function timedRows(rows: readonly Row[]): RawProgramme {
  const programme: RawProgramme = { sessions: [], days: [], preface: [] };
  let waiting: { time: SaidTime; row: Row } | null = null;
  let date: SaidDate | null = null;
  let dateRow: Row | null = null;
  for (const row of rows) {
    const time = timeInFront(row.text);
    const heading = time ? null : dayHeading(row);
    const current = programme.sessions.at(-1);
    if (time) {
      const titleFrom = time.to + (/^[\s:.,)\]|*–—-]{0,10}/u.exec(row.text.slice(time.to))?.[0].length ?? 0);
      waiting = titleFrom >= row.text.length ? { time, row } : null;
      if (!waiting)
        programme.sessions.push({
          time,
          date,
          dateRow,
          titleRow: row,
          titleFrom,
          timeRow: null,
          rows: [],
          isGuess: false,
        });
    } else if (heading) {
      date = heading === 'next' ? null : heading;
      dateRow = row;
      if (date) programme.days.push({ date, row });
      // Without a point under it, it is left.
      if (!date) row.used.push([0, row.text.length]);
    } else if (waiting) {
      programme.sessions.push({
        ...waiting,
        date,
        dateRow,
        titleRow: row,
        titleFrom: 0,
        timeRow: waiting.row,
        rows: [],
        isGuess: isProse(row.text) || row.afterGap,
      });
      waiting = null;
    } else if (current) current.rows.push(row);
    else programme.preface.push(row);
  }
  return programme;
}

/** "Dag 1, torsdag 24 november"; `next` for a day without a date. */
function dayHeading({ text }: Row): SaidDate | 'next' | null {
  if (text.length > 80) return null;
  if (/^(?:dag|day) (?:\d|ett|två|tre|one|two|three)[.:]?$/iu.test(text)) return 'next';
  const [date] = saidDates(text);
  if (!date || date.isBare) return null;
  const rest = text.slice(0, date.from) + text.slice(date.to);
  return /^[\s,:–()-]{0,6}(?:(?:dag|day) \d[\s,:–()-]{0,6})?(?:program(?:me)?(?: för)?)?[\s,:–()-]{0,6}$/iu.test(
    rest,
  )
    ? date
    : null;
}

const longestPoint = 150;

function untimedRows(rows: readonly Row[]): RawProgramme {
  const programme: RawProgramme = { sessions: [], days: [], preface: [] };
  const hasBullets = rows.filter(({ isBullet }) => isBullet).length > 1;
  const areApart = rows[1]?.afterGap ?? false;
  for (const row of rows) {
    const isPoint = hasBullets ? row.isBullet && row.text.length <= longestPoint : isTitle(row);
    const current = programme.sessions.at(-1);
    const isApart = !hasBullets && row.afterGap && programme.sessions.length > 1 && !areApart;
    if (isApart) programme.preface.push(row);
    else if (isPoint)
      programme.sessions.push({
        time: null,
        date: null,
        dateRow: null,
        titleRow: row,
        titleFrom: /^\d{1,2}[.)]\s(?=\p{L})/u.exec(row.text)?.[0].length ?? 0,
        timeRow: null,
        rows: [],
        isGuess: !hasBullets,
      });
    else if (current && !row.afterGap) current.rows.push(row);
    else programme.preface.push(row);
  }
  return programme.sessions.length > 1 ? programme : { sessions: [], days: [], preface: [...rows] };
}

function isTitle({ text }: Row): boolean {
  return (
    text.length <= 100 && !/[.:!]$/u.test(text) && !text.includes('@') && !isGreeting(text) && !isProse(text)
  );
}
