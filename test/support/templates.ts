import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import type { Database } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openPostgres } from '../../src/database/open-postgres.ts';
import { openSqlite } from '../../src/database/open-sqlite.ts';
import { postgresUrl } from './engines.ts';
import { databaseOn } from './pglite-database.ts';
import { databaseUrl, dropDatabases, onPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated database of each engine: two files, and a database on the server (empty name: none). */
    templates: { sqlite: string; pglite: string; postgres: string };
  }
}

/** Once a run: a migrated database of each engine. A test copies one instead of migrating anew. */
export default async function makeTemplates(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'samlingspunkt-templates-'));
  const sqlite = join(folder, 'template.db');
  await migrateAndClose(await openSqlite(sqlite));
  const prefix = `test_${process.pid}_`;
  const postgres = postgresUrl ? `${prefix}template` : '';
  if (postgresUrl) {
    await dropDatabases(postgresUrl, prefix);
    await onPostgres(postgresUrl, `create database ${postgres}`);
    await migrateAndClose(openPostgres(databaseUrl(postgresUrl, postgres)));
  }
  project.provide('templates', { sqlite, pglite: await pgliteDump(), postgres });
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    if (postgresUrl) await dropDatabases(postgresUrl, prefix);
  };
}

async function migrateAndClose(db: Database): Promise<void> {
  await migrate(db);
  await db.close();
}

/** Starting PGlite takes seconds, so its dump is kept between runs for as long as the migrations are the same. */
async function pgliteDump(): Promise<string> {
  const file = join(tmpdir(), `samlingspunkt-pglite-${hashOfMigrations()}.tar`);
  if (existsSync(file)) return file;
  const engine = await PGlite.create();
  const db = databaseOn(engine);
  await migrate(db);
  const dump = await engine.dumpDataDir('none');
  writeFileSync(`${file}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${file}.${process.pid}`, file);
  await db.close();
  return file;
}

function hashOfMigrations(): string {
  const root = join(import.meta.dirname, '../..');
  const migrations = readdirSync(join(root, 'migrations')).map((name) => join('migrations', name));
  const hash = createHash('sha256');
  for (const file of [...migrations.sort(), 'src/database/migrate.ts', 'package-lock.json'])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
