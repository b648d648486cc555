import { atMost } from './at-most.ts';
import type { Database, Transaction } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { connections } from './open-postgres.ts';

type Work<T> = (trx: Transaction) => Promise<T>;

/**
 * The only way to write. Resolves after the commit is on disk; rejects with what `work` threw, and then nothing
 * of it is stored. `work` may run again: no side effects but through `trx`, and nothing awaited but `trx`.
 */
export function transact<T>(db: Database, work: Work<T>): Promise<T> {
  return db.engine === 'sqlite' ? groupCommit(db, work) : inTurn(db, () => transactOnPostgres(db, work));
}

const queues = new WeakMap<Database, ReturnType<typeof atMost>>();

/** In a rush everybody waits for one event's lock; whoever waited for a connection instead would be timed out. */
function inTurn<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(db) ?? atMost(connections);
  queues.set(db, queue);
  return queue(work);
}

/** 40001 serialization failure, 40P01 deadlock: the transaction did nothing and may run again. */
const retryable = new Set(['40001', '40P01']);

async function transactOnPostgres<T>(db: Database, work: Work<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.writer.transaction().setIsolationLevel('read committed').execute(work);
    } catch (error) {
      if (attempt >= 5 || !retryable.has(codeOf(error))) throw error;
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
