import { saidDates } from './dates-said.ts';
import { peopleIn } from './people-said.ts';
import { isProse, saysOther } from './row-kinds.ts';
import { labelOf } from './row-labels.ts';
import type { SectionName } from './section-names.ts';
import type { Row } from './text-rows.ts';
import { startsWithTime, timeInFront } from './times-said.ts';

/** Rows under a heading, or the value of a label; the first section has neither. */
export type Section = {
  name: SectionName;
  /** The row of the heading or label. */
  heading: Row | null;
  /** Where in `heading` the value begins; its length where the rows are the value. */
  valueFrom: number;
  rows: Row[];
};

/** What a fact takes under its heading: short rows, and no more of them. */
const mostFactRows = 5;
const longestFactRow = 160;

const facts = new Set<SectionName>([
  'title',
  'kind',
  'series',
  'date',
  'time',
  'end',
  'gathering',
  'place',
  'venue',
  'address',
  'town',
  'deadline',
  'price',
]);
/** What a session may say of itself. */
const ofSessions = new Set<SectionName>([
  'place',
  'venue',
  'speakers',
  'content',
  'body',
  'time',
  'kind',
  'title',
  'audience',
  'lead',
  'how',
  'practical',
  'gathering',
  'content-contact',
  'price',
]);

/** The text in the parts that its headings and labels make. A text without any is one `head`. */
export function sectionsOf(rows: readonly Row[]): Section[] {
  const programmeEnds = lastTimeRow(rows);
  const isHeaded = rows.some(({ text }) => text.length < 100 && labelOf(text)?.name === 'programme');
  let current = opened('head', null, 0);
  const all = [current];
  for (const [index, row] of rows.entries()) {
    const label = row.text.length > 2_000 ? null : labelOf(row.text);
    const inProgramme = current.name === 'programme';
    const isOfSession = inProgramme && label !== null && index < programmeEnds && ofSessions.has(label.name);
    const isInList = row.isBullet && label !== null && !facts.has(label.name) && current.name !== 'head';
    if (label && !isOfSession && !isInList && !startsWithTime(row.text)) {
      const isInline = label.valueFrom < row.text.length;
      current = opened(label.name, row, label.valueFrom);
      all.push(current);
      if (isInline && facts.has(label.name)) {
        current = opened(inProgramme && index < programmeEnds ? 'programme' : 'body', null, 0);
        all.push(current);
      }
    } else if (!inProgramme && !isHeaded && beginsProgramme(rows, index, current)) {
      const day = isDayHeading(rows, index - 1) ? current.rows.splice(-1) : [];
      current = opened('programme', null, 0);
      current.rows.push(...day, row);
      all.push(current);
    } else {
      if (
        (facts.has(current.name) && isOver(current, row)) ||
        (isBrief(current) && row.afterGap && isProse(row.text) && !row.text.includes('@')) ||
        isAfter(current, row, index > programmeEnds) ||
        isOther(current, row)
      ) {
        current = opened('body', null, 0);
        all.push(current);
      }
      current.rows.push(row);
    }
  }
  return all.filter(({ heading, rows: own }) => heading !== null || own.length > 0);
}

function opened(name: SectionName, heading: Row | null, valueFrom: number): Section {
  return { name, heading, valueFrom, rows: [] };
}

function isOver({ rows }: Section, row: Row): boolean {
  return rows.length >= mostFactRows || row.text.length > longestFactRow || (row.afterGap && rows.length > 0);
}

const brief = new Set<SectionName>([
  'contact',
  'content-contact',
  'registration-contact',
  'organisers',
  'registration',
  'how',
  'speakers',
  'audience',
  'deadline',
  'price',
]);

/** "Kontakt: Anna Exempel": what follows after an empty line is no more of it. */
function isBrief({ name, heading, valueFrom }: Section): boolean {
  return heading !== null && valueFrom < heading.text.length && brief.has(name);
}

/** "Språk: Svenska" under the label of something else, or a sentence after one that was all of it. */
function isOther({ name, heading, valueFrom, rows }: Section, { text, isBullet }: Row): boolean {
  const mayEnd = name === 'audience' || name === 'organisers' || name === 'registration';
  // "Målgrupp: Alla." and under it "Seminariet spelas inte in."
  const isSaid = heading !== null && valueFrom < heading.text.length && /[.!]$/u.test(heading.text);
  if (name === 'audience' && isSaid && rows.length === 0 && /^\p{Lu}/u.test(text) && !isBullet) return true;
  return mayEnd && !isBullet && /^\p{Lu}[\p{L} ]{2,25}:\s\S/u.test(text);
}

/** Prose after the list of speakers, and what comes after the last point of a programme. */
function isAfter({ name, rows }: Section, row: Row, isLastPoint: boolean): boolean {
  if (!row.afterGap || row.isBullet || rows.length === 0) return false;
  if (name === 'speakers') return isProse(row.text) && peopleIn(row.text) === null;
  return name === 'programme' && isLastPoint && saysOther(row.text);
}

/** "Dag 1", or "Tuesday 11 June" where the event's date has been said before. */
function isDayHeading(rows: readonly Row[], index: number): boolean {
  const text = rows[index]?.text ?? '';
  if (text === '' || text.length > 80) return false;
  if (/^(?:dag|day)\s\d/iu.test(text)) return true;
  const [date] = saidDates(text);
  const isAll =
    date !== undefined &&
    date.year === null &&
    date.weekday !== null &&
    date.to - date.from > text.length - 2;
  return (
    isAll &&
    rows.slice(Math.max(0, index - 20), index).some((row) => saidDates(row.text.slice(0, 300)).next().value)
  );
}

function lastTimeRow(rows: readonly Row[]): number {
  return rows.findLastIndex((row) => isProgrammeRow(row));
}

/** Two rows that begin with a time and say something after it are a programme, under a heading or not. */
function beginsProgramme(rows: readonly Row[], index: number, current: Section): boolean {
  const row = rows[index];
  if (
    !row ||
    !isProgrammeRow(row) ||
    current.name === 'upcoming' ||
    (!row.afterGap && current.name.endsWith('contact'))
  )
    return false;
  const others = rows.slice(index + 1, index + 12).filter(isProgrammeRow);
  return others.length > 0 && (row.text.length > 14 || others.length > 1);
}

function isProgrammeRow({ text }: Row): boolean {
  const time = timeInFront(text);
  if (!time) return false;
  const rest = text.slice(time.to);
  return !saidDates(rest.slice(0, 60)).next().value && !/^\s?\(/.test(rest);
}
