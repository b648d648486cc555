import { formatDay } from '../format/format-day.ts';
import { formatMoment } from '../format/format-time.ts';
import { endOfDay } from '../time.ts';
import { eventStart, firstDay } from './event-dates.ts';
import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { registrationCheckText as t } from './publishing-check-registration-text.ts';

export const registrationRules: PublishingRule[] = [
  { code: 'deadline-after-start', level: 'error', find: deadlineAfterStart },
  { code: 'deadline-on-the-day', level: 'warning', find: deadlineOnTheDay },
  { code: 'deadline-passed', level: 'error', find: passedDeadline },
  { code: 'opens-too-late', level: 'error', find: opensTooLate },
];

function deadlineAfterStart({ draft: { event } }: PublishingCase): Flaw[] {
  const { deadlineDay, precision, month } = event;
  const first = firstDay(event);
  const late = first ? deadlineDay && deadlineDay > first : afterMonth(deadlineDay, month);
  if (!deadlineDay || !late) return [];
  const when = first ? formatDay(first, 'sv') : null;
  return precision === 'none'
    ? []
    : [{ field: 'sista_dag', message: t.afterStart(formatDay(deadlineDay, 'sv'), when) }];
}

function afterMonth(day: string | null, month: string | null): boolean {
  return day !== null && month !== null && day.slice(0, 7) > month;
}

/** Registration ends at the start, hours before the end of the day that is promised. */
function deadlineOnTheDay({ draft: { event } }: PublishingCase): Flaw[] {
  const { deadlineDay, lateRegistration } = event;
  if (lateRegistration === 1 || !deadlineDay || deadlineDay !== firstDay(event)) return [];
  return [{ field: 'sista_dag', message: t.onTheDay }];
}

/** Once published, time goes by: then it is as it should be. */
function passedDeadline({ draft: { event }, context }: PublishingCase): Flaw[] {
  const { deadlineDay, publishedAt } = event;
  const start = eventStart(event);
  const over = deadlineDay !== null && endOfDay(deadlineDay) <= context.now;
  if (!over || publishedAt || (start && start <= context.now)) return [];
  return [{ field: 'sista_dag', message: t.passed(formatDay(deadlineDay, 'sv')) }];
}

function opensTooLate({ draft: { event } }: PublishingCase): Flaw[] {
  const { opensAt, deadlineDay } = event;
  const start = eventStart(event);
  if (!opensAt) return [];
  const opens = formatMoment(opensAt, 'sv');
  if (start && opensAt >= start) return [{ field: 'oppnar', message: t.opensAfterStart(opens) }];
  if (!deadlineDay || opensAt < endOfDay(deadlineDay)) return [];
  return [{ field: 'oppnar', message: t.opensAfterDeadline(opens, formatDay(deadlineDay, 'sv')) }];
}
