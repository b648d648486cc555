import type { Queryable } from '../database/database.ts';

/** Events with a recording or a document to look at afterwards. */
export async function listDocumentedIds(db: Queryable): Promise<Set<string>> {
  const rows = await db.selectFrom('materials').select('eventId').distinct().execute();
  return new Set(rows.map(({ eventId }) => eventId));
}
