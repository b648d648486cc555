import { stringify } from 'csv-stringify/sync';
import type { ListedAttendee } from './attendee.ts';
import { type AttendeeColumn, attendeeColumns } from './attendee-columns.ts';
import { timeAsText } from './spreadsheet-time.ts';

/** The beginning of the file. The byte order mark tells Excel that it is UTF-8. */
export function csvHeading(): string {
  return `\ufeff${lines([attendeeColumns.map(({ heading }) => heading)])}`;
}

/** One line per attendee, as Excel in Swedish opens it: semicolons, CRLF, everything quoted (RFC 4180). */
export function csvLines(attendees: readonly ListedAttendee[]): string {
  return lines(attendees.map((attendee) => attendeeColumns.map((column) => cell(column, attendee))));
}

function lines(rows: string[][]): string {
  return stringify(rows, { delimiter: ';', record_delimiter: '\r\n', quoted: true, quoted_empty: true });
}

function cell(column: AttendeeColumn, attendee: ListedAttendee): string {
  switch (column.kind) {
    case 'text':
      return harmless(column.value(attendee) ?? '');
    case 'number':
      return column.value(attendee)?.toString() ?? '';
    case 'time': {
      const instant = column.value(attendee);
      return instant ? timeAsText(instant) : '';
    }
  }
}

/**
 * A cell that a spreadsheet would take for a formula gets a ' first (OWASP, CSV injection); "+46 70" stays
 * readable. So does one that begins like that already: taking one ' away gives back what was written. A single
 * hyphen is what people with one name write, and no formula.
 */
function harmless(value: string): string {
  return /^'*[\s\0]*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/.test(value) && value !== '-'
    ? `'${value}`
    : value;
}
