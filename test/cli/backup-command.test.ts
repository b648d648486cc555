import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { insertRegistrations, registration } from '../attendees/many-registrations.ts';
import { closeAfterwards } from '../support/cleanup.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { run } from './terminal.ts';

/** A site with so many registrations; the database stays open, as it is while a site runs. */
async function runningSite(people: number) {
  const db = await openTestDatabase();
  const { id: eventId } = await insertEvent(db, conference());
  await insertRegistrations(
    db,
    Array.from({ length: people }, (_, number) => registration(number, { eventId })),
  );
  const { DATA_DIR = '' } = db.settings;
  return {
    db,
    eventId,
    DATA_DIR,
    database: join(DATA_DIR, 'samlingspunkt.db'),
    file: join(tempFolder(), 'backup.db'),
  };
}

function numbersIn(file: string, table: 'registrations' | 'outbox'): number[] {
  const connection = new Sqlite(file, { readonly: true });
  const ids = connection.prepare<[], string>(`select id from ${table} order by id`).pluck().all();
  connection.close();
  return ids.map((id) => Number(id.slice(-6)));
}

function startWriting(database: string, eventId: string, first: number) {
  const script = fileURLToPath(import.meta.resolve('./writing-process.ts'));
  const child: ChildProcess = spawn(process.execPath, [script, database, eventId, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  closeAfterwards(() => child.kill('SIGKILL'));
  let text = '';
  child.stdout?.on('data', (piece) => {
    text += String(piece);
  });
  const written = () => text.split('\n').slice(0, -1).map(Number);
  return {
    written,
    reach: async (count: number) => {
      while (written().length < count) await pause(10);
    },
    end: async () => {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

test('a backup made while people register holds all that was answered before it, and nothing by halves', async () => {
  const people = 5_000;
  const { eventId, DATA_DIR, database, file } = await runningSite(people);
  const writer = startWriting(database, eventId, people);
  await writer.reach(30);
  const before = writer.written();
  const { code, said } = await run(['backup', file], { DATA_DIR });
  await writer.reach(writer.written().length + 30);
  await writer.end();
  expect({ code, said }).toMatchObject({
    code: 0,
    said: [expect.stringMatching(/^Backed up and verified/), expect.anything()],
  });
  const letters = numbersIn(file, 'outbox');
  expect(letters.slice(0, before.length)).toEqual(before);
  expect(letters).toEqual(letters.map((_, index) => people + index));
  expect(numbersIn(file, 'registrations')).toEqual([...Array(people).keys(), ...letters]);
  expect(letters.length).toBeLessThan(writer.written().length);
  expect(JSON.parse(readFileSync(`${file}.json`, 'utf8'))).toMatchObject({
    format: 1,
    created: '2022-11-10T08:00:00.000Z',
    tables: { registrations: people + letters.length, outbox: letters.length },
  });
}, 60_000);

test('is one file and its manifest, readable to their owner alone', async () => {
  const { DATA_DIR, file } = await runningSite(3);
  expect((await run(['backup', file], { DATA_DIR })).code).toBe(0);
  const folder = join(file, '..');
  expect(readdirSync(folder).toSorted()).toEqual(['backup.db', 'backup.db.json']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});

test.each(['backup.db', 'backup.db.json'])('never overwrites: %s is there already', async (taken) => {
  const { DATA_DIR, file } = await runningSite(0);
  const there = join(file, '..', taken);
  writeFileSync(there, 'precious');
  const { code, complained } = await run(['backup', file], { DATA_DIR });
  expect({ code, complained }).toEqual({ code: 1, complained: [`${there} exists and is not overwritten.`] });
  expect(readdirSync(join(file, '..'))).toEqual([taken]);
  expect(readFileSync(there, 'utf8')).toBe('precious');
});

test('leaves nothing behind when the database cannot be read', async () => {
  const { db, DATA_DIR, database, file } = await runningSite(2_000);
  await db.close();
  truncateSync(database, statSync(database).size - 40_960);
  const { code, complained } = await run(['backup', file], { DATA_DIR });
  expect(code).toBe(1);
  expect(complained).toEqual([expect.stringMatching(/^backup failed: .*malformed/)]);
  expect(readdirSync(join(file, '..'))).toEqual([]);
});

test('a folder that is not there is named', async () => {
  const { DATA_DIR, file } = await runningSite(0);
  const missing = join(file, '../nowhere');
  expect(await run(['backup', join(missing, 'x.db')], { DATA_DIR })).toMatchObject({
    code: 1,
    complained: [`There is no folder ${missing}.`],
  });
  expect(existsSync(missing)).toBe(false);
});

test('on PostgreSQL it says which command to use instead', async () => {
  const { code, complained } = await run(['backup', 'x.dump'], {
    DATABASE_URL: 'postgres://u:hemligt@127.0.0.1/x',
  });
  expect(code).toBe(1);
  expect(complained.join('\n')).toContain('pg_dump --format=custom --file=x.dump "$DATABASE_URL"');
  expect(complained.join('\n')).not.toContain('hemligt');
});
