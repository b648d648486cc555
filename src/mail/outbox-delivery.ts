import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import type { Log } from '../log.ts';
import type { MailTransport, SendOutcome } from './message.ts';
import { openLetter } from './outbox.ts';
import type { OutboxRow } from './outbox-row.ts';
import { settleLetter } from './outbox-settle.ts';

/** What it takes to send a letter and write down what became of it. */
export type Desk = {
  db: Database;
  keys: Keys;
  clock: Clock;
  /** Gets ids and kinds, never a name, an address or a word of a letter. */
  log: Log;
  transport: MailTransport;
  /** From 0 to 1. */
  random: () => number;
};

/** Sends a claimed letter, outside any transaction, and then writes down what became of it. Never rejects. */
export async function deliverLetter(row: OutboxRow, desk: Desk): Promise<SendOutcome> {
  const { db, clock, log, random } = desk;
  const outcome = await attempt(row, desk);
  try {
    await settleLetter(db, row, outcome, clock.now(), random());
    log.info(
      { letter: row.id, kind: row.kind, attempt: row.attempts, outcome: outcome.kind },
      'A letter was tried',
    );
  } catch (error) {
    // Its lease runs out, and it is sent again with the same Message-ID.
    log.error(
      { letter: row.id, kind: row.kind, error: nameOf(error) },
      'What became of a letter is not stored',
    );
  }
  return outcome;
}

/** A letter that cannot be read waits like any other: a wrong SECRET can be put right within four days. */
async function attempt(row: OutboxRow, { keys, log, transport }: Desk): Promise<SendOutcome> {
  try {
    const message = openLetter(keys, row);
    if (!message) return { kind: 'permanent', response: 'The letter has been erased' };
    return await transport.send(message);
  } catch (error) {
    log.error({ letter: row.id, kind: row.kind, error: nameOf(error) }, 'A letter cannot be sent');
    return { kind: 'temporary', response: `The letter cannot be sent (${nameOf(error)})` };
  }
}

/** An error's message may quote a row or a letter; its name and code (`SqliteError SQLITE_FULL`) do not. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
