import type { Event } from './event.ts';

/** Seats over all ways to take part; capacity null: no limit. */
export type Seats = { capacity: number | null; confirmed: number; queued: number };

/** Both ways to take part as one: a hybrid event is full only when both are, and overbooking one takes nothing from the other. */
export function seatsOf(event: Event): Seats {
  const { capacity, confirmed, queued } = event;
  if (event.attendance !== 'hybrid') return { capacity, confirmed, queued };

  const { capacityOnline, confirmedOnline, queuedOnline } = event;
  if (capacity === null || capacityOnline === null)
    return { capacity: null, confirmed: confirmed + confirmedOnline, queued: queued + queuedOnline };
  const taken = Math.min(confirmed, capacity) + Math.min(confirmedOnline, capacityOnline);
  return { capacity: capacity + capacityOnline, confirmed: taken, queued: queued + queuedOnline };
}

/** The seats that someone who takes part in this way can have: of a hybrid event, those of the one kind. */
export function seatsFor(event: Event, attendance: 'site' | 'online'): Seats {
  if (event.attendance !== 'hybrid') return seatsOf(event);
  if (attendance === 'site')
    return { capacity: event.capacity, confirmed: event.confirmed, queued: event.queued };
  return { capacity: event.capacityOnline, confirmed: event.confirmedOnline, queued: event.queuedOnline };
}

/** Null: no limit. */
export function seatsLeft({ capacity, confirmed }: Seats): number | null {
  return capacity === null ? null : Math.max(0, capacity - confirmed);
}

/** So few seats are worth telling: a tenth, but from 5 to 10. */
export function fewAtMost(capacity: number): number {
  return Math.min(10, Math.max(5, capacity / 10));
}
