import type { Event } from '../events/event.ts';
import { randomId } from '../keys.ts';
import type { Lang } from '../language.ts';
import { countyOf } from '../organisations/county-of.ts';
import type { Instant } from '../time.ts';
import type { OrganisationType, Registration, Role, SensitiveAnswers } from './registration.ts';
import { newRegistrationCode } from './registration-code.ts';
import { sortKey } from './sort-key.ts';

/** Someone who asks for a seat, as the form said. */
export type Applicant = {
  firstName: string;
  lastName: string;
  email: string;
  emailKey: string;
  nameKey: string;
  organisation: string;
  organisationType: OrganisationType;
  role: Role | null;
  title: string | null;
  question: string | null;
  /** Null where the event leaves no choice. */
  attendance: Registration['attendance'] | null;
  language: Lang;
  /** Null when nothing was said about food or access. */
  sensitive: SensitiveAnswers | null;
};

/** What can be changed of somebody who is registered. */
export type Person = Omit<Applicant, 'sensitive' | 'language' | 'question' | 'attendance'>;

/** How the person takes part: as chosen, where the event is hybrid. */
export function attendanceOf(
  { attendance }: Pick<Applicant, 'attendance'>,
  event: Event,
): Registration['attendance'] {
  if (event.attendance === 'hybrid') return attendance ?? 'site';
  return event.attendance;
}

/** A row not yet stored, neither confirmed nor queued: `admit` decides. */
export function newRegistration(applicant: Applicant, event: Event, now: Instant): Registration {
  const { sensitive: _, ...person } = applicant;
  return {
    ...person,
    id: randomId(),
    eventId: event.id,
    confirmedAt: null,
    queuedAt: null,
    cancelledAt: null,
    ticket: null,
    attendance: attendanceOf(applicant, event),
    sortKey: sortKey(applicant.lastName, applicant.firstName),
    county: countyOf(applicant.organisation),
    countyByHand: 0,
    code: newRegistrationCode(),
    tokenVersion: 1,
    groupId: null,
    offeredAt: null,
    offerEndsAt: null,
    offerRemindedAt: null,
    cancelledBy: null,
    sequence: 0,
    createdAt: now,
    updatedAt: now,
  };
}
