import type { Database } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import { csvHeading, csvLines, type ListedAttendee } from './attendee-export.ts';
import { listAttendees, listWaitingTickets } from './attendee-store.ts';

const pageSize = 500;

/**
 * The attendee list of an event as CSV, piece by piece: pages by key, so that a list of any length takes little
 * memory and never holds the database.
 */
export async function* exportAttendees(
  db: Database,
  event: Pick<Event, 'id'>,
): AsyncGenerator<{ csv: string; rows: number }> {
  const tickets = await listWaitingTickets(db.reader, event.id);
  yield { csv: csvHeading(), rows: 0 };
  for (let after = null; ; ) {
    const page = await listAttendees(db.reader, event.id, after, pageSize);
    const listed = page.map(
      (attendee): ListedAttendee => ({ ...attendee, number: numberIn(tickets, attendee.ticket) }),
    );
    if (page.length > 0) yield { csv: csvLines(listed), rows: page.length };
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = last;
  }
}

/** A ticket's place among those who wait, by halving: a queue may be as long as the list. */
function numberIn(tickets: readonly number[], ticket: number | null): number | null {
  if (ticket === null) return null;
  let [low, high] = [0, tickets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tickets[middle] ?? 0) < ticket) low = middle + 1;
    else high = middle;
  }
  return tickets[low] === ticket ? low + 1 : null;
}
