import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { differenceFrom, readManifest } from '../../src/cli/check-backup.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { makeOlderDatabase } from './older-database.ts';
import { newDataDir, repository, run } from './terminal.ts';

const latest = '0002-journeys';

function migrations(file: string): string[] {
  const connection = new Sqlite(file, { readonly: true });
  const names = connection
    .prepare<[], string>('select name from kysely_migration order by name')
    .pluck()
    .all();
  connection.close();
  return names;
}

async function migrateInProcess(dataDir: string) {
  const child = spawn(process.execPath, [join(repository, 'src/cli/main.js'), 'migrate'], {
    env: { DATA_DIR: dataDir },
    cwd: '/',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

test('a new site gets its database, and no backup of nothing', async () => {
  const { DATA_DIR, file } = newDataDir();
  const first = await run(['migrate'], { DATA_DIR });
  expect(first).toMatchObject({ code: 0, complained: [] });
  expect(first.said).toEqual([expect.stringMatching(/^Migrated: 0001-events-and-registrations/)]);
  expect(readdirSync(DATA_DIR)).toEqual(['samlingspunkt.db']);
  expect(migrations(file)).toContain(latest);
  expect(await run(['migrate'], { DATA_DIR })).toMatchObject({
    code: 0,
    said: ['Nothing to do: the database is up to date.'],
  });
});

test('what it makes is closed to other users of the machine', async () => {
  const { DATA_DIR, file } = newDataDir();
  expect(await migrateInProcess(DATA_DIR)).toMatchObject({ code: 0 });
  expect(statSync(DATA_DIR).mode & 0o777).toBe(0o700);
  expect(statSync(file).mode & 0o777).toBe(0o600);
}, 60_000);

test('an older database is backed up, verified, and then migrated', async () => {
  const { DATA_DIR, file } = newDataDir();
  await makeOlderDatabase(file);
  const { code, said } = await run(['migrate'], { DATA_DIR });
  const backup = join(DATA_DIR, 'backups/before-migration-2022-11-10-090000.db');
  expect({ code, said }).toEqual({
    code: 0,
    said: [`Backed up and verified: ${backup}`, expect.stringContaining(`Migrated: ${latest}`)],
  });
  const read = readManifest(backup);
  expect(read).toMatchObject({ ok: true, manifest: { tables: { organisations: 1 } } });
  expect(read.ok && differenceFrom(read.manifest, backup)).toBeNull();
  expect(migrations(backup)).toEqual(['0001-events-and-registrations']);
  expect(migrations(file)).toContain(latest);
});

test('four processes that migrate at once all succeed: one migrates, the others find it done', async () => {
  for (const prepare of [async () => {}, makeOlderDatabase]) {
    const { DATA_DIR, file } = newDataDir();
    await prepare(file);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => migrateInProcess(DATA_DIR)));
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(outcomes.filter(({ said }) => said.includes('Migrated: '))).toHaveLength(1);
    expect(outcomes.filter(({ said }) => said.includes('Nothing to do'))).toHaveLength(3);
    expect(outcomes.filter(({ said }) => said.includes('Backed up'))).toHaveLength(
      prepare === makeOlderDatabase ? 1 : 0,
    );
    expect(migrations(file)).toContain(latest);
  }
}, 120_000);

test('a database made by a newer version is left as it is', async () => {
  const db = await openTestDatabase();
  const { DATA_DIR = '' } = db.settings;
  const file = join(DATA_DIR, 'samlingspunkt.db');
  await db.close();
  const connection = new Sqlite(file);
  connection.exec(`insert into kysely_migration values ('9999-future', '2030-01-01')`);
  connection.close();
  const { code, complained } = await run(['migrate'], { DATA_DIR });
  expect(code).toBe(1);
  expect(complained).toEqual([expect.stringContaining('made by a newer Samlingspunkt (it has 9999-future)')]);
  expect(existsSync(join(DATA_DIR, 'backups'))).toBe(false);
});
