import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AttendeeSelection, everyone } from '../../src/attendees/attendee-selection.ts';
import { exportAttendees, exportWorkbook } from '../../src/attendees/export-attendees.ts';
import { findAttendees } from '../../src/attendees/find-attendees.ts';
import type { Database } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openSqlite, sqliteFile } from '../../src/database/open-sqlite.ts';
import { insertRegistrations, registration } from '../attendees/many-registrations.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { middleOf, mostHeld } from './measure.ts';

/**
 * The organiser's list, search and exports with 1,000 attendees and with 100,000, as ratios per row shown or written.
 * Bare times say nothing on another machine; a ratio above 3 would.
 */
const sizes = [1_000, 100_000] as const;
const pageSize = 50;
/** Of every hundred one is from Gotland, the others are from Skåne. */
const countyOf = (number: number) => (number % 100 === 0 ? '09' : '12');

const folder = mkdtempSync(join(tmpdir(), 'samlingspunkt-bench-'));
const db = await openSqlite(sqliteFile(folder));
await migrate(db);
for (const size of sizes) {
  const { id } = await insertEvent(db, conference({ id: `event-${size}`, confirmed: size }));
  const people = Array.from({ length: size }, (_, number) =>
    registration(number, {
      eventId: id,
      county: countyOf(number),
      ...(number === 77 && { lastName: 'Ensamsson' }),
    }),
  );
  await insertRegistrations(db, people);
}

type Work = {
  name: string;
  rows: (size: number) => number;
  run: (event: { id: string }, size: number) => Promise<unknown>;
};

const list = (event: { id: string }, selection: AttendeeSelection, after = '') =>
  findAttendees(db.reader, event.id, selection, { after, before: '', limit: pageSize });
const works: Work[] = [
  { name: 'first page of the list', rows: () => pageSize, run: (event) => list(event, everyone) },
  {
    name: 'a page in the middle',
    rows: () => pageSize,
    run: (event, size) => list(event, everyone, `${event.id}-${String(size / 2).padStart(6, '0')}`),
  },
  {
    name: 'search for one person',
    rows: () => 1,
    run: (event) => list(event, { ...everyone, q: 'ensamsson' }),
  },
  {
    name: 'search that finds all',
    rows: () => pageSize,
    run: (event) => list(event, { ...everyone, q: 'exempel' }),
  },
  {
    name: 'a page of one county',
    rows: () => pageSize,
    run: (event) => list(event, { ...everyone, county: '12' }),
  },
  {
    name: 'the few of one county, by time',
    rows: (size) => Math.min(pageSize, size / 100),
    run: (event) => list(event, { ...everyone, county: '09', sort: 'time', descending: true }),
  },
  { name: 'export as csv', rows: (size) => size, run: (event) => drain(exportAttendees(db, event)) },
  { name: 'export as xlsx', rows: (size) => size, run: (event) => drain(exportWorkbook(db, event)) },
];

console.log(`${'per row, 100,000 against 1,000'.padEnd(34)}ratio   most memory held more`);
for (const { name, rows, run } of works) {
  const perRow: number[] = [];
  let held = 0;
  for (const size of sizes) {
    const event = { id: `event-${size}` };
    await run(event, size);
    held = await mostHeld(() => run(event, size));
    perRow.push(
      (await middleOf(size > 1_000 && rows(size) === size ? 3 : 9, () => run(event, size))) / rows(size),
    );
  }
  const [small = Number.NaN, large = Number.NaN] = perRow;
  console.log(
    `${name.padEnd(34)}${(large / small).toFixed(2).padStart(5)}   ${held.toFixed(0).padStart(4)} MB`,
  );
}
await close(db);

async function drain(pieces: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of pieces);
}

async function close(opened: Database): Promise<void> {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
}
