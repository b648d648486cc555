import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type BackupOutcome, differenceFrom, readManifest } from './check-backup.ts';

/** A database is these three files; a -wal left from another would be played into the restored one. */
const endings = ['', '-wal', '-shm'];

/**
 * Puts a backup where the database belongs. What is verified is the copy that is then moved into place; until
 * then nothing that was there is touched. @param aside is added to the names of what was there before.
 */
export function restoreSqlite(backup: string, target: string, aside: string): BackupOutcome {
  const read = readManifest(backup);
  if (!read.ok) return read;
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const copy = `${target}.restoring`;
  try {
    rmSync(copy, { force: true });
    copyFileSync(backup, copy);
    chmodSync(copy, 0o600);
    const difference = differenceFrom(read.manifest, copy);
    if (difference) return { ok: false, problem: `${backup} is not a whole backup. ${difference}` };
    flush(copy);
    if (!moveAside(target, `${target}${aside}`))
      return { ok: false, problem: `${target} is in use. Stop the site first.` };
    renameSync(copy, target);
    flush(dirname(target));
    return read;
  } finally {
    rmSync(copy, { force: true });
  }
}

/** False, and nothing is moved, while the database is in use. The files stay a set that opens under the new name. */
function moveAside(database: string, name: string): boolean {
  const extras = filesOf(database).filter((file) => file !== database);
  // Copied first: looking whether a damaged database is in use makes SQLite remove a -wal that it cannot read.
  for (const file of extras) copyFileSync(file, name + file.slice(database.length));
  if (existsSync(database) && isInUse(database)) {
    for (const file of extras) rmSync(name + file.slice(database.length));
    return false;
  }
  if (existsSync(database)) renameSync(database, name);
  for (const file of extras) rmSync(file, { force: true });
  return true;
}

/** Which files of a database are there. */
export function filesOf(database: string): string[] {
  return endings.map((ending) => `${database}${ending}`).filter((file) => existsSync(file));
}

/** A connection in WAL mode holds its shared lock until it closes, so the exclusive one is had only without others. */
function isInUse(database: string): boolean {
  const connection = new Sqlite(database, { timeout: 0 });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.exec('begin immediate; rollback');
    return false;
  } catch (error) {
    // One that is damaged (a reason to restore) is in nobody's use.
    return /locked|busy/i.test(String(error));
  } finally {
    connection.close();
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
