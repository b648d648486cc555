import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportAttendees } from '../attendees/export-attendees.ts';
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
Usage: npm run --silent samlingspunkt -- export <slug> [--format csv] [--output <file>]

Writes the attendee list of the event whose address ends with <slug>, in Swedish order: everyone who has registered,
also those who wait and those who have cancelled. Answers about food and access are not in it.

  --format csv      for Excel in Swedish: UTF-8 with a byte order mark, semicolons, times in Stockholm
  -o, --output      a file that does not exist yet; without it the list goes to standard output

The list holds personal data: send it to nobody who may not have it, and remove it when it has served its end.
`,
  run: async ({ operands: { slug = '' }, options }, terminal) => {
    if (options.format !== 'csv')
      return misuse(terminal, `There is no format "${options.format}"; there is: csv`);
    const file = typeof options.output === 'string' ? resolve(options.output) : null;
    if (file && existsSync(file)) return refuse(terminal, `${file} exists and is not overwritten.`);
    return withDatabase(terminal, async (db) => {
      const event = await findEventBySlug(db.reader, slug);
      if (!event) return refuse(terminal, `There is no event with the address /evenemang/${slug}.`);
      const rows = file
        ? await writeFileOf(db, event, file)
        : await write(db, event, terminal.output, { end: false });
      terminal.complain(
        `${rows} ${rows === 1 ? 'registration' : 'registrations'}${file ? ` in ${file}` : ''}`,
      );
      return 0;
    });
  },
};

async function writeFileOf(db: Database, event: Event, file: string): Promise<number> {
  const handle = await open(file, 'wx', 0o600);
  try {
    return await write(db, event, handle.createWriteStream(), { end: true });
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

async function write(db: Database, event: Event, to: Writable, options: { end: boolean }): Promise<number> {
  let rows = 0;
  async function* pieces() {
    for await (const piece of exportAttendees(db, event)) {
      rows += piece.rows;
      yield piece.csv;
    }
  }
  await pipeline(Readable.from(pieces()), to, options);
  return rows;
}
