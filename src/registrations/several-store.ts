import type { Queryable } from '../database/database.ts';
import type { Registration } from './registration.ts';

/** Those of the ids that are registered for the event, cancelled or not, in the order of registering. */
export function listRegistrations(
  db: Queryable,
  eventId: string,
  ids: readonly string[],
): Promise<Registration[]> {
  return db
    .selectFrom('registrations')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('id', 'in', ids)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}
