import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Database, Queryable } from '../../src/database/database.ts';
import { openSqlite, sqliteFile } from '../../src/database/open-sqlite.ts';
import { transact } from '../../src/database/transact.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openTestDatabase } from '../support/test-database.ts';

const tracer = 'strace';
const hasTracer = spawnSync(tracer, ['-V']).status === 0;
const skipped = hasTracer ? '' : ' (skipped: strace is not installed)';

async function pragma(db: Queryable, name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db);
  return Object.values(rows[0] ?? {})[0];
}

const settingsOf = async (db: Database) => ({
  synchronous: [await pragma(db.writer, 'synchronous'), await pragma(db.reader, 'synchronous')],
  journal: [await pragma(db.writer, 'journal_mode'), await pragma(db.reader, 'journal_mode')],
  foreignKeys: await pragma(db.writer, 'foreign_keys'),
  secureDelete: await pragma(db.writer, 'secure_delete'),
  readOnly: [await pragma(db.writer, 'query_only'), await pragma(db.reader, 'query_only')],
});

const durable = {
  synchronous: [2, 2],
  journal: ['wal', 'wal'],
  foreignKeys: 1,
  secureDelete: 1,
  readOnly: [0, 1],
};

test('both connections stay at FULL after a write and after a re-open', async () => {
  const db = await openTestDatabase();
  await insertEvent(db, conference());
  expect(await settingsOf(db)).toEqual(durable);
  await db.close();
  const again = await openSqlite(sqliteFile(db.settings.DATA_DIR ?? ''));
  try {
    expect(await settingsOf(again)).toEqual(durable);
    await transact(again, (trx) => trx.updateTable('events').set({ audience: 'Alla' }).execute());
    expect(await settingsOf(again)).toEqual(durable);
  } finally {
    await again.close();
  }
});

describe.skipIf(!hasTracer)(`no acknowledgement leaves before it is on disk${skipped}`, () => {
  const count = Number(process.env.ACKNOWLEDGEMENTS ?? 160);

  test('with the settings of the site', async () => {
    expect(await watch(count, 'FULL')).toEqual({ acknowledged: count, tooEarly: 0 });
  }, 120_000);

  test('and with weaker ones this very test would see it', async () => {
    const { acknowledged, tooEarly } = await watch(count, 'NORMAL');
    expect(acknowledged).toBe(count);
    expect(tooEarly).toBeGreaterThan(count * 0.9);
  }, 120_000);
});

/** Runs the process under strace and reads from the kernel's side in which order it wrote, flushed and answered. */
async function watch(count: number, synchronous: string) {
  const db = await openTestDatabase();
  await db.close();
  const trace = join(tempFolder(), 'trace');
  const script = fileURLToPath(import.meta.resolve('./acknowledging-process.ts'));
  const file = sqliteFile(db.settings.DATA_DIR ?? '');
  const calls = 'trace=pwrite64,write,writev,fdatasync,fsync';
  const command = [process.execPath, script, file, String(count), synchronous];
  const { status, stderr } = spawnSync(tracer, ['-y', '-o', trace, '-e', calls, ...command], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  let [acknowledged, tooEarly, isFlushed] = [0, 0, true];
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    if (/^pwrite64\(.*\.db-wal>/.test(line)) isFlushed = false;
    else if (/^f(data)?sync\(.*\.db-wal>\) += 0/.test(line)) isFlushed = true;
    else if (/^write\(1<.*"stored /.test(line)) {
      acknowledged += 1;
      if (!isFlushed) tooEarly += 1;
    }
  }
  return { acknowledged, tooEarly };
}
