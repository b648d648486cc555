import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Message } from '../../src/mail/message.ts';
import { readCalendar } from '../events/read-calendar.ts';

/** Debian's own: another one in the way may lack its modules. */
const python = '/usr/bin/python3';

/** Whether Debian's python3-icalendar is there to ask. */
export const pythonReads = (() => {
  try {
    execFileSync(python, ['-c', 'import icalendar'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export type ReadTwice = {
  method: string;
  uid: string;
  sequence: number;
  status: string;
  start: string;
  end: string;
};

/**
 * The one entry in a letter's calendar file, as ical.js and python3-icalendar both read it: by the zone's name, and by
 * the rules in the file. Null when the letter has none.
 */
export function readTwice({ calendar }: Message): ReadTwice | null {
  if (!calendar) return null;
  const { entries, properties } = readCalendar(calendar.content);
  expect(properties.method).toBe(calendar.method);
  const [entry] = entries;
  if (!entry || entries.length > 1) throw new Error(`${entries.length} entries`);
  const read = {
    uid: entry.uid ?? '',
    sequence: Number(entry.sequence),
    status: entry.status ?? '',
    start: entry.start,
    end: entry.end ?? '',
  };
  const script = join(import.meta.dirname, 'read_calendar.py');
  const other = JSON.parse(execFileSync(python, [script], { input: calendar.content, encoding: 'utf8' }));
  expect(other).toEqual({
    method: calendar.method,
    events: [{ ...read, ownRules: [read.start, read.end] }],
  });
  return { method: calendar.method, ...read };
}
