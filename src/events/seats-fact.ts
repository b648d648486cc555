import type { Lang } from '../language.ts';
import type { Event } from './event.ts';
import { eventFactsText } from './event-facts-text.ts';
import type { EventState } from './event-state.ts';
import { type FactLine, line } from './fact.ts';
import { seatsLeft } from './seats.ts';

/** Seats are told when the organiser wants it, and always when at most so many are left. */
const alwaysToldAtMost = 10;

/** "80 platser, 9 kvar", for a hybrid event one line for each way to take part. */
export function seatLines(event: Event, state: EventState, lang: Lang): FactLine[] {
  if (!['not-open', 'open', 'closing', 'few', 'full', 'closed'].includes(state.kind)) return [];
  const t = eventFactsText[lang];
  const { capacity, capacityOnline, confirmed, confirmedOnline, attendance } = event;
  if (attendance !== 'hybrid') return seatLine(event, capacity, confirmed, '', lang);
  return [
    ...seatLine(event, capacity, confirmed, t.onSite, lang),
    ...seatLine(event, capacityOnline, confirmedOnline, t.onlineSeats, lang),
  ];
}

function seatLine(
  { showSeats }: Event,
  capacity: number | null,
  confirmed: number,
  way: string,
  lang: Lang,
): FactLine[] {
  const left = seatsLeft({ capacity, confirmed, queued: 0 });
  if (capacity === null || left === null || (!showSeats && left > alwaysToldAtMost)) return [];
  return [line(eventFactsText[lang].seatsLeft(capacity, left) + way)];
}
