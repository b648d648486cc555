import { formatDay, formatDays } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import { addMinutes, type Instant, localDay } from '../time.ts';
import { finalDay, firstDay } from './event-dates.ts';
import { eventTypeText } from './event-type-text.ts';
import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { programmeCheckText as t } from './publishing-check-programme-text.ts';
import { programmeEnd, timedRows } from './publishing-check-rows.ts';
import { rowLabel } from './publishing-check-written.ts';

/** Minutes without any row that may be meant as they are. */
const shortGap = 30;

export const programmeRules: PublishingRule[] = [
  { code: 'session-title-missing', level: 'error', find: untitledRows },
  { code: 'sessions-out-of-order', level: 'error', find: rowsOutOfOrder },
  { code: 'session-end-before-start', level: 'error', find: rowsThatEndFirst },
  { code: 'sessions-overlap', level: 'warning', find: overlappingRows },
  { code: 'session-before-event', level: 'warning', find: rowsBeforeEvent },
  { code: 'session-after-event', level: 'warning', find: rowsAfterEvent },
  { code: 'session-other-day', level: 'warning', find: rowsOnOtherDays },
  { code: 'programme-gap', level: 'warning', find: gaps },
  { code: 'programme-end', level: 'warning', find: differentEnd },
];

function untitledRows({ rows }: PublishingCase): Flaw[] {
  return rows.flatMap(({ number, session }): Flaw[] =>
    session.title.trim() === ''
      ? [{ field: `pass[${number}][rubrik]`, message: t.untitled(rowLabel(session, number)) }]
      : [],
  );
}

function rowsOutOfOrder({ rows }: PublishingCase): Flaw[] {
  let latest: Instant | null = null;
  return rows.flatMap(({ number, session }): Flaw[] => {
    const { startsAt } = session;
    const before = latest;
    if (startsAt && (!latest || startsAt > latest)) latest = startsAt;
    if (!startsAt || !before || startsAt >= before) return [];
    const message = t.outOfOrder(formatTime(startsAt, 'sv'), formatTime(before, 'sv'));
    return [{ field: `pass[${number}][start]`, message }];
  });
}

function rowsThatEndFirst({ rows }: PublishingCase): Flaw[] {
  return rows.flatMap(({ number, session: { startsAt, endsAt } }): Flaw[] => {
    if (!startsAt || !endsAt || endsAt > startsAt) return [];
    const message = t.endsFirst(formatTime(startsAt, 'sv'), formatTime(endsAt, 'sv'));
    return [{ field: `pass[${number}][slut]`, message }];
  });
}

/** Rows that begin together run side by side; a row that goes on into a later one is a mistake, or a break forgotten. */
function overlappingRows({ rows }: PublishingCase): Flaw[] {
  return timedRows(rows).flatMap(({ number, start, end, next }): Flaw[] => {
    if (!end || !next || end <= next) return [];
    const message = t.overlap(...clocks(start, end, next));
    return [{ field: `pass[${number}][slut]`, message }];
  });
}

/** Doors may open earlier, and what happens then may be a row. */
function rowsBeforeEvent(checked: PublishingCase): Flaw[] {
  const { precision, startsAt, gatheringAt } = checked.draft.event;
  if (precision !== 'time' || !startsAt) return [];
  const opens = gatheringAt && gatheringAt < startsAt ? gatheringAt : startsAt;
  return timedRows(checked.rows)
    .filter(({ start }) => start < opens)
    .map((row) => {
      const [when, begins] = [at(row.start, startsAt), at(startsAt, row.start)];
      return onStart(row, t.beforeEvent(when, genitive(checked), begins));
    });
}

/** What marks the end is compared with the event's end by itself. */
function rowsAfterEvent(checked: PublishingCase): Flaw[] {
  const { precision, endsAt } = checked.draft.event;
  if (precision !== 'time' || !endsAt) return [];
  return timedRows(checked.rows)
    .filter(({ start, isEnd }) => start >= endsAt && !isEnd)
    .map((row) => {
      const [when, ends] = [at(row.start, endsAt), at(endsAt, row.start)];
      return onStart(row, t.afterEvent(when, genitive(checked), ends));
    });
}

/** While only the date is known. */
function rowsOnOtherDays(checked: PublishingCase): Flaw[] {
  const { event } = checked.draft;
  const [first, final] = [firstDay(event), finalDay(event)];
  if (event.precision !== 'day' || !first || !final) return [];
  return timedRows(checked.rows)
    .filter(({ start }) => localDay(start) < first || localDay(start) > final)
    .map((row) => {
      const when = `${formatDay(localDay(row.start), 'sv')} ${formatTime(row.start, 'sv')}`;
      return onStart(row, t.otherDay(when, definite(checked), formatDays(first, final, 'sv')));
    });
}

/** Times that follow from each other leave no gap; only an end that is written out can. */
function gaps(checked: PublishingCase): Flaw[] {
  const { event } = checked.draft;
  let covered = event.precision === 'time' ? event.startsAt : null;
  return timedRows(checked.rows).flatMap((row): Flaw[] => {
    const before = covered;
    const until = row.end ?? row.next ?? row.start;
    if (!covered || until > covered) covered = until;
    const isGap =
      before && localDay(before) === localDay(row.start) && row.start > addMinutes(before, shortGap);
    return isGap ? [onStart(row, t.gap(...clocks(before, row.start)))] : [];
  });
}

/** Where the programme says when it ends, the event says the same. */
function differentEnd(checked: PublishingCase): Flaw[] {
  const { event } = checked.draft;
  const last = programmeEnd(timedRows(checked.rows));
  if (event.precision !== 'time' || !event.endsAt || !last || last.at === event.endsAt) return [];
  const message = t.end(at(last.at, event.endsAt), definite(checked), at(event.endsAt, last.at));
  return [{ field: `pass[${last.number}][${last.field}]`, message }];
}

function onStart({ number }: { number: number }, message: string): Flaw {
  return { field: `pass[${number}][start]`, message };
}

function definite({ draft: { event } }: PublishingCase): string {
  return eventTypeText(event.type, 'sv').definite;
}

function genitive(checked: PublishingCase): string {
  return `${definite(checked)}s`;
}

function clocks<T extends Instant[]>(...instants: T): { [K in keyof T]: string } {
  return instants.map((instant) => formatTime(instant, 'sv')) as { [K in keyof T]: string };
}

/** The clock time, with the day where the other is on another. */
function at(instant: Instant, other: Instant): string {
  const clock = formatTime(instant, 'sv');
  return localDay(instant) === localDay(other) ? clock : `${localDay(instant)} ${clock}`;
}
