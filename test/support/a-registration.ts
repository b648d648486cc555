import type { Event } from '../../src/events/event.ts';
import { type ListKeys, listKeys } from '../../src/registrations/list-keys.ts';
import type { Registration } from '../../src/registrations/registration.ts';
import { sortKey } from '../../src/registrations/sort-key.ts';
import { local } from '../../src/time.ts';
import { emailKey } from '../../src/web/email-address.ts';

let numbers = 0;

/** Someone with a seat at an event, different from every other in this run. */
export function registration(
  event: Pick<Event, 'id'>,
  fields: Partial<Registration> = {},
): Registration & ListKeys {
  const number = ++numbers;
  const [firstName, lastName] = ['Exempel', `Gästsson ${number}`];
  const email = `exempel.gast.${number}@example.com`;
  const createdAt = local('2022-10-10T09:00');
  const made: Registration = {
    id: `registration-${number}`,
    eventId: event.id,
    confirmedAt: createdAt,
    queuedAt: null,
    cancelledAt: null,
    ticket: null,
    attendance: 'site',
    firstName,
    lastName,
    email,
    emailKey: emailKey(email),
    nameKey: `${firstName} ${lastName}`.toLowerCase(),
    sortKey: sortKey(lastName, firstName),
    organisation: 'Exempelkommunen',
    organisationType: 'municipality',
    county: null,
    countyByHand: 0,
    role: null,
    title: null,
    question: null,
    language: 'sv',
    code: `EX-${number}`,
    tokenVersion: 1,
    sequence: 0,
    groupId: null,
    offeredAt: null,
    offerEndsAt: null,
    offerRemindedAt: null,
    cancelledBy: null,
    createdAt,
    updatedAt: createdAt,
    ...fields,
  };
  return { ...made, ...listKeys(made) };
}
