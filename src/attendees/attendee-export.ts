import { stringify } from 'csv-stringify/sync';
import { registrationState } from '../registrations/registration.ts';
import { registrationText } from '../registrations/registration-text.ts';
import { type Instant, inStockholm } from '../time.ts';
import type { Attendee } from './attendee.ts';

/** `number`: the place in the queue of one who waits, from 1. */
export type ListedAttendee = Attendee & { number: number | null };

const { organisationTypes, roles } = registrationText.sv;
const states = { confirmed: 'Anmäld', queued: 'I kö', cancelled: 'Avanmäld' };
const attendances = { site: 'På plats', online: 'Online' };

/** The columns in their order. Scripts of organisers rely on the headings: add new ones at the end. */
const columns: readonly [string, (attendee: ListedAttendee) => string][] = [
  ['Efternamn', ({ lastName }) => lastName],
  ['Förnamn', ({ firstName }) => firstName],
  ['E-post', ({ email }) => email],
  ['Organisation', ({ organisation }) => organisation],
  ['Typ', ({ organisationType }) => organisationTypes[organisationType]],
  ['Roll', ({ role }) => (role ? roles[role] : '')],
  ['Titel', ({ title }) => title ?? ''],
  ['Deltar', ({ attendance }) => attendances[attendance]],
  ['Status', (attendee) => states[registrationState(attendee)]],
  ['Nummer i kön', ({ number }) => number?.toString() ?? ''],
  ['Anmäld', ({ createdAt }) => timeOf(createdAt)],
  ['Avanmäld', ({ cancelledAt }) => (cancelledAt ? timeOf(cancelledAt) : '')],
  ['Anmälningskod', ({ code }) => code],
];

/** The beginning of the file. The byte order mark tells Excel that it is UTF-8. */
export function csvHeading(): string {
  return `\ufeff${lines([columns.map(([heading]) => heading)])}`;
}

/** One line per attendee, as Excel in Swedish opens it: semicolons, CRLF, everything quoted (RFC 4180). */
export function csvLines(attendees: readonly ListedAttendee[]): string {
  return lines(attendees.map((attendee) => columns.map(([, value]) => harmless(value(attendee)))));
}

function lines(rows: string[][]): string {
  return stringify(rows, { delimiter: ';', record_delimiter: '\r\n', quoted: true, quoted_empty: true });
}

/**
 * A cell that a spreadsheet would take for a formula gets a ' first (OWASP, CSV injection); "+46 70" stays
 * readable. A single hyphen is what people with one name write, and no formula.
 */
function harmless(value: string): string {
  return /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/.test(value) && value !== '-' ? `'${value}` : value;
}

/** Sorts as text in any spreadsheet. */
function timeOf(instant: Instant): string {
  return inStockholm(instant).toFormat('yyyy-MM-dd HH:mm');
}
