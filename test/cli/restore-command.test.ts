import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { openConnection, openSqlite } from '../../src/database/open-sqlite.ts';
import { transact } from '../../src/database/transact.ts';
import { claimLetters } from '../../src/mail/outbox-claim.ts';
import { insertRegistrations, registration } from '../attendees/many-registrations.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { newDataDir, run } from './terminal.ts';

let backup = '';
const letter = {
  kind: 'confirmed',
  eventId: null,
  registrationId: null,
  recipientKey: 'k',
  sealed: null,
  attempts: 0,
};
const created = '2022-11-09T12:00:00.000Z';

/** A backup of a site with 2,000 registrations, one letter sent, one refused and one that waited. */
beforeAll(async () => {
  const db = await openTestDatabase();
  const { id: eventId } = await insertEvent(db, conference({ id: 'konferensen' }));
  await insertRegistrations(
    db,
    Array.from({ length: 2_000 }, (_, number) => registration(number, { eventId })),
  );
  const base = {
    ...letter,
    createdAt: created,
    sentAt: null,
    failedAt: null,
    nextAttemptAt: null,
    lastResponse: null,
  };
  await transact(db, (trx) =>
    trx
      .insertInto('outbox')
      .values([
        { ...base, id: 'sent', messageId: '<sent@example.com>', sentAt: created },
        { ...base, id: 'refused', messageId: '<refused@example.com>', failedAt: created },
        { ...base, id: 'waiting', messageId: '<waiting@example.com>', nextAttemptAt: created },
      ])
      .execute(),
  );
  backup = join(tempFolder(), 'backup.db');
  expect(await run(['backup', backup], { DATA_DIR: db.settings.DATA_DIR ?? '' })).toMatchObject({ code: 0 });
});

/** Every file of a folder with its content. */
function everythingIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

/** A copy of the backup and its manifest, to be spoiled. */
function copyOfBackup(): string {
  const copy = join(tempFolder(), 'copy.db');
  for (const ending of ['', '.json']) copyFileSync(`${backup}${ending}`, `${copy}${ending}`);
  return copy;
}

/** A site with one organisation and its unfinished -wal, as a crash leaves it. */
function crashedSite() {
  const { DATA_DIR, file } = newDataDir();
  const live = join(tempFolder(), 'live.db');
  const connection = openConnection(live);
  connection.exec(`create table marks (mark text); insert into marks values ('before the disaster')`);
  mkdirSync(DATA_DIR, { recursive: true });
  for (const ending of ['', '-wal', '-shm']) copyFileSync(`${live}${ending}`, `${file}${ending}`);
  connection.close();
  return { DATA_DIR, file };
}

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
    const copy = copyOfBackup();
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

function change(copy: string, statement: string): void {
  const connection = new Sqlite(copy);
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
