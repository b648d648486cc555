import type { Queryable } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { Registration } from '../registrations/registration.ts';

export type Waiting = Pick<
  Registration,
  | 'id'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'organisation'
  | 'attendance'
  | 'ticket'
  | 'queuedAt'
  | 'createdAt'
  | 'confirmedAt'
  | 'cancelledAt'
  | 'offeredAt'
  | 'offerEndsAt'
>;

/** Who waits for a seat or for whom one is held, in the order of their tickets, behind the ticket `after`. */
export function listQueue(
  db: Queryable,
  eventId: string,
  { after, limit }: { after: number | null; limit: number },
): Promise<Waiting[]> {
  let rows = db
    .selectFrom('registrations')
    .select([
      'id',
      'firstName',
      'lastName',
      'email',
      'organisation',
      'attendance',
      'ticket',
      'queuedAt',
      'createdAt',
      'confirmedAt',
      'cancelledAt',
      'offeredAt',
      'offerEndsAt',
    ])
    .where('eventId', '=', eventId)
    .where('cancelledAt', 'is', null)
    .where('confirmedAt', 'is', null);
  if (after !== null) rows = rows.where('ticket', '>', after);
  return rows.orderBy('ticket').limit(limit).execute();
}

/** How many got a seat, or an offer, from the queue in the very moment of the event's last change. */
export async function countMoved(db: Queryable, { id, updatedAt }: Event): Promise<number> {
  const row = await db
    .selectFrom('registrations')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('eventId', '=', id)
    .where('cancelledAt', 'is', null)
    .where('queuedAt', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('confirmedAt', '=', updatedAt),
        eb.and([eb('offeredAt', '=', updatedAt), eb('offerEndsAt', 'is not', null)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
