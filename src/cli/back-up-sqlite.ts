import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openConnection } from '../database/open-sqlite.ts';
import type { Instant } from '../time.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Manifest, manifestFile } from './manifest.ts';

/**
 * Copies a database that is in use, through SQLite's online backup: a plain copy of the file loses what still
 * stands in the -wal. The copy is one moment, no earlier than the call, whatever is written meanwhile; it is
 * read back and compared before the manifest is written. Throws when either file exists; leaves nothing half.
 */
export async function backUpSqlite(source: string, target: string, created: Instant): Promise<Manifest> {
  for (const file of [target, manifestFile(target)]) closeSync(openSync(file, 'wx', 0o600));
  try {
    const manifest = await copyOneMoment(source, target, created);
    verify(target, manifest);
    writeFileSync(manifestFile(target), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const file of [target, manifestFile(target), dirname(target)]) flush(file);
    return manifest;
  } catch (error) {
    for (const file of [target, manifestFile(target)]) rmSync(file, { force: true });
    throw error;
  }
}

async function copyOneMoment(source: string, target: string, created: Instant): Promise<Manifest> {
  const connection = openConnection(source);
  try {
    connection.pragma('query_only = ON');
    connection.exec('begin');
    const manifest: Manifest = {
      format: 1,
      created,
      sqlite: connection.prepare<[], string>('select sqlite_version()').pluck().get() ?? '',
      migrations: connection
        .prepare<[], string>('select name from kysely_migration order by name')
        .pluck()
        .all(),
      ...fingerprintOf(connection),
    };
    // The transaction holds the moment; one step copies it all, or a writer would make SQLite begin anew.
    await connection.backup(target, { progress: () => 0x7fffffff });
    connection.exec('commit');
    return manifest;
  } finally {
    connection.close();
  }
}

/** Makes the copy one file, without -wal, and reads it all back. */
function verify(target: string, manifest: Manifest): void {
  const copy = new Sqlite(target);
  try {
    copy.pragma('journal_mode = DELETE');
    const { hash, tables } = fingerprintOf(copy);
    if (hash !== manifest.hash || JSON.stringify(tables) !== JSON.stringify(manifest.tables))
      throw new Error('The copy is not what was copied; it has been removed. Is the disk sound?');
    const integrity = copy.pragma('integrity_check', { simple: true });
    if (integrity !== 'ok') throw new Error(`The database is damaged: ${String(integrity)}`);
  } finally {
    copy.close();
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
