import type { ListKeys } from '../registrations/list-keys.ts';
import type { Registration } from '../registrations/registration.ts';

/** What an organiser's list says about a person. Answers about food and access are never part of it. */
export type Attendee = Pick<
  Registration,
  | 'id'
  | 'sortKey'
  | 'lastName'
  | 'firstName'
  | 'email'
  | 'organisation'
  | 'organisationType'
  | 'county'
  | 'attendance'
  | 'role'
  | 'title'
  | 'confirmedAt'
  | 'cancelledAt'
  | 'offerEndsAt'
  | 'ticket'
  | 'code'
  | 'createdAt'
> &
  Pick<ListKeys, 'organisationKey'>;

/** `number`: the place in the queue of one who waits, from 1. */
export type ListedAttendee = Attendee & { number: number | null };

/** As an organiser sees it: someone for whom a seat is held stands in no queue. */
export const attendeeStates = ['confirmed', 'queued', 'offered', 'cancelled'] as const;
export type AttendeeState = (typeof attendeeStates)[number];

export function attendeeState(
  attendee: Pick<Attendee, 'confirmedAt' | 'cancelledAt' | 'offerEndsAt'>,
): AttendeeState {
  if (attendee.cancelledAt) return 'cancelled';
  if (attendee.confirmedAt) return 'confirmed';
  return attendee.offerEndsAt ? 'offered' : 'queued';
}

/** "Öberg, Karin"; of someone with one name, who wrote a hyphen for the other, that name alone. */
export function fullName({ firstName, lastName }: Pick<Attendee, 'firstName' | 'lastName'>): string {
  return lastName === '-' ? firstName : `${lastName}, ${firstName}`;
}
