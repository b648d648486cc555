import type { Database } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { addMinutes, type Instant } from '../time.ts';
import type { OutboxRow } from './outbox-row.ts';

/** Longer than a transport may take: whoever finds the letter due after that finds a worker that has died. */
const leaseMinutes = 10;

/**
 * Takes the letters that have been due longest, at most `most`: before anything is sent they are due again only
 * after the lease. So two workers never send the same claim, and a crash means a retry.
 */
export async function claimLetters(db: Database, now: Instant, most: number): Promise<OutboxRow[]> {
  // Asked of the reader first, so that an idle worker never takes SQLite's write lock.
  if (!(await isAnyDue(db, now))) return [];
  return transact(db, (trx) => {
    const due = trx
      .selectFrom('outbox')
      .select('id')
      .where('nextAttemptAt', '<=', now)
      .orderBy('nextAttemptAt')
      .orderBy('id')
      .limit(most);
    return trx
      .updateTable('outbox')
      .set((row) => ({
        nextAttemptAt: addMinutes(now, leaseMinutes),
        attempts: row('attempts', '+', 1),
      }))
      .where('id', 'in', db.engine === 'postgres' ? due.forUpdate().skipLocked() : due)
      .where('nextAttemptAt', '<=', now)
      .returningAll()
      .execute();
  });
}

async function isAnyDue(db: Database, now: Instant): Promise<boolean> {
  const due = await db.reader
    .selectFrom('outbox')
    .select('id')
    .where('nextAttemptAt', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}
