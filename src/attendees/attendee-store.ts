import type { Queryable } from '../database/database.ts';
import type { Attendee } from './attendee.ts';

const columns = [
  'id',
  'sortKey',
  'lastName',
  'firstName',
  'email',
  'organisation',
  'organisationType',
  'attendance',
  'role',
  'title',
  'confirmedAt',
  'cancelledAt',
  'ticket',
  'code',
  'createdAt',
] as const;

/** A page of the list, cancelled registrations too, in Swedish order; `after` is the last row of the page before. */
export function listAttendees(
  db: Queryable,
  eventId: string,
  after: Pick<Attendee, 'sortKey' | 'id'> | null,
  limit: number,
): Promise<Attendee[]> {
  let attendees = db.selectFrom('registrations').select(columns).where('eventId', '=', eventId);
  if (after)
    attendees = attendees.where((row) =>
      row(row.refTuple('sortKey', 'id'), '>', row.tuple(after.sortKey, after.id)),
    );
  return attendees.orderBy('sortKey').orderBy('id').limit(limit).execute();
}

/** The tickets of those who wait, lowest first: a ticket's place among them is its number in the queue. */
export async function listWaitingTickets(db: Queryable, eventId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('registrations')
    .select('ticket')
    .where('eventId', '=', eventId)
    .where('cancelledAt', 'is', null)
    .where('confirmedAt', 'is', null)
    .where('offerEndsAt', 'is', null)
    .orderBy('ticket')
    .execute();
  return rows.flatMap(({ ticket }) => ticket ?? []);
}
