import type { Queryable, Transaction } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import type { Instant } from '../time.ts';
import type { Letter } from './letter.ts';
import type { Message } from './message.ts';
import type { OutboxRow } from './outbox-row.ts';

/** What a letter needs from outside: `{ ...services.mail, now }`. */
export type MailContext = MailSettings & { now: Instant };

export type MailSettings = {
  keys: Keys;
  /** Scheme and host, no final slash; its host is the right side of every Message-ID. */
  baseUrl: string;
  mailFrom: string;
  siteName: string;
};

/** Renders, seals and stores a letter with the row that caused it. It leaves after the commit. */
export async function enqueue(_trx: Transaction, _letter: Letter, _mail: MailContext): Promise<void> {
  throw new Error('Not written yet');
}

/** One key for all spellings of a mailbox (case, +tag, dots at Gmail): letters are counted per person by it. */
export function recipientKey(_keys: Keys, _address: string): string {
  throw new Error('Not written yet');
}

/** How many letters of these kinds were written to this person at or after `since`. */
export async function countLetters(
  _db: Queryable,
  _recipientKey: string,
  _kinds: readonly string[],
  _since: Instant,
): Promise<number> {
  throw new Error('Not written yet');
}

/** Newest first. `before` is the last row of the page before. */
export async function listLetters(
  _db: Queryable,
  _page: { before: Pick<OutboxRow, 'createdAt' | 'id'> | null; limit: number },
): Promise<OutboxRow[]> {
  throw new Error('Not written yet');
}

export async function findLetter(_db: Queryable, _id: string): Promise<OutboxRow | undefined> {
  throw new Error('Not written yet');
}

/** The letter of a row; null once its content is erased. Throws when the present SECRET does not open it. */
export function openLetter(_keys: Keys, _row: OutboxRow): Message | null {
  throw new Error('Not written yet');
}

/** Erases the content of letters delivered before an instant; returns how many. */
export async function forgetLetters(_trx: Transaction, _before: Instant): Promise<number> {
  throw new Error('Not written yet');
}
