import { capitalised, formatDate, formatDay, formatWeekday } from '../format/format-day.ts';
import { type LocalDay, localDay } from '../time.ts';
import type { Event } from './event.ts';
import { finalDay, firstDay } from './event-dates.ts';
import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { type SaidDate, saidDates, weekdayOf } from './publishing-check-date-reader.ts';
import { saidDateCheckText as t } from './publishing-check-said-dates-text.ts';

/** Free text is guessed at, so nothing here blocks. */
export const saidDateRules: PublishingRule[] = [
  { code: 'weekday-wrong', level: 'warning', find: wrongWeekdays },
  { code: 'date-contradicts', level: 'warning', find: otherDates },
  { code: 'deadline-contradicts', level: 'warning', find: otherDeadlines },
  { code: 'deadline-not-filled', level: 'warning', find: unfilledDeadlines },
];

/** A date so near the event's is likely to be meant as the event's; others may be of anything. */
const nearDays = 45;

function wrongWeekdays(checked: PublishingCase): Flaw[] {
  return inTexts(checked, function* (date, first) {
    const { weekday, day, hasYear } = date;
    if (weekday === null || weekday === weekdayOf(day)) return;
    if (hasYear || (first && distance(first, day) <= nearDays))
      yield t.weekday(date.written, formatDate(day, 'sv'), formatWeekday(day, 'sv'));
  });
}

/** A date near the event's, or its very date another year, as when last year's text was copied. */
function otherDates(checked: PublishingCase): Flaw[] {
  const { event } = checked.draft;
  const known = new Set([event, ...checked.context.siblings].flatMap(daysOf));
  return inTexts(checked, function* (date, first) {
    if (!first || known.has(date.day) || isDuring(event, date.day)) return;
    const copied = date.hasYear && date.day.slice(5) === first.slice(5) && distance(first, date.day) < 800;
    const near = copied || distance(first, date.day) <= nearDays;
    if (near && !date.isDeadline()) yield t.other(date.written, formatDay(first, 'sv'));
  });
}

function otherDeadlines(checked: PublishingCase): Flaw[] {
  const { deadlineDay } = checked.draft.event;
  return inTexts(checked, function* (date) {
    if (deadlineDay && date.day !== deadlineDay && date.isDeadline())
      yield t.deadline(date.written, formatDay(deadlineDay, 'sv'));
  });
}

function unfilledDeadlines(checked: PublishingCase): Flaw[] {
  if (checked.draft.event.deadlineDay) return [];
  const said = inTexts(checked, function* (date) {
    if (date.isDeadline()) yield t.notFilled(date.written);
  });
  return said.slice(0, 1).map(({ message }) => ({ field: 'sista_dag', message }));
}

type ReadDate = SaidDate & { isDeadline: () => boolean };

/** One flaw for each text, of the first few dates that are wrong in it. */
function inTexts(
  { draft: { event }, texts }: PublishingCase,
  judge: (date: ReadDate, first: LocalDay | null) => Iterable<string>,
): Flaw[] {
  const first = firstDay(event);
  return texts.flatMap(({ field, label, text }) => {
    const found = new Set<string>();
    for (const date of saidDates(text, first)) {
      for (const said of judge({ ...date, isDeadline: () => saysDeadline(text, date.index) }, first))
        found.add(said);
      if (found.size >= 3) break;
    }
    const [one, ...more] = found;
    return one ? [{ field, message: `${label}: ${[one, ...more.map(capitalised)].join(' ')}` }] : [];
  });
}

const deadlineWords =
  /sista anmälningsdag|sista dag(?:en)? (?:att|för) anmäl|anmäl[^.\n]{0,40} senast|senast[^.\n]{0,40} anmäl|(?<!\p{L})osa(?!\p{L})|last day to register|register (?:by|before)|registration deadline/iu;

/** Whether the words before a date, in the same sentence, make it the last day to register. */
function saysDeadline(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return deadlineWords.test(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1));
}

function daysOf(event: Event): LocalDay[] {
  const { opensAt, deadlineDay, movedFromStartsAt, movedFromEndsAt } = event;
  const instants = [opensAt, movedFromStartsAt, movedFromEndsAt].map(
    (instant) => instant && localDay(instant),
  );
  return [firstDay(event), finalDay(event), deadlineDay, ...instants].filter((day) => day !== null);
}

function isDuring(event: Event, day: LocalDay): boolean {
  const [first, final] = [firstDay(event), finalDay(event)];
  return first !== null && final !== null && first <= day && day <= final;
}

/** In days; counted here since a long text may hold very many dates. */
function distance(one: LocalDay, other: LocalDay): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
