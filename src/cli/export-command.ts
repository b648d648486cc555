import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportAttendees, exportWorkbook } from '../attendees/export-attendees.ts';
import type { Database } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import { findEventBySlug } from '../events/event-store.ts';
import { type Command, misuse, refuse } from './command.ts';
import { withDatabase } from './settings.ts';

export const exportCommand: Command = {
  summary: 'write the attendee list of an event',
  operands: ['slug'],
  options: { format: { type: 'string', default: 'csv' }, output: { type: 'string', short: 'o' } },
  help: `
Usage: npm run --silent samlingspunkt -- export <slug> [--format csv|xlsx] [--output <file>]

Writes the attendee list of the event whose address ends with <slug>, in Swedish order: everyone who has registered,
also those who wait and those who have cancelled. Answers about food and access are not in it.

  --format csv      for Excel in Swedish: UTF-8 with a byte order mark, semicolons, times in Stockholm
  --format xlsx     a workbook for Excel and LibreOffice: frozen headings, a filter, real dates
  -o, --output      a file that does not exist yet; without it the list goes to standard output

The list holds personal data: send it to nobody who may not have it, and remove it when it has served its end.
`,
  run: async ({ operands: { slug = '' }, options }, terminal) => {
    const format = Object.keys(formats).find((name): name is Format => name === options.format);
    if (!format)
      return misuse(
        terminal,
        `There is no format "${options.format}"; there are: ${Object.keys(formats).join(', ')}`,
      );
    const file = typeof options.output === 'string' ? resolve(options.output) : null;
    if (file && existsSync(file)) return refuse(terminal, `${file} exists and is not overwritten.`);
    return withDatabase(terminal, async (db) => {
      const event = await findEventBySlug(db.reader, slug);
      if (!event) return refuse(terminal, `There is no event with the address /evenemang/${slug}.`);
      const rows = file
        ? await writeFileOf(formats[format](db, event), file)
        : await write(formats[format](db, event), terminal.output, { end: false });
      terminal.complain(
        `${rows} ${rows === 1 ? 'registration' : 'registrations'}${file ? ` in ${file}` : ''}`,
      );
      return 0;
    });
  },
};

type Pieces = AsyncIterable<{ bytes: string | Uint8Array; rows: number }>;
type Format = 'csv' | 'xlsx';

const formats: Record<Format, (db: Database, event: Event) => Pieces> = {
  csv: async function* (db, event) {
    for await (const { csv, rows } of exportAttendees(db, event)) yield { bytes: csv, rows };
  },
  xlsx: exportWorkbook,
};

async function writeFileOf(pieces: Pieces, file: string): Promise<number> {
  const handle = await open(file, 'wx', 0o600);
  try {
    return await write(pieces, handle.createWriteStream(), { end: true });
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

async function write(pieces: Pieces, to: Writable, options: { end: boolean }): Promise<number> {
  let rows = 0;
  async function* counted() {
    for await (const piece of pieces) {
      rows += piece.rows;
      yield piece.bytes;
    }
  }
  await pipeline(Readable.from(counted(), { highWaterMark: 1 }), to, options);
  return rows;
}
