import { existsSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { unknownMigrations } from '../database/migrate.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Manifest, manifestFile, parseManifest } from './manifest.ts';

export type BackupOutcome = { ok: true; manifest: Manifest } | { ok: false; problem: string };

/** The manifest beside a backup, when this version can use what it describes. */
export function readManifest(backup: string): BackupOutcome {
  const file = manifestFile(backup);
  if (!existsSync(backup)) return problem(`There is no file ${backup}.`);
  if (!existsSync(file)) return problem(`There is no ${file}: "backup" writes it, and both are needed.`);
  const manifest = parseManifest(readFileSync(file, 'utf8'));
  if (!manifest) return problem(`${file} is not what "backup" writes.`);
  const unknown = unknownMigrations(manifest.migrations);
  if (unknown.length > 0)
    return problem(
      `The backup was made by a newer Samlingspunkt (it has ${unknown.join(', ')}). Use that version.`,
    );
  return { ok: true, manifest };
}

/** Reads a file through and says what tells it from the backup it should be; null when nothing does. */
export function differenceFrom(manifest: Manifest, file: string): string | null {
  let connection: Sqlite.Database | undefined;
  try {
    connection = new Sqlite(file, { readonly: true, fileMustExist: true });
    const { hash, tables } = fingerprintOf(connection);
    const short = Object.entries(manifest.tables).find(([table, rows]) => tables[table] !== rows);
    if (short) return `${short[0]} has ${tables[short[0]] ?? 'no'} rows, the backup had ${short[1]}.`;
    if (hash !== manifest.hash) return 'Its content is not what was backed up.';
    const integrity = connection.pragma('integrity_check', { simple: true });
    if (integrity !== 'ok') return `It is damaged: ${String(integrity)}`;
    const orphans = connection.pragma('foreign_key_check') as unknown[];
    if (orphans.length > 0) return `${orphans.length} rows in it point to rows that are not there.`;
    return null;
  } catch (error) {
    return `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  } finally {
    connection?.close();
  }
}

function problem(text: string): BackupOutcome {
  return { ok: false, problem: text };
}
