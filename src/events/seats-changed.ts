import type { Event } from './event.ts';

/** An event whose way to take part has changed, with everyone counted where they sit now. */
export function recounted(before: Event, after: Event): Event {
  const { confirmed, queued, confirmedOnline, queuedOnline } = before;
  if (before.attendance === after.attendance) return after;
  if (after.attendance !== 'hybrid')
    return {
      ...after,
      confirmed: confirmed + confirmedOnline,
      queued: queued + queuedOnline,
      confirmedOnline: 0,
      queuedOnline: 0,
    };
  if (before.attendance === 'site') return after;
  return { ...after, confirmed: 0, queued: 0, confirmedOnline: confirmed, queuedOnline: queued };
}

/** Where a change leaves fewer seats than are taken; null when nobody loses a seat by it. */
export function missingSeats(
  before: Event,
  after: Event,
): { attendance: 'site' | 'online'; taken: number } | null {
  const other = before.attendance !== after.attendance;
  const { confirmed, confirmedOnline, capacity, capacityOnline } = after;
  if ((other || isLower(before.capacity, capacity)) && isLower(confirmed, capacity))
    return { attendance: after.attendance === 'online' ? 'online' : 'site', taken: confirmed };
  if (after.attendance !== 'hybrid') return null;
  if ((other || isLower(before.capacityOnline, capacityOnline)) && isLower(confirmedOnline, capacityOnline))
    return { attendance: 'online', taken: confirmedOnline };
  return null;
}

/** Null: no limit. */
function isLower(before: number | null, after: number | null): boolean {
  return after !== null && (before === null || after < before);
}
