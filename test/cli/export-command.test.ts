import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { insertRegistrations, registration } from '../attendees/many-registrations.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
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

test('a format that there is not is told, with those there are', async () => {
  const db = await openTestDatabase();
  expect(await run(['export', 'stor', '--format', 'pdf'], db.settings)).toMatchObject({
    code: 2,
    complained: expect.arrayContaining(['There is no format "pdf"; there are: csv, xlsx']),
  });
});

test(`a list of ${many} people comes out whole, and takes hardly more memory than a tenth of it`, async () => {
  const db = await openTestDatabase();
  await insertMany(db, 'liten', many / 10);
  await insertMany(db, 'stor', many);
  for (const [format, count] of [
    ['csv', linesOf],
    ['xlsx', rowsOf],
  ] as const) {
    const [small, big] = [await exported(db, 'liten', format), await exported(db, 'stor', format)];
    expect([await count(small.file), await count(big.file)]).toEqual([many / 10 + 1, many + 1]);
    expect(big).toMatchObject({ code: 0, complaint: `${many} registrations in ${big.file}\n` });
    expect(big.peak).toBeLessThan(small.peak * 1.5);
  }
}, 900_000);

async function insertMany(db: TestDatabase, slug: string, people: number): Promise<void> {
  const { id: eventId } = await insertEvent(db, conference({ slug }));
  for (let from = 0; from < people; from += 1_000) {
    const length = Math.min(1_000, people - from);
    await insertRegistrations(
      db,
      Array.from({ length }, (_, index) => registration(from + index, { eventId })),
    );
  }
}

/** Says at the end how much memory the process has had at most. */
const saysPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;

/** Exports in a process of its own with little room; `peak` is in kilobytes. */
async function exported(db: TestDatabase, slug: string, format: string) {
  const file = join(tempFolder(), `${slug}.${format}`);
  const child = spawn(
    process.execPath,
    [
      '--max-old-space-size=64',
      '--import',
      saysPeak,
      join(repository, 'src/cli/main.js'),
      'export',
      slug,
      '--format',
      format,
      '--output',
      file,
    ],
    { env: { DATA_DIR: db.settings.DATA_DIR }, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (piece) => {
    said += String(piece);
  });
  const [code] = (await once(child, 'close')) as [number];
  const [complaint = '', peak = ''] = said.split('peak ');
  return { code, file, complaint, peak: Number(peak) };
}

async function linesOf(file: string): Promise<number> {
  return (await readFile(file)).reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0);
}

async function rowsOf(file: string): Promise<number> {
  const zip = new ZipReader(new Uint8ArrayReader(await readFile(file)), { useWebWorkers: false });
  const sheet = (await zip.getEntries()).find(({ filename }) => filename.endsWith('sheet1.xml'));
  if (!sheet || sheet.directory) throw new Error('The workbook has no sheet');
  let [rows, rest] = [0, ''];
  const counting = new WritableStream<Uint8Array>({
    write: (bytes) => {
      const text = rest + Buffer.from(bytes).toString('latin1');
      rows += text.split('<row ').length - 1;
      rest = text.slice(-4);
    },
  });
  await sheet.getData(counting);
  return rows;
}
