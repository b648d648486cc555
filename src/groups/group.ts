import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';

/** Several registrations made at once: `colleagues` at one event, or one person at several of a `series`. */
export type RegistrationGroup = {
  id: string;
  kind: 'colleagues' | 'series';
  eventId: string | null;
  seriesId: string | null;
  /** Who sent the form; gets the summary and the group's link. */
  firstName: string;
  lastName: string;
  email: string;
  emailKey: string;
  organisation: string;
  language: Lang;
  tokenVersion: number;
  createdAt: Instant;
};

/**
 * How a member stands. `changed`: the person has changed name or address, or handed the seat over, and it is nobody
 * else's business any more.
 */
export type MemberState = 'confirmed' | 'queued' | 'cancelled' | 'changed';

/** One line of the form as it was sent, in its order. */
export type GroupMember = {
  groupId: string;
  /** From 1. */
  position: number;
  eventId: string;
  /** Null when the person was registered already or not accepted: the group shows them like the rest. */
  registrationId: string | null;
  /** As whoever sent the form wrote it. */
  firstName: string;
  lastName: string;
  /** What the order of the form gave, decided before anybody was looked up. */
  seat: 'confirmed' | 'queued';
  ticket: number | null;
  /** The registration's, when the group last knew of it. Another now: the person has changed it. */
  tokenVersion: number;
  cancelledAt: Instant | null;
};

/** Whoever sends a form for several people. */
export type Registrar = Pick<
  RegistrationGroup,
  'firstName' | 'lastName' | 'email' | 'emailKey' | 'organisation' | 'language'
>;

/** As letters name whoever sent the form. */
export function nameOf({ firstName, lastName, organisation }: Registrar): {
  name: string;
  organisation: string;
} {
  return { name: `${firstName} ${lastName}`, organisation };
}
