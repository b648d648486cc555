import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import type { Database, Queryable } from './database.ts';
import type { Schema } from './schema.ts';
import { cacheStatements } from './statement-cache.ts';

/** The one file of the embedded database; `-wal` and `-shm` beside it belong to it while it is open. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'samlingspunkt.db');
}

/**
 * One file, two connections: the writer is used by `transact` alone, the reader by everything else, so that a
 * page never waits for a batch of registrations. `:memory:` has one connection for both.
 */
export async function openSqlite(file: string): Promise<Database> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const writing = openConnection(file);
  const writer = kysely(writing);
  if (file === ':memory:') return { engine: 'sqlite', reader: writer, writer, close: () => writer.destroy() };
  const reading = openConnection(file);
  reading.pragma('query_only = ON');
  const reader = kysely(reading);
  return {
    engine: 'sqlite',
    reader,
    writer,
    close: async () => {
      await reader.destroy();
      await writer.destroy();
      // Kysely leaves a connection open that it never used, and then the WAL is never folded into the file.
      reading.close();
      writing.close();
    },
  };
}

/** better-sqlite3 falls back to NORMAL at the first write in WAL unless FULL is set by hand. */
const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'secure_delete = ON',
  'mmap_size = 0',
  'trusted_schema = OFF',
  'cell_size_check = ON',
];

export function openConnection(file: string): Sqlite.Database {
  const connection = new Sqlite(file);
  for (const pragma of pragmas) connection.pragma(pragma);
  return connection;
}

function kysely(connection: Sqlite.Database): Queryable {
  return new Kysely<Schema>({
    dialect: new Dialect({ database: cacheStatements(connection) }),
    plugins: [new CamelCasePlugin()],
  });
}

class Dialect extends SqliteDialect {
  readonly #database: ReturnType<typeof cacheStatements>;
  constructor(config: { database: ReturnType<typeof cacheStatements> }) {
    super(config);
    this.#database = config.database;
  }
  override createDriver() {
    return new ImmediateDriver({ database: this.#database });
  }
  override createAdapter() {
    return new Adapter();
  }
}

/**
 * Begins IMMEDIATE: a transaction that begins by reading and then writes fails at once when another process wrote
 * in between. While another process has the lock it waits for as long as `busy_timeout` says, but lets everything
 * else run: SQLite's own waiting would stop every visitor of this process.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const run = (text: string) => connection.executeQuery<{ timeout: number }>(CompiledQuery.raw(text));
    const { timeout = 0 } = (await run('pragma busy_timeout')).rows[0] ?? {};
    await run('pragma busy_timeout = 0');
    try {
      for (let waited = 0; !(await begins(run, waited >= timeout)); ) {
        const turn = 1 + 3 * Math.random();
        await new Promise((done) => setTimeout(done, turn));
        waited += turn;
      }
    } finally {
      await run(`pragma busy_timeout = ${timeout}`);
    }
  }
}

/** False while another process has the lock; throws then when it was the last try. */
async function begins(run: (text: string) => Promise<unknown>, last: boolean): Promise<boolean> {
  try {
    await run('begin immediate');
    return true;
  } catch (error) {
    const busy = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
    if (busy && !last) return false;
    throw error;
  }
}

/** SQLite's DDL is transactional; without saying so a failed migration leaves half its tables. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
