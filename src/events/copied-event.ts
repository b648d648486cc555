import { addDays, daysBetween, type Instant, type LocalDay } from '../time.ts';
import { blankEvent } from './blank-event.ts';
import type { Event } from './event.ts';
import { firstDay } from './event-dates.ts';
import { daysLater } from './moved-days.ts';

/** What is said of a copy before it is made. */
export type CopyWishes = {
  title: string;
  /** The copy's first day; null: not known. */
  day: LocalDay | null;
  town: string | null;
  /** Whether it becomes one more event of the same series. */
  inSeries: boolean;
};

/** So many days later the copy is; 0 where either day is not known. */
export function daysToCopy(event: Event, day: LocalDay | null): number {
  const first = firstDay(event);
  return first && day ? daysBetween(first, day) : 0;
}

/**
 * A draft like an event that was: its texts, seats and questions, on another day and perhaps in another town. What was
 * only that one's stays behind: who came, what became of it, its meeting, and the venue when the town is another.
 */
export function copiedEvent(
  id: string,
  source: Event,
  { title, day, town, inSeries }: CopyWishes,
  now: Instant,
): Event {
  const isSameTown = (source.town ?? '') === (town ?? '');
  const sameTitle = source.title === title;
  return blankEvent(id, {
    ...kept(source),
    slug: '',
    title,
    shortName: sameTitle ? source.shortName : [...title].slice(0, 40).join('').trimEnd(),
    titleEn: sameTitle ? source.titleEn : null,
    town,
    ...(isSameTown ? {} : { venue: null, address: null, directions: null }),
    ...dates(source, day),
    seriesId: inSeries ? source.seriesId : null,
    seriesPrefix: inSeries ? source.seriesPrefix : 0,
    createdAt: now,
  });
}

function kept(source: Event): Pick<Event, (typeof keptNames)[number]> {
  const pairs = keptNames.map((name) => [name, source[name]]);
  return Object.fromEntries(pairs) as Pick<Event, (typeof keptNames)[number]>;
}

const keptNames = [
  'type',
  'lead',
  'leadEn',
  'body',
  'audience',
  'contentHeading',
  'content',
  'practical',
  'language',
  'attendance',
  'venue',
  'address',
  'directions',
  'gatheringText',
  'registration',
  'controllerId',
  'lateRegistration',
  'queue',
  'showSeats',
  'capacity',
  'capacityOnline',
  'offers',
  'servesFood',
  'asksQuestion',
  'recorded',
  'price',
] as const satisfies (keyof Event)[];

/** The same clock times on the new day; without one only that there will be a date. */
function dates(source: Event, day: LocalDay | null): Partial<Event> {
  if (!day) return {};
  const days = daysToCopy(source, day);
  const later = (instant: Instant | null) => instant && daysLater(instant, days);
  const shifted = (date: LocalDay | null) => date && addDays(date, days);
  if (firstDay(source) === null) return { day };
  return {
    precision: source.precision,
    day,
    endDay: shifted(source.endDay),
    startsAt: source.precision === 'time' ? later(source.startsAt) : null,
    endsAt: source.precision === 'time' ? later(source.endsAt) : null,
    gatheringAt: later(source.gatheringAt),
    opensAt: later(source.opensAt),
    deadlineDay: shifted(source.deadlineDay),
  };
}
