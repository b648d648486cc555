import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { openSqlite } from '../../src/database/open-sqlite.ts';
import { claimLetters } from '../../src/mail/outbox-claim.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { crashedSite, everythingIn, makeBackup } from './backed-up-site.ts';
import { newDataDir, run } from './terminal.ts';

let backup = '';

beforeAll(async () => {
  backup = await makeBackup();
});

test('the drill: in a new folder all rows are there, and only the letter that waited is sent', async () => {
  const { DATA_DIR, file } = newDataDir();
  const { code, said, complained } = await run(['restore', backup], { DATA_DIR });
  expect({ code, complained }).toEqual({ code: 0, complained: [] });
  expect(said).toEqual([
    `Restored and verified: ${file}, as it was 2022-11-10T08:00:00.000Z`,
    'Letters that waited at the time: 1. They are sent when the site starts.',
  ]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(DATA_DIR).mode & 0o777).toBe(0o700);
  const db = await openSqlite(file);
  const people = await db.reader.selectFrom('registrations').select('id').execute();
  const claimed = await claimLetters(db, '2022-11-20T08:00:00.000Z', 10);
  await db.close();
  expect(people).toHaveLength(2_000);
  expect(claimed.map(({ messageId }) => messageId)).toEqual(['<waiting@example.com>']);
});

test('a database that is there is only replaced on request, and then kept beside, its -wal included', async () => {
  const { DATA_DIR, file } = crashedSite();
  const before = everythingIn(DATA_DIR);
  expect(await run(['restore', backup], { DATA_DIR })).toMatchObject({
    code: 1,
    complained: [`${file} exists. To move it aside and restore, add --replace.`],
  });
  expect(everythingIn(DATA_DIR)).toEqual(before);
  expect(await run(['restore', backup, '--replace'], { DATA_DIR })).toMatchObject({ code: 0 });
  const aside = new Sqlite(`${file}.replaced-2022-11-10-090000`, { readonly: true });
  expect(aside.prepare('select mark from marks').pluck().all()).toEqual(['before the disaster']);
  aside.close();
  const db = await openSqlite(file);
  expect(await db.reader.selectFrom('registrations').select('id').execute()).toHaveLength(2_000);
  await db.close();
});

test('a database that cannot be opened any more is moved aside as it is, with its -wal and -shm', async () => {
  const { DATA_DIR, file } = newDataDir();
  mkdirSync(DATA_DIR, { recursive: true });
  for (const ending of ['', '-wal', '-shm']) writeFileSync(`${file}${ending}`, `ruin${ending}`);
  expect(await run(['restore', backup, '--replace'], { DATA_DIR })).toMatchObject({ code: 0 });
  for (const ending of ['', '-wal', '-shm'])
    expect(readFileSync(`${file}.replaced-2022-11-10-090000${ending}`, 'utf8')).toBe(`ruin${ending}`);
});

test('a -wal that was left alone is not played into the restored database', async () => {
  const { DATA_DIR, file } = crashedSite();
  rmSync(file);
  expect(await run(['restore', backup], { DATA_DIR })).toMatchObject({ code: 1 });
  expect(await run(['restore', backup, '--replace'], { DATA_DIR })).toMatchObject({ code: 0 });
  expect(readdirSync(DATA_DIR)).toContain('samlingspunkt.db.replaced-2022-11-10-090000-wal');
  const connection = new Sqlite(file);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(connection.prepare('select count(*) from registrations').pluck().get()).toBe(2_000);
  connection.close();
});

test('the database of a running site is not taken from under it', async () => {
  const db = await openTestDatabase();
  const { DATA_DIR = '' } = db.settings;
  await db.reader.selectFrom('events').select('id').execute();
  const { code, complained } = await run(['restore', backup, '--replace'], { DATA_DIR });
  expect(code).toBe(1);
  expect(complained).toEqual([
    expect.stringContaining('is in use. Stop the site first.'),
    'Nothing has been changed.',
  ]);
  expect(readdirSync(DATA_DIR).some((name) => name.includes('replaced'))).toBe(false);
});
