import { formatDay, formatMonth } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import { endOfMonth, localDay } from '../time.ts';
import { eventEnd } from './event-dates.ts';
import { eventTypeText } from './event-type-text.ts';
import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { clockOf } from './publishing-check-clock.ts';
import type { TypedTime } from './publishing-check-draft.ts';
import { whenCheckText as t } from './publishing-check-when-text.ts';

export const whenRules: PublishingRule[] = [
  { code: 'date-unreadable', level: 'error', find: unreadableDate },
  { code: 'date-missing', level: 'error', find: missingDate },
  { code: 'clock-unknown', level: 'error', find: unknownClock },
  { code: 'clock-skipped', level: 'error', find: skippedClock },
  { code: 'clock-twice', level: 'warning', find: clockTwice },
  { code: 'end-before-start', level: 'error', find: endBeforeStart },
  { code: 'last-day-before-first', level: 'error', find: lastDayBeforeFirst },
  { code: 'date-passed', level: 'warning', find: passedDate },
  { code: 'month-passed', level: 'warning', find: passedMonth },
  { code: 'gathering-odd', level: 'warning', find: oddGathering },
];

function unreadableDate({ unreadable }: PublishingCase): Flaw[] {
  return unreadable.map((field) => ({ field, message: t.unreadable }));
}

function missingDate({ draft: { event } }: PublishingCase): Flaw[] {
  switch (event.precision) {
    case 'none':
      return [{ field: 'datumlage', message: t.missing }];
    case 'month':
      return event.month ? [] : [{ field: 'manad', message: t.monthMissing }];
    case 'day':
      return event.day ? [] : [{ field: 'datum', message: t.dayMissing }];
    case 'time':
      return event.startsAt ? [] : [{ field: 'start', message: t.startMissing }];
  }
}

function unknownClock({ context }: PublishingCase): Flaw[] {
  return typedTimes(context.typedTimes, 'unknown').map(({ field, clock }) => ({
    field,
    message: t.clockUnknown(clock.trim().slice(0, 20)),
  }));
}

/** The night when the clock is put forward, there is no time between 02.00 and 03.00. */
function skippedClock({ context }: PublishingCase): Flaw[] {
  return typedTimes(context.typedTimes, 'skipped').map(({ field, day, clock }) => ({
    field,
    message: t.clockSkipped(clock.trim(), formatDay(day, 'sv')),
  }));
}

function clockTwice({ context }: PublishingCase): Flaw[] {
  return typedTimes(context.typedTimes, 'twice').map(({ field, day, clock }) => ({
    field,
    message: t.clockTwice(clock.trim(), formatDay(day, 'sv')),
  }));
}

function typedTimes(times: readonly TypedTime[] = [], kind: ReturnType<typeof clockOf>): TypedTime[] {
  return times.filter(({ day, clock }) => clockOf(day, clock) === kind);
}

function endBeforeStart({ draft: { event } }: PublishingCase): Flaw[] {
  const { precision, startsAt, endsAt, type } = event;
  if (precision !== 'time' || !startsAt || !endsAt || endsAt > startsAt) return [];
  const said = t.endBeforeStart(eventTypeText(type, 'sv').definite, moment(endsAt), moment(startsAt));
  return [{ field: 'slut', message: said }];

  function moment(instant: string): string {
    const sameDay = startsAt && endsAt && localDay(startsAt) === localDay(endsAt);
    return (sameDay ? '' : `${formatDay(localDay(instant), 'sv')} `) + formatTime(instant, 'sv');
  }
}

function lastDayBeforeFirst({ draft: { event } }: PublishingCase): Flaw[] {
  const { precision, day, endDay } = event;
  if (precision !== 'day' || !day || !endDay || endDay >= day) return [];
  return [
    { field: 'slutdatum', message: t.lastDayBeforeFirst(formatDay(endDay, 'sv'), formatDay(day, 'sv')) },
  ];
}

function passedDate({ draft: { event }, context }: PublishingCase): Flaw[] {
  const end = eventEnd(event);
  return end && end <= context.now ? [{ field: 'datum', message: t.passed }] : [];
}

function passedMonth({ draft: { event }, context }: PublishingCase): Flaw[] {
  const { precision, month } = event;
  if (precision !== 'month' || !month || endOfMonth(month) > context.now) return [];
  return [{ field: 'manad', message: t.monthPassed(formatMonth(month, 'sv')) }];
}

function oddGathering({ draft: { event } }: PublishingCase): Flaw[] {
  const { precision, gatheringAt, startsAt } = event;
  if (precision !== 'time' || !gatheringAt || !startsAt) return [];
  if (gatheringAt < startsAt && localDay(gatheringAt) === localDay(startsAt)) return [];
  return [{ field: 'samling', message: t.gatheringOdd(moment(gatheringAt), moment(startsAt)) }];

  function moment(instant: string): string {
    return `${formatDay(localDay(instant), 'sv')} ${formatTime(instant, 'sv')}`;
  }
}
