import type { Registration } from '../registrations/registration.ts';
import { registrationText } from '../registrations/registration-text.ts';
import type { Instant } from '../time.ts';
import { type AttendeeState, attendeeState, type ListedAttendee } from './attendee.ts';
import { countyName } from './county-names.ts';

const { organisationTypes, roles } = registrationText.sv;

export const stateNames: Record<AttendeeState, string> = {
  confirmed: 'Anmäld',
  queued: 'I kö',
  offered: 'Erbjuden plats',
  cancelled: 'Avanmäld',
};
export const attendanceNames: Record<Registration['attendance'], string> = {
  site: 'På plats',
  online: 'Online',
};

/** A column of the exported list; `width` is in characters. Null and '' are empty cells. */
export type AttendeeColumn = { heading: string; width: number } & (
  | { kind: 'text'; value: (attendee: ListedAttendee) => string | null }
  | { kind: 'number'; value: (attendee: ListedAttendee) => number | null }
  | { kind: 'time'; value: (attendee: ListedAttendee) => Instant | null }
);

/** The columns in their order. Scripts of organisers rely on the headings: add new ones at the end. */
export const attendeeColumns: readonly AttendeeColumn[] = [
  text('Efternamn', 22, ({ lastName }) => lastName),
  text('Förnamn', 18, ({ firstName }) => firstName),
  text('E-post', 34, ({ email }) => email),
  text('Organisation', 34, ({ organisation }) => organisation),
  text('Typ', 24, ({ organisationType }) => organisationTypes[organisationType]),
  text('Län', 22, ({ county }) => countyName(county)),
  text('Roll', 16, ({ role }) => role && roles[role]),
  text('Titel', 24, ({ title }) => title),
  text('Deltar', 10, ({ attendance }) => attendanceNames[attendance]),
  text('Status', 14, (attendee) => stateNames[attendeeState(attendee)]),
  { heading: 'Nummer i kön', width: 13, kind: 'number', value: ({ number }) => number },
  { heading: 'Anmäld', width: 17, kind: 'time', value: ({ createdAt }) => createdAt },
  { heading: 'Avanmäld', width: 17, kind: 'time', value: ({ cancelledAt }) => cancelledAt },
  text('Anmälningskod', 15, ({ code }) => code),
];

function text(
  heading: string,
  width: number,
  value: (attendee: ListedAttendee) => string | null,
): AttendeeColumn {
  return { heading, width, kind: 'text', value };
}
