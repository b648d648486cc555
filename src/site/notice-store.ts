import type { Queryable, Transaction } from '../database/database.ts';
import type { LocalDay } from '../time.ts';
import type { SiteNotice } from './site-notice.ts';

/** The notice to show on a day; the one that began last when several overlap. */
export async function findNoticeOn(db: Queryable, day: LocalDay): Promise<SiteNotice | undefined> {
  return db
    .selectFrom('siteNotices')
    .selectAll()
    .where('fromDay', '<=', day)
    .where('toDay', '>=', day)
    .orderBy('fromDay', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** All, the one that begins last first. */
export function listNotices(db: Queryable): Promise<SiteNotice[]> {
  return db.selectFrom('siteNotices').selectAll().orderBy('fromDay', 'desc').orderBy('id').execute();
}

/** A new one, or what became of one that is there. */
export async function putNotice(trx: Transaction, { id, ...notice }: SiteNotice): Promise<void> {
  await trx
    .insertInto('siteNotices')
    .values({ id, ...notice })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(notice))
    .execute();
}

/** False: it was not there. */
export async function deleteNotice(trx: Transaction, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('siteNotices')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
