import type { Found, Invitation } from './invitation.ts';
import type { Programme } from './programme-said.ts';

type When = Pick<Invitation, 'day' | 'endDay' | 'month' | 'weekdayDiffers' | 'start' | 'end' | 'gathering'>;

/** What only the programme tells of when the event is, to be checked. */
export function fromProgramme(when: When, { sessions, days }: Programme): When {
  const timed = sessions.filter(({ value }) => value.start !== null);
  // Coffee and registration come before the start.
  const first = timed.find(({ value }) => value.kind !== 'break') ?? timed[0];
  const last = timed.at(-1);
  const [firstDay] = days;
  const lastDay = days.at(-1);
  const day = when.day ?? (firstDay && first ? found(firstDay, first, null) : null);
  const endDay =
    when.endDay ?? (day && lastDay && last && lastDay > day.value ? found(lastDay, last, null) : null);
  const start =
    when.start ?? (first?.value.start ? found(first.value.start, first, 'start-from-programme') : null);
  const until = last?.value.end ?? (last?.value.kind === 'end' ? last.value.start : null);
  const isOneDay = endDay === null || lastDay !== undefined;
  const end =
    when.end ??
    (until && last && start && isOneDay && (endDay || until > start.value)
      ? found(until, last, 'end-from-programme')
      : null);
  return { ...when, day, endDay, month: day ? null : when.month, start, end };
}

function found<T>(value: T, { lines }: Found<unknown>, derived: Found<T>['derived']): Found<T> {
  return { value, lines, certainty: 'check', derived };
}
