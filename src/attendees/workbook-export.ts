import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';
import type { ListedAttendee } from './attendee.ts';
import { attendeeColumns } from './attendee-columns.ts';
import { filteredCells, sheetEnd, sheetRows, sheetStart } from './sheet-xml.ts';
import { workbookParts, workbookXml } from './workbook-xml.ts';

/**
 * The list as a workbook (ISO/IEC 29500, .xlsx), piece by piece: no more of it is made than is asked for, and when
 * nobody asks any more the pages are closed too.
 */
export async function* workbook(pages: AsyncIterable<readonly ListedAttendee[]>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const written = write(writable, pages);
  // Told again by the pieces: a failure that nobody waits for yet must not end the process.
  written.catch(() => {});
  yield* readable;
  await written;
}

/** Excel does not open the 64-bit form of a file that is not big. */
const options = { zip64: false, useWebWorkers: false, keepOrder: true };

async function write(
  writable: WritableStream<Uint8Array>,
  pages: AsyncIterable<readonly ListedAttendee[]>,
): Promise<void> {
  const zip = new ZipWriter(writable, options);
  for (const [name, xml] of Object.entries(workbookParts)) await zip.add(name, readableOf([xml]));
  let lastRow = 1;
  const counted = sheet(pages, (row) => {
    lastRow = row;
  });
  await zip.add('xl/worksheets/sheet1.xml', readableOf(counted));
  await zip.add('xl/workbook.xml', readableOf([workbookXml(filteredCells(attendeeColumns, lastRow))]));
  await zip.close();
}

/** @param ended is told the number of the last row, when it is known. */
async function* sheet(
  pages: AsyncIterable<readonly ListedAttendee[]>,
  ended: (lastRow: number) => void,
): AsyncGenerator<string> {
  yield sheetStart(attendeeColumns);
  let row = 2;
  for await (const page of pages) {
    yield sheetRows(attendeeColumns, page, row);
    row += page.length;
  }
  ended(row - 1);
  yield sheetEnd(attendeeColumns, row - 1);
}

function readableOf(texts: Iterable<string> | AsyncIterable<string>): ReadableStream<Uint8Array> {
  return ReadableStream.from(texts).pipeThrough(new TextEncoderStream());
}
