import type { Database, Transaction } from './database.ts';
import { groupCommit } from './group-commit.ts';

type Work<T> = (trx: Transaction) => Promise<T>;

/**
 * The only way to write. Resolves after the commit is on disk; rejects with what `work` threw, and then nothing
 * of it is stored. `work` may run again: no side effects but through `trx`, and nothing awaited but `trx`.
 */
export function transact<T>(db: Database, work: Work<T>): Promise<T> {
  return db.engine === 'sqlite' ? groupCommit(db, work) : transactOnPostgres(db, work);
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
