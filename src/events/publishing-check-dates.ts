import { DateTime } from 'luxon';
import type { Instant, LocalDay, LocalMonth } from '../time.ts';
import type { Event } from './event.ts';
import type { PublishingField } from './publishing-check-draft.ts';

export type Readable = string | null;

/** Null unless it is an instant as they are stored, of a year that a calendar can show. */
export function readableInstant(instant: Instant | null): Instant | null {
  return fits(instant, /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
}

export function readableDay(day: LocalDay | null): LocalDay | null {
  return fits(day, /^[12]\d{3}-\d{2}-\d{2}$/);
}

/** The event with null for each date that cannot be read, and the fields they were in. */
export function readableEvent(event: Event): { event: Event; unreadable: PublishingField[] } {
  const read = {
    month: readableMonth(event.month),
    day: readableDay(event.day),
    endDay: readableDay(event.endDay),
    startsAt: readableInstant(event.startsAt),
    endsAt: readableInstant(event.endsAt),
    gatheringAt: readableInstant(event.gatheringAt),
    opensAt: readableInstant(event.opensAt),
    deadlineDay: readableDay(event.deadlineDay),
    movedFromStartsAt: readableInstant(event.movedFromStartsAt),
    movedFromEndsAt: readableInstant(event.movedFromEndsAt),
  };
  const names = Object.keys(fields) as (keyof typeof fields)[];
  const unreadable = names.filter((name) => event[name] !== read[name]).map((name) => fields[name]);
  return { event: { ...event, ...read }, unreadable };
}

const fields = {
  month: 'manad',
  day: 'datum',
  endDay: 'slutdatum',
  startsAt: 'start',
  endsAt: 'slut',
  gatheringAt: 'samling',
  opensAt: 'oppnar',
  deadlineDay: 'sista_dag',
} as const satisfies Partial<Record<keyof Event, PublishingField>>;

function readableMonth(month: LocalMonth | null): LocalMonth | null {
  return fits(month, /^[12]\d{3}-\d{2}$/);
}

function fits(text: string | null, shape: RegExp): string | null {
  return text !== null && shape.test(text) && DateTime.fromISO(text).isValid ? text : null;
}
