import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { insertRegistrations, registration } from '../attendees/many-registrations.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { repository, run } from './terminal.ts';

/** How many people the long list has; CI asks for 100,000. */
const many = Number(process.env.EXPORT_ROWS ?? 3_000);

onEveryRacingEngine('the attendee list of an event', (engine) => {
  test('goes to standard output or to a file that only its owner reads, the same both times', async () => {
    const db = await openTestDatabase(engine);
    const { id: eventId } = await insertEvent(db, conference({ slug: 'exempelkonferensen' }));
    await insertRegistrations(db, [
      registration(1, { eventId, lastName: 'Öst' }),
      registration(2, { eventId, lastName: 'Åberg' }),
    ]);
    const printed = await run(['export', 'exempelkonferensen', '--format', 'csv'], db.settings);
    expect(printed).toMatchObject({ code: 0, said: [], complained: ['2 registrations'] });
    expect(printed.output).toMatch(/^\ufeff"Efternamn";.*\r\n"Åberg";.*\r\n"Öst";.*\r\n$/);
    const file = join(tempFolder(), 'lista.csv');
    const written = await run(['export', 'exempelkonferensen', '--output', file], db.settings);
    expect(written).toMatchObject({ code: 0, output: '', complained: [`2 registrations in ${file}`] });
    expect(readFileSync(file, 'utf8')).toBe(printed.output);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await run(['export', 'exempelkonferensen', '--output', file], db.settings)).toMatchObject({
      code: 1,
      complained: [`${file} exists and is not overwritten.`],
    });
  });
});

test('an address that no event has is named, and no file is made', async () => {
  const db = await openTestDatabase();
  const file = join(tempFolder(), 'lista.csv');
  expect(await run(['export', 'finns-inte', '--output', file], db.settings)).toMatchObject({
    code: 1,
    complained: ['There is no event with the address /evenemang/finns-inte.'],
  });
  expect(existsSync(file)).toBe(false);
});

test(`a list of ${many} people takes little memory and comes out whole`, async () => {
  const db = await openTestDatabase();
  const { id: eventId } = await insertEvent(db, conference({ slug: 'stor' }));
  for (let from = 0; from < many; from += 1_000)
    await insertRegistrations(
      db,
      Array.from({ length: 1_000 }, (_, index) => registration(from + index, { eventId })),
    );
  const { DATA_DIR = '' } = db.settings;
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=64', join(repository, 'src/cli/main.js'), 'export', 'stor'],
    { env: { DATA_DIR }, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let lines = 0;
  let complaint = '';
  child.stdout.on('data', (piece: Buffer) => {
    lines += piece.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
  });
  child.stderr.on('data', (piece) => {
    complaint += String(piece);
  });
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, lines, complaint }).toEqual({
    code: 0,
    lines: many + 1,
    complaint: `${many} registrations\n`,
  });
}, 600_000);
