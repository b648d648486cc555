import { setImmediate } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { ListedAttendee } from './attendee.ts';
import { csvHeading, csvLines } from './attendee-export.ts';
import { type AttendeeSelection, everyone } from './attendee-selection.ts';
import { listAttendees, listWaitingTickets, type Place, placeBeside } from './attendee-store.ts';
import { numberIn } from './queue-number.ts';
import { workbook } from './workbook-export.ts';

const pageSize = 500;

type Exported = Pick<Event, 'id'>;

/** The attendee list of an event as CSV, piece by piece, in the order of the selection. */
export async function* exportAttendees(
  db: Database,
  event: Exported,
  selection: AttendeeSelection = everyone,
): AsyncGenerator<{ csv: string; rows: number }> {
  yield { csv: csvHeading(), rows: 0 };
  for await (const page of attendeePages(db, event, selection))
    yield { csv: csvLines(page), rows: page.length };
}

/** The same list as a workbook for Excel. `rows` grows as pages are read: the sum is right at the end. */
export async function* exportWorkbook(
  db: Database,
  event: Exported,
  selection: AttendeeSelection = everyone,
): AsyncGenerator<{ bytes: Uint8Array; rows: number }> {
  let read = 0;
  async function* counted() {
    for await (const page of attendeePages(db, event, selection)) {
      read += page.length;
      yield page;
    }
  }
  let told = 0;
  for await (const bytes of workbook(counted())) {
    yield { bytes, rows: read - told };
    told = read;
  }
}

/**
 * Pages by key, so that a list of any length takes little memory and never holds the database. Between them other
 * visitors get their turn.
 */
async function* attendeePages(
  db: Database,
  event: Exported,
  selection: AttendeeSelection,
): AsyncGenerator<readonly ListedAttendee[]> {
  const tickets = await listWaitingTickets(db.reader, event.id);
  for (let place: Place | null = null; ; ) {
    const page = await listAttendees(db.reader, event.id, { selection, place, limit: pageSize });
    if (page.length > 0)
      yield page.map((attendee) => ({ ...attendee, number: numberIn(tickets, attendee.ticket) }));
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    place = placeBeside('after', last, selection);
    await setImmediate();
  }
}
