import type { Event } from '../events/event.ts';
import { seatsFor, seatsLeft } from '../events/seats.ts';
import type { RegistrationText } from './registration-text.ts';

const attendances = ['site', 'online'] as const;

/** The ways to take part in a hybrid event; a full one can still be chosen where there is a queue. */
export function attendanceOptions(event: Event, t: RegistrationText): { value: string; label: string }[] {
  const full = fullAttendances(event);
  return attendances.map((value) => {
    const label = value === 'site' ? t.attendances.site(event.town) : t.attendances.online();
    const note = event.queue ? t.fullQueue : t.full;
    return { value, label: full.includes(value) ? label + note : label };
  });
}

export function fullAttendances(event: Event): string[] {
  if (event.attendance !== 'hybrid') return [];
  return attendances.filter((value) => seatsLeft(seatsFor(event, value)) === 0);
}
