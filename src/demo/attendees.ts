import type { Event } from '../events/event.ts';
import { foldForSearch } from '../events/search-text.ts';
import type { CountyCode } from '../organisations/counties.ts';
import { type ListKeys, listKeys } from '../registrations/list-keys.ts';
import { nameKey } from '../registrations/person-key.ts';
import type { OrganisationType, Registration } from '../registrations/registration.ts';
import { sortKey } from '../registrations/sort-key.ts';
import { addMinutes, type Instant } from '../time.ts';
import { emailKey } from '../web/email-address.ts';

/** Fictional people, as many as the event's counters say: first those with a seat, then those in the queue. */
export function attendeesOf(event: Event, first: Instant): (Registration & ListKeys)[] {
  return Array.from({ length: event.confirmed + event.queued }, (_, index) => {
    const at = addMinutes(first, index * 7);
    const ticket = index < event.confirmed ? null : index - event.confirmed + 1;
    return {
      id: `${event.id}-deltagare-${index + 1}`,
      eventId: event.id,
      confirmedAt: ticket === null ? at : null,
      queuedAt: ticket === null ? null : at,
      cancelledAt: null,
      ticket,
      attendance: event.attendance === 'online' ? 'online' : 'site',
      ...person(index),
      question: null,
      language: index % 10 === 9 ? 'en' : 'sv',
      code: codeOf(index),
      tokenVersion: 1,
      groupId: null,
      offeredAt: null,
      offerEndsAt: null,
      offerRemindedAt: null,
      cancelledBy: null,
      sequence: 0,
      createdAt: at,
      updatedAt: at,
    };
  });
}

function person(index: number) {
  const firstName = 'Exempel';
  const round = Math.floor(index / lastNames.length);
  const lastName = pick(lastNames, index) + (round > 0 ? `-${pick(lastNames, index + round)}` : '');
  const email = `${foldForSearch(`${firstName}.${lastName}`)}@example.com`;
  const [organisation, organisationType, county] = pick(employers, index);
  const role = index % 4 === 0 ? ('elected' as const) : ('official' as const);
  return {
    firstName,
    lastName,
    email,
    emailKey: emailKey(email),
    nameKey: nameKey(firstName, lastName),
    sortKey: sortKey(lastName, firstName),
    organisation,
    ...listKeys({ firstName, lastName, email, organisation }),
    organisationType,
    county,
    // No map has them: somebody has said where they are.
    countyByHand: county ? (1 as const) : (0 as const),
    role,
    title: role === 'elected' ? 'ledamot' : 'handläggare',
  };
}

const lastNames =
  `Andersson Berg Carlsson Dahl Ek Forsberg Gustafsson Holm Isaksson Jonsson Karlsson Lind Mattsson \
Nyström Olsson Persson Quist Rosén Sandberg Tran Ulfsson Vikström Wall Yilmaz Zetterlund Åkerström Ärlig \
Öhman`.split(' ');

const employers: [name: string, type: OrganisationType, county: CountyCode | null][] = [
  ['Exempelkommunen', 'municipality', '01'],
  ['Region Exempel', 'region', '20'],
  ['Exempelköpings kommun', 'municipality', '05'],
  ['Länsstyrelsen i Exempels län', 'county-board', '05'],
  ['Exempelverket', 'agency', null],
  ['Exempelhögskolan', 'university', null],
  ['Exempelföreningen', 'other', null],
];

/** Three and three characters, none of them easily mistaken for another; different for each number. */
function codeOf(index: number): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  const mixed = ((index + 1) * 387_420_489) % letters.length ** 6;
  const code = Array.from(
    { length: 6 },
    (_, place) => letters[Math.floor(mixed / letters.length ** place) % letters.length],
  );
  return `${code.slice(0, 3).join('')}-${code.slice(3).join('')}`;
}

function pick<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('An empty list');
  return one;
}
