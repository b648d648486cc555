import type Sqlite from 'better-sqlite3';
import { openConnection } from '../database/open-sqlite.ts';
import { type Finding, fail, ok, reasonOf } from './finding.ts';

type Open = (file: string) => Sqlite.Database;

/** Opens the file as the site does, writes nothing new to it, and looks whether what is written would last. */
export function checkSqlite(file: string, open: Open = openConnection): Finding[] {
  try {
    const first = withConnection(file, open, (connection) => [
      ok('database', `${file} opens`),
      checkVersion(connection.prepare<[], string>('select sqlite_version()').pluck().get() ?? ''),
      isOn(
        connection,
        'journal_mode',
        'wal',
        'the file system has no shared memory, or another program uses the file',
      ),
      isOn(connection, 'foreign_keys', 1, 'rows could point to nothing'),
      ...checkIntegrity(connection),
      checkDurability(connection, 'after a write'),
    ]);
    const again = withConnection(file, open, (connection) => [
      checkDurability(connection, 'after a write and a re-open'),
    ]);
    return [...first, ...again];
  } catch (error) {
    const advice = 'Look at the rights of the file and the disk; if it is damaged, restore a backup.';
    return [fail('database', `${file} cannot be used: ${reasonOf(error)}. ${advice}`)];
  }
}

/** Older ones have a defect in WAL mode that can lose committed rows (fixed in SQLite 3.51.3). */
export function checkVersion(version: string): Finding {
  const number = version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  return number >= 3_051_003
    ? ok('SQLite', version)
    : fail(
        'SQLite',
        `${version} is older than 3.51.3, which can lose rows. Install the dependencies anew: npm ci`,
      );
}

/** The setting must hold after a write: in WAL mode better-sqlite3 lowers it there unless it was set by hand. */
function checkDurability(connection: Sqlite.Database, when: string): Finding {
  connection.exec('begin immediate');
  connection.pragma(`user_version = ${Number(connection.pragma('user_version', { simple: true }))}`);
  connection.exec('commit');
  const value = connection.pragma('synchronous', { simple: true });
  if (value === 2) return ok('database', `synchronous is FULL ${when}`);
  return fail(
    'database',
    `synchronous is ${String(value)} instead of 2 (FULL) ${when}: a power cut would lose what was confirmed.`,
  );
}

function isOn(connection: Sqlite.Database, pragma: string, wanted: string | number, why: string): Finding {
  const value = connection.pragma(pragma, { simple: true });
  if (value === wanted) return ok('database', `${pragma} is ${wanted}`);
  return fail('database', `${pragma} is ${String(value)} instead of ${wanted}: ${why}.`);
}

function checkIntegrity(connection: Sqlite.Database): Finding[] {
  const integrity = connection.pragma('integrity_check', { simple: true });
  if (integrity !== 'ok')
    return [
      fail(
        'database',
        `is damaged (${String(integrity).split('\n')[0]}). Stop the site and restore a backup.`,
      ),
    ];
  const orphans = connection.pragma('foreign_key_check') as { table: string }[];
  const [first] = orphans;
  if (first)
    return [fail('database', `${orphans.length} rows of ${first.table} point to rows that are not there.`)];
  return [ok('database', 'is whole')];
}

function withConnection(
  file: string,
  open: Open,
  look: (connection: Sqlite.Database) => Finding[],
): Finding[] {
  const connection = open(file);
  try {
    return look(connection);
  } finally {
    connection.close();
  }
}
