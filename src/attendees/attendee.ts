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
  | 'attendance'
  | 'role'
  | 'title'
  | 'confirmedAt'
  | 'cancelledAt'
  | 'ticket'
  | 'code'
  | 'createdAt'
>;
