import type { Queryable } from '../database/database.ts';
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
