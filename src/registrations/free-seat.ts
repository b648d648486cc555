import type { Event } from '../events/event.ts';
import type { Registration } from './registration.ts';

/** Whether a seat of that kind is free; only a hybrid event counts two kinds. */
export function hasFreeSeat(event: Event, attendance: Registration['attendance']): boolean {
  const online = event.attendance === 'hybrid' && attendance === 'online';
  const capacity = online ? event.capacityOnline : event.capacity;
  const taken = online ? event.confirmedOnline : event.confirmed;
  return capacity === null || taken < capacity;
}
