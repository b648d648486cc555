import type { Registration } from '../registrations/registration.ts';
import type { Instant } from '../time.ts';
import type { Event } from './event.ts';

/** Nobody: stands for whoever gets a letter, where an organiser reads it before it is sent. */
export function exampleReader(event: Event, seated: boolean, now: Instant): Registration {
  return {
    id: 'exempel',
    eventId: event.id,
    confirmedAt: seated ? now : null,
    queuedAt: seated ? null : now,
    cancelledAt: null,
    ticket: seated ? null : 1,
    attendance: event.attendance === 'online' ? 'online' : 'site',
    firstName: 'Förnamn',
    lastName: 'Efternamn',
    email: 'exempel@example.com',
    emailKey: 'exempel@example.com',
    nameKey: 'förnamn efternamn',
    sortKey: '',
    organisation: 'Exempelkommunen',
    organisationType: 'municipality',
    county: null,
    countyByHand: 0,
    role: null,
    title: null,
    question: null,
    language: 'sv',
    code: 'ABC-123',
    tokenVersion: 1,
    sequence: 0,
    groupId: null,
    offeredAt: null,
    offerEndsAt: null,
    offerRemindedAt: null,
    cancelledBy: null,
    createdAt: now,
    updatedAt: now,
  };
}
