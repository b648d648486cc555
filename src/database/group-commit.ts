import type { ControlledTransaction } from 'kysely';
import type { Database, Transaction } from './database.ts';
import type { Schema } from './schema.ts';

type Waiting = {
  work: (trx: Transaction) => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
};
type Outcome = { ok: true; value: unknown } | { ok: false; reason: unknown };

const queues = new WeakMap<Database, Waiting[]>();
const most = 64;
/** After so many pieces of work in a batch, pages that wait get their turn. */
const atOnce = 8;
/** Between two batches, so that another process, which looks every few milliseconds, gets its turn. */
const gapMs = 5;

/**
 * Gathers the work that is waiting into one transaction with a savepoint each and commits once: a flush to disk
 * for each request would stall every visitor on a slow disk.
 */
export function groupCommit<T>(db: Database, work: (trx: Transaction) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const waiting: Waiting = { work, resolve: (value) => resolve(value as T), reject };
    const queue = queues.get(db);
    if (queue) {
      queue.push(waiting);
      return;
    }
    const started = [waiting];
    queues.set(db, started);
    void drain(db, started);
  });
}

async function drain(db: Database, queue: Waiting[]): Promise<void> {
  for (let first = true; queue.length > 0; first = false) {
    // One turn of the event loop, so that requests which have arrived can join.
    await (first ? nextTurn() : new Promise((turn) => setTimeout(turn, gapMs)));
    const batch = queue.splice(0, most);
    await runBatch(db, batch);
  }
  queues.delete(db);
}

function nextTurn(): Promise<void> {
  return new Promise((turn) => setImmediate(turn));
}

async function runBatch(db: Database, batch: Waiting[]): Promise<void> {
  let outcomes: Outcome[];
  try {
    const trx = await db.writer.startTransaction().execute();
    outcomes = await runInside(trx, batch);
  } catch (reason) {
    for (const waiting of batch) waiting.reject(reason);
    return;
  }
  for (const [index, waiting] of batch.entries()) settle(waiting, outcomes[index]);
}

async function runInside(trx: ControlledTransaction<Schema>, batch: Waiting[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    for (const [index, { work }] of batch.entries()) {
      if (index > 0 && index % atOnce === 0) await nextTurn();
      outcomes.push(await runOne(trx, work));
    }
    await trx.commit().execute();
    return outcomes;
  } catch (error) {
    // SQLite itself ends a transaction when the disk is full; what went wrong first is what is told.
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute().catch(ignore);
    throw error;
  }
}

async function runOne(trx: ControlledTransaction<Schema>, work: Waiting['work']): Promise<Outcome> {
  const point = await trx.savepoint('one').execute();
  try {
    const value = await work(point);
    await point.releaseSavepoint('one').execute();
    return { ok: true, value };
  } catch (reason) {
    try {
      await point.rollbackToSavepoint('one').execute();
      await point.releaseSavepoint('one').execute();
    } catch {
      throw reason;
    }
    return { ok: false, reason };
  }
}

function ignore(): void {}

function settle(waiting: Waiting, outcome: Outcome | undefined): void {
  if (outcome?.ok) waiting.resolve(outcome.value);
  else waiting.reject(outcome?.reason);
}
