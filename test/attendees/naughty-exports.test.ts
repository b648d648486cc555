import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportAttendees, exportWorkbook } from '../../src/attendees/export-attendees.ts';
import type { Database } from '../../src/database/database.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { insertRegistrations, registration } from './many-registrations.ts';
import { naughtyStrings } from './naughty-strings.ts';
import { type Cell, convert, readCells, withSpreadsheets } from './spreadsheet-programs.ts';

/** Columns that hold what somebody has written: names, address, organisation, title, and the code. */
const written = [0, 1, 2, 3, 7, 13];

/** Each string in every column that people fill in, a person a string; the same list as both kinds of file. */
async function filesOfNaughtyPeople(): Promise<{ csv: string; xlsx: string }> {
  const db = await openTestDatabase();
  const { id: eventId } = await insertEvent(db, conference());
  const people = naughtyStrings.map((text, number) =>
    registration(number, {
      eventId,
      lastName: text,
      firstName: text,
      email: text,
      organisation: text,
      title: text,
      code: text,
      emailKey: `exempel-${number}@example.com`,
      nameKey: `exempel ${number}`,
      sortKey: String(number).padStart(6, '0'),
    }),
  );
  await insertRegistrations(db, people);
  return writeFiles(db, eventId);
}

async function writeFiles(db: Database, id: string) {
  const folder = tempFolder();
  const files = { csv: join(folder, 'lista.csv'), xlsx: join(folder, 'lista.xlsx') };
  const [texts, bytes]: [string[], Uint8Array[]] = [[], []];
  for await (const piece of exportAttendees(db, { id })) texts.push(piece.csv);
  for await (const piece of exportWorkbook(db, { id })) bytes.push(piece.bytes);
  writeFileSync(files.csv, texts.join(''));
  writeFileSync(files.xlsx, Buffer.concat(bytes));
  return files;
}

/** The written cells of every person, each row as its distinct texts: one, when no column lost anything. */
function textsOf(rows: Cell[][], read: (value: string) => string): string[][] {
  return rows
    .slice(1)
    .map((row) => [...new Set(written.map((column) => read(String(row[column]?.[0] ?? ''))))]);
}

const wanted = naughtyStrings.map((text) => [text]);
/** LibreOffice changes the ends of lines, of which no field lets another than \n through. */
const unixLines = (text: string) => text.replace(/\r\n?/g, '\n');
const wantedByOffice = naughtyStrings.map((text) => [unixLines(text)]);
/** Semicolon, quotes around every text, UTF-8. */
const everyCellAsText = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,true';

/** Takes away the ' that keeps a cell of a CSV file from being a formula. */
const unguarded = (cell: string) => cell.replace(/^'(?='*\s*[=+\-@\t\r\n＝＋－＠])/, '');
/** Characters that XML cannot hold, as a workbook writes them (ISO/IEC 29500-1, 22.9.2.19). */
const decoded = (cell: string) =>
  cell.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

withSpreadsheets('hundreds of hostile and odd strings in every column', () => {
  test('are at least as many as the list has', () => {
    expect(naughtyStrings.length).toBeGreaterThanOrEqual(515);
  });

  test('come out of the CSV file as they were written, and none is a formula', async () => {
    const { csv } = await filesOfNaughtyPeople();
    const { rows } = readCells(csv);
    expect(textsOf(rows, unguarded)).toEqual(wanted);
    const dangerous = rows.flat().filter(([value]) => /^\s*[=+\-@＝＋－＠]./s.test(String(value)));
    expect(dangerous).toEqual([]);
  });

  test('come out of the workbook as they were written, as text', async () => {
    const { xlsx } = await filesOfNaughtyPeople();
    const { rows, ...about } = readCells(xlsx);
    expect(about).toEqual({
      sheets: ['Deltagare'],
      frozen: 'A2',
      filter: `A1:N${naughtyStrings.length + 1}`,
      links: 0,
      macros: false,
    });
    expect(textsOf(rows, decoded)).toEqual(wanted);
    expect(new Set(rows.slice(1).flatMap((row) => written.map((column) => row[column]?.[1])))).toEqual(
      new Set(['s', 'n']),
    );
    expect(rows[1]?.[11]).toEqual(['2022-11-03T14:12:00', 'd']);
  });

  test('LibreOffice makes no formula of the CSV file even when told to look for formulas', async () => {
    const { csv } = await filesOfNaughtyPeople();
    // Semicolon, quote, UTF-8; quoted cells are not taken for text, and formulas are calculated.
    const eager = 'CSV:59,34,76,1,,0,false,true,false,false,false,0,true';
    const { rows } = readCells(convert(csv, 'xlsx:Calc MS Excel 2007 XML', eager));
    expect(rows).toHaveLength(naughtyStrings.length + 1);
    expect(rows.flat().filter(([, type]) => type === 'f' || type === 'e')).toEqual([]);
  });

  test('LibreOffice reads the CSV file without loss', async () => {
    const { csv } = await filesOfNaughtyPeople();
    const asText = 'CSV:59,34,76,1,,0,true,false,false';
    const { rows } = readCells(convert(csv, everyCellAsText, asText));
    expect(textsOf(rows, (cell) => unguarded(unixLines(cell)))).toEqual(wantedByOffice);
  });

  test('LibreOffice reads the workbook without loss and without a formula', async () => {
    const { xlsx } = await filesOfNaughtyPeople();
    const { rows } = readCells(convert(xlsx, everyCellAsText));
    expect(textsOf(rows, unixLines)).toEqual(wantedByOffice);
    const again = readCells(convert(xlsx, 'xlsx:Calc MS Excel 2007 XML'));
    expect(again.rows.flat().filter(([, type]) => type === 'f')).toEqual([]);
    expect(again.filter).toBe(`A1:N${naughtyStrings.length + 1}`);
  });
});
