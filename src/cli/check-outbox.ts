import type { Database } from '../database/database.ts';
import { addMinutes, type Instant } from '../time.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** Letters that wait or have failed: whether the worker gets rid of them. */
export async function checkOutbox(db: Database, now: Instant): Promise<Finding[]> {
  const { waiting, oldest, failed } = await db.reader
    .selectFrom('outbox')
    .select((row) => [
      row.fn.count('id').filterWhere('nextAttemptAt', 'is not', null).as('waiting'),
      row.fn.min('createdAt').filterWhere('nextAttemptAt', 'is not', null).as('oldest'),
      row.fn.count('id').filterWhere('failedAt', 'is not', null).as('failed'),
    ])
    .executeTakeFirstOrThrow();
  return [...judgeWaiting(Number(waiting), oldest, now), ...judgeFailed(Number(failed))];
}

function judgeWaiting(waiting: number, oldest: Instant | null, now: Instant): Finding[] {
  if (!oldest) return [ok('outbox', 'no letter waits')];
  const text = `${waiting} ${waiting === 1 ? 'waits' : 'wait'}, the oldest since ${oldest}.`;
  const advice = 'Is the site running, and does the mail server answer?';
  if (oldest < addMinutes(now, -24 * 60)) return [fail('outbox', `${text} ${advice}`)];
  if (oldest < addMinutes(now, -15)) return [warn('outbox', `${text} ${advice}`)];
  return [ok('outbox', text)];
}

function judgeFailed(failed: number): Finding[] {
  if (failed === 0) return [];
  return [warn('outbox', `${failed} refused for good, most often because the address is wrong.`)];
}
