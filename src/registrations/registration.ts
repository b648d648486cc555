import type { Flag } from '../events/event.ts';
import type { Lang } from '../language.ts';
import type { CountyCode } from '../organisations/counties.ts';
import type { Instant } from '../time.ts';

export const organisationTypes = [
  'municipality',
  'region',
  'county-board',
  'agency',
  'university',
  'other',
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export const roles = ['elected', 'official', 'other', 'unsaid'] as const;
export type Role = (typeof roles)[number];

/** One person's seat or place in the queue at one event. */
export type Registration = {
  id: string;
  eventId: string;
  /** Moments, not a status: confirmed, else queued; cancelled wins over both. */
  confirmedAt: Instant | null;
  queuedAt: Instant | null;
  cancelledAt: Instant | null;
  /** The ticket in the queue; the position shown is the rank among those who still wait. */
  ticket: number | null;
  attendance: 'site' | 'online';
  firstName: string;
  lastName: string;
  /** As typed; letters go here. */
  email: string;
  /** Folded: two spellings of one address are one. */
  emailKey: string;
  /** Folded name: case, diacritics and spaces do not tell two people apart. */
  nameKey: string;
  /** Puts lists in Swedish order, see `sortKey`. */
  sortKey: string;
  organisation: string;
  organisationType: OrganisationType;
  /** Where the organisation is: told from its name, never asked for. Null: not known. */
  county: CountyCode | null;
  /** 1: an organiser has said which; it holds until the organisation changes. */
  countyByHand: Flag;
  role: Role | null;
  title: string | null;
  question: string | null;
  language: Lang;
  /** Shown to people, e.g. K7M-4QX; no secret. */
  code: string;
  /** Raised to revoke every link sent so far. */
  tokenVersion: number;
  /** RFC 5545 SEQUENCE of this person's calendar entry, on top of the event's. */
  sequence: number;
  /** The group it was made in, if any. */
  groupId: string | null;
  /** A seat is held for this person until `offerEndsAt`; both null when nothing is offered. */
  offeredAt: Instant | null;
  offerEndsAt: Instant | null;
  offerRemindedAt: Instant | null;
  /** Who cancelled; `offer`: an offered seat was declined or not answered. */
  cancelledBy: 'attendee' | 'registrar' | 'organiser' | 'offer' | null;
  createdAt: Instant;
  updatedAt: Instant;
};

export type RegistrationState = 'confirmed' | 'queued' | 'cancelled';

export function registrationState(
  registration: Pick<Registration, 'confirmedAt' | 'cancelledAt'>,
): RegistrationState {
  if (registration.cancelledAt) return 'cancelled';
  return registration.confirmedAt ? 'confirmed' : 'queued';
}

/** What was said about food and access, kept apart, encrypted, and erased after the event. */
export type SensitiveAnswers = { diets: string[]; otherDiet: string; needs: string };
