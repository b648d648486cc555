import { chownSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { checkDisk, checkFiles } from '../../src/cli/check-files.ts';
import { judgePostgres } from '../../src/cli/check-postgres.ts';
import { checkSqlite, checkVersion } from '../../src/cli/check-sqlite.ts';
import type { Finding } from '../../src/cli/finding.ts';
import { openTestDatabase } from '../support/test-database.ts';

const bad = (findings: Finding[]) =>
  findings
    .filter(({ level }) => level !== 'ok')
    .map(({ level, subject, text }) => `${level} ${subject}: ${text}`);

/** Opens a file as a site would that had forgotten to set something. */
const opener =
  (...pragmas: string[]) =>
  (file: string) => {
    const connection = new Sqlite(file);
    for (const pragma of pragmas) connection.pragma(pragma);
    return connection;
  };

async function sqliteFile(): Promise<string> {
  const db = await openTestDatabase();
  await db.close();
  return join(db.settings.DATA_DIR ?? '', 'samlingspunkt.db');
}

const full = 'synchronous = FULL';
const wal = 'journal_mode = WAL';
const keys = 'foreign_keys = ON';

test('a database that would lose confirmed registrations in a power cut is found, after a write and a re-open', async () => {
  const file = await sqliteFile();
  expect(checkSqlite(file).filter(({ level }) => level !== 'ok')).toEqual([]);
  expect(bad(checkSqlite(file, opener(wal, keys)))).toEqual([
    expect.stringMatching(/^fail database: synchronous is 1 instead of 2 \(FULL\) after a write: /),
    expect.stringMatching(
      /^fail database: synchronous is 1 instead of 2 \(FULL\) after a write and a re-open: /,
    ),
  ]);
  expect(bad(checkSqlite(file, opener(wal, 'synchronous = OFF', keys)))).toHaveLength(2);
});

test('a database without WAL or without foreign keys is found', async () => {
  expect(bad(checkSqlite(await sqliteFile(), opener('journal_mode = DELETE', full, keys)))).toEqual([
    expect.stringMatching(/^fail database: journal_mode is delete instead of wal: /),
  ]);
  expect(bad(checkSqlite(await sqliteFile(), opener(wal, full, 'foreign_keys = OFF')))).toEqual([
    expect.stringMatching(/^fail database: foreign_keys is 0 instead of 1: /),
  ]);
});

test.each([
  ['3.51.2', 'fail'],
  ['3.40.1', 'fail'],
  ['3.9.0', 'fail'],
  ['3.51.3', 'ok'],
  ['3.54.1', 'ok'],
  ['4.0.0', 'ok'],
])('SQLite %s: %s', (version, level) => {
  expect(checkVersion(version).level).toBe(level);
});

const local = { type: 0xef53, bsize: 4096 };
const gigabyte = 250_000;

test.each([
  ['plenty', { ...local, bavail: 50 * gigabyte, blocks: 100 * gigabyte }, []],
  ['a tenth of a large disk', { ...local, bavail: 5 * gigabyte, blocks: 100 * gigabyte }, []],
  ['a gigabyte of a full disk', { ...local, bavail: gigabyte, blocks: 100 * gigabyte }, ['warn']],
  ['a hundred megabytes', { ...local, bavail: gigabyte / 10, blocks: 100 * gigabyte }, ['fail']],
  ['a network disk', { ...local, type: 0x6969, bavail: 50 * gigabyte, blocks: 100 * gigabyte }, ['warn']],
])('room on the disk: %s', (_, disk, levels) => {
  expect(
    checkDisk(disk)
      .map(({ level }) => level)
      .filter((level) => level !== 'ok'),
  ).toEqual(levels);
});

test('a PostgreSQL that confirms before it has written, or cannot keep å, is found', () => {
  const good = { synchronous_commit: 'on', fsync: 'on', full_page_writes: 'on', server_encoding: 'UTF8' };
  expect(bad(judgePostgres(good))).toEqual([]);
  expect(bad(judgePostgres({ ...good, synchronous_commit: 'off', fsync: 'off' }))).toEqual([
    expect.stringMatching(/^fail database: synchronous_commit, fsync off: /),
  ]);
  expect(bad(judgePostgres({ ...good, server_encoding: 'SQL_ASCII' }))).toEqual([
    expect.stringMatching(/^fail database: its encoding is SQL_ASCII: /),
  ]);
});

test.skipIf(process.getuid?.() !== 0)('run as someone else than the site’s user, it says so', async () => {
  const db = await openTestDatabase();
  const { DATA_DIR = '' } = db.settings;
  chownSync(DATA_DIR, 12345, 12345);
  expect(bad(checkFiles(DATA_DIR))).toContainEqual(
    expect.stringMatching(/^warn user: this runs as user 0, but .* 12345/),
  );
});
