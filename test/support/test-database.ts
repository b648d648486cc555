import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openPostgres } from '../../src/database/open-postgres.ts';
import { openSqlite } from '../../src/database/open-sqlite.ts';
import { closeAfterwards } from './cleanup.ts';
import { type EngineName, postgresUrl } from './engines.ts';
import { databaseOn } from './pglite-database.ts';
import { databaseUrl, onPostgres } from './postgres-server.ts';
import { tempFolder } from './temp-folder.ts';

export type TestDatabase = Database & {
  /** Settings with which another process opens the same database; PGlite has none. */
  settings: Record<string, string>;
};

/** A migrated, empty database of its own for this test; closed and removed after it. */
export async function openTestDatabase(
  engine: EngineName = 'sqlite',
  folder: string = tempFolder(),
): Promise<TestDatabase> {
  const db = await open[engine](folder);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= db.close();
    return closing;
  };
  closeAfterwards(close);
  return { ...db, close };
}

const open: Record<EngineName, (folder: string) => Promise<TestDatabase>> = {
  sqlite: async (folder) => {
    const file = join(folder, 'samlingspunkt.db');
    mkdirSync(folder, { recursive: true });
    copyFileSync(inject('templates').sqlite, file);
    return { ...(await openSqlite(file)), settings: { DATA_DIR: folder } };
  },
  pglite: async () => {
    const dump = new Blob([readFileSync(inject('templates').pglite)]);
    return { ...databaseOn(await PGlite.create({ loadDataDir: dump })), settings: {} };
  },
  postgres: async () => {
    if (!postgresUrl) throw new Error('TEST_DATABASE_URL is not set');
    const template = inject('templates').postgres;
    const name = template.replace('template', `${process.pid}_${++databases}`);
    await onPostgres(postgresUrl, `create database ${name} template ${template}`);
    const url = databaseUrl(postgresUrl, name);
    return { ...openPostgres(url), settings: { DATABASE_URL: url } };
  },
};

let databases = 0;
