import type { Transaction } from '../database/database.ts';
import type { Registration } from './registration.ts';

type Attendance = Registration['attendance'];
type Counter = 'confirmed' | 'queued';

/**
 * Moves the counters on the event's row, in the transaction that changes the registration. Which pair depends on
 * how the person takes part; only a hybrid event uses the second.
 */
export async function count(
  trx: Transaction,
  eventId: string,
  attendance: Attendance,
  hybrid: boolean,
  change: Partial<Record<Counter, 1 | -1>>,
): Promise<void> {
  const online = hybrid && attendance === 'online';
  const confirmed = online ? 'confirmedOnline' : 'confirmed';
  const queued = online ? 'queuedOnline' : 'queued';
  await trx
    .updateTable('events')
    .set((eb) => ({
      [confirmed]: eb(confirmed, '+', change.confirmed ?? 0),
      [queued]: eb(queued, '+', change.queued ?? 0),
    }))
    .where('id', '=', eventId)
    .execute();
}

/** The next ticket in the queue; never reused, so that two who wait never share a number. */
export async function nextTicket(trx: Transaction, eventId: string): Promise<number> {
  const row = await trx
    .updateTable('events')
    .set((eb) => ({ lastTicket: eb('lastTicket', '+', 1) }))
    .where('id', '=', eventId)
    .returning('lastTicket')
    .executeTakeFirstOrThrow();
  return row.lastTicket;
}
