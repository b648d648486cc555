import { setImmediate } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { countyOf } from '../organisations/county-of.ts';
import { listWithoutCounty, placeInCounty } from './county-store.ts';

const pageSize = 500;

/**
 * Finds the county of those who registered before this version knew where their organisation is; returns how many. By
 * key, a page in a transaction, so that others get their turn.
 */
export async function findCounties(db: Database): Promise<number> {
  let found = 0;
  for (let after = ''; ; ) {
    const page = await listWithoutCounty(db.reader, after, pageSize);
    const placed = page.flatMap((one) => {
      const county = countyOf(one.organisation);
      return county ? [{ one, county }] : [];
    });
    if (placed.length > 0)
      found += await transact(db, async (trx) => {
        let count = 0;
        for (const { one, county } of placed) count += await placeInCounty(trx, one, county);
        return count;
      });
    const last = page.at(-1);
    if (!last || page.length < pageSize) return found;
    after = last.id;
    await setImmediate();
  }
}
