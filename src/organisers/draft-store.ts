import type { Queryable, Transaction } from '../database/database.ts';
import type { Instant } from '../time.ts';
import type { DeskDraft } from './credentials.ts';

/** Stores what was typed, and lets go of the oldest where there are more than so many. */
export async function insertDraft(trx: Transaction, draft: DeskDraft, most: number): Promise<void> {
  await trx.insertInto('deskDrafts').values(draft).execute();
  const kept = await trx
    .selectFrom('deskDrafts')
    .select('id')
    .where('organiserId', '=', draft.organiserId)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  await trx
    .deleteFrom('deskDrafts')
    .where('organiserId', '=', draft.organiserId)
    .where(
      'id',
      'not in',
      kept.map(({ id }) => id),
    )
    .execute();
}

/** Newest first. */
export function listDrafts(db: Queryable, organiserId: string, since: Instant): Promise<DeskDraft[]> {
  return db
    .selectFrom('deskDrafts')
    .selectAll()
    .where('organiserId', '=', organiserId)
    .where('createdAt', '>', since)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute();
}

export async function deleteDraft(trx: Transaction, organiserId: string, id: string): Promise<void> {
  await trx.deleteFrom('deskDrafts').where('organiserId', '=', organiserId).where('id', '=', id).execute();
}
