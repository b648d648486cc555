import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { copyOf, crashedSite, everythingIn, makeBackup } from './backed-up-site.ts';
import { newDataDir, run } from './terminal.ts';

let backup = '';

beforeAll(async () => {
  backup = await makeBackup();
});

const spoilt: [string, (copy: string) => void, RegExp][] = [
  ['is missing', (copy) => writeFileSync(`${copy}.json`, '{}'), /is not what "backup" writes/],
  ['is cut short', (copy) => truncateSync(copy, statSync(copy).size - 4096), /malformed|damaged/],
  ['is cut to nothing', (copy) => truncateSync(copy, 0), /has no rows/],
  ['is another kind of file', (copy) => writeFileSync(copy, 'Hej!'.repeat(5000)), /not a database/],
  ['is a database of something else', (copy) => replaceBy(copy, 'create table letters (a)'), /has no rows/],
  ['has a damaged page', (copy) => overwrite(copy, Math.floor(statSync(copy).size / 2)), /whole backup/],
  [
    'lacks a row',
    (copy) => change(copy, 'delete from registrations where rowid = 7'),
    /1999 rows, the backup had 2000/,
  ],
  [
    'has another name in a row',
    (copy) => change(copy, `update registrations set last_name = 'X' where rowid = 7`),
    /not what was backed up/,
  ],
  [
    'has lost a guard',
    (copy) => change(copy, 'drop trigger events_never_oversold'),
    /not what was backed up/,
  ],
  [
    'was made by a newer version',
    (copy) => madeBy(copy, '9999-future'),
    /newer Samlingspunkt \(it has 9999-future\)/,
  ],
];

test.each(spoilt)('a backup that %s is refused and nothing is changed', async (_, spoil, line) => {
  for (const site of [newDataDir(), crashedSite()]) {
    const copy = copyOf(backup);
    spoil(copy);
    mkdirSync(site.DATA_DIR, { recursive: true });
    const before = everythingIn(site.DATA_DIR);
    const { code, said, complained } = await run(['restore', copy, '--replace'], { DATA_DIR: site.DATA_DIR });
    expect({ code, said }).toEqual({ code: 1, said: [] });
    expect(complained).toEqual([expect.stringMatching(line), 'Nothing has been changed.']);
    expect(everythingIn(site.DATA_DIR)).toEqual(before);
  }
});

test('a backup without its manifest is refused', async () => {
  const { DATA_DIR } = newDataDir();
  const lonely = join(tempFolder(), 'lonely.db');
  copyFileSync(backup, lonely);
  expect((await run(['restore', lonely], { DATA_DIR })).complained[0]).toContain(
    `There is no ${lonely}.json`,
  );
  expect((await run(['restore', '/nowhere.db'], { DATA_DIR })).complained[0]).toBe(
    'There is no file /nowhere.db.',
  );
});

function change(copy: string, statement: string): void {
  const connection = new Sqlite(copy);
  // Damage asks no other table.
  connection.pragma('foreign_keys = OFF');
  connection.exec(statement);
  connection.close();
}

function replaceBy(copy: string, statement: string): void {
  truncateSync(copy, 0);
  change(copy, statement);
}

function overwrite(copy: string, at: number): void {
  const bytes = readFileSync(copy);
  bytes.fill(0x55, at, at + 64);
  writeFileSync(copy, bytes);
}

function madeBy(copy: string, migration: string): void {
  const manifest = JSON.parse(readFileSync(`${copy}.json`, 'utf8')) as { migrations: string[] };
  manifest.migrations.push(migration);
  writeFileSync(`${copy}.json`, JSON.stringify(manifest));
}
