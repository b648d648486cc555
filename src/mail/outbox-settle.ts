import type { Database } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { addMinutes, type Instant } from '../time.ts';
import { cleanResponse } from './mail-response.ts';
import type { SendOutcome } from './message.ts';
import { retryAt } from './outbox-backoff.ts';
import type { OutboxRow } from './outbox-row.ts';

/**
 * Writes down what became of a claimed letter. That it has left is true whoever sent it; anything else counts only
 * while the claim is still ours.
 */
export async function settleLetter(
  db: Database,
  row: OutboxRow,
  outcome: SendOutcome,
  now: Instant,
  random: number,
): Promise<void> {
  const change = changeFor(row, outcome, now, random);
  await transact(db, async (trx) => {
    const letter = trx.updateTable('outbox').set(change).where('id', '=', row.id);
    const ours = outcome.kind === 'sent' ? letter : letter.where('nextAttemptAt', '=', row.nextAttemptAt);
    await ours.execute();
  });
}

type Change = Partial<Pick<OutboxRow, 'attempts' | 'nextAttemptAt' | 'sentAt' | 'failedAt' | 'lastResponse'>>;

function changeFor(row: OutboxRow, outcome: SendOutcome, now: Instant, random: number): Change {
  const lastResponse = cleanResponse(outcome.response);
  if (outcome.kind === 'sent') return { sentAt: now, failedAt: null, nextAttemptAt: null, lastResponse };
  if (outcome.kind === 'permanent') return { failedAt: now, nextAttemptAt: null, lastResponse };
  // Our own sign-in is no fault of the letter: it keeps all its attempts.
  if (outcome.kind === 'paused' && outcome.reason === 'refused')
    return { attempts: row.attempts - 1, nextAttemptAt: addMinutes(now, 5), lastResponse };
  const next = retryAt(row, now, random);
  if (next === null) return { failedAt: now, nextAttemptAt: null, lastResponse };
  if (outcome.kind !== 'paused') return { nextAttemptAt: next, lastResponse };
  // The server was away: when it is back, letters follow within minutes, however long it was.
  const soon = addMinutes(now, 5);
  return { nextAttemptAt: next < soon ? next : soon, lastResponse };
}
