import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { forgetLetters } from '../mail/outbox.ts';
import { eraseDay } from '../registrations/sensitive-answers.ts';
import { receiptMinutes } from '../registrations/submission.ts';
import { addMinutes, type Instant, startOfDay } from '../time.ts';

/** How many rows lost what. Counts only: what was erased is never named. */
export type Erased = { sensitiveAnswers: number; addresses: number; submissions: number; letters: number };

const aDay = 24 * 60;
/** A form's key is good for two days; after a third nobody can send it again. */
const submissionDays = 3;
/** A delivered letter is kept this long, so that the organiser can see what was sent. */
const letterDays = 30;

/** Erases what is due, for good: the bytes leave the file too, not only the rows. Safe to run at any time, twice. */
export async function eraseDue(db: Database, now: Instant): Promise<Erased> {
  const erased = await transact(db, async (trx) => ({
    sensitiveAnswers: await eraseSensitiveAnswers(trx, now),
    addresses: await eraseAddresses(trx, now),
    submissions: await eraseSubmissions(trx, now),
    letters: await forgetLetters(trx, addMinutes(now, -letterDays * aDay)),
  }));
  const any = Object.values(erased).some((count) => count > 0);
  // `secure_delete` wipes the pages; the log in front of them still has the old ones until it is cut.
  if (any && db.engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db.writer);
  return erased;
}

/** Gone when the last day that the form promised begins. */
async function eraseSensitiveAnswers(trx: Transaction, now: Instant): Promise<number> {
  const events = await trx
    .selectFrom('events')
    .selectAll()
    .where('id', 'in', (eb) => eb.selectFrom('sensitiveAnswers').select('eventId'))
    .execute();
  const due = events.filter((event) => {
    const day = eraseDay(event);
    return day !== null && startOfDay(day) <= now;
  });
  if (due.length === 0) return 0;
  const ids = due.map((event) => event.id);
  const result = await trx
    .deleteFrom('sensitiveAnswers')
    .where('eventId', 'in', ids)
    .executeTakeFirstOrThrow();
  return Number(result.numDeletedRows);
}

async function eraseAddresses(trx: Transaction, now: Instant): Promise<number> {
  const result = await trx
    .updateTable('submissions')
    .set({ sealedEmail: null })
    .where('sealedEmail', 'is not', null)
    .where('createdAt', '<', addMinutes(now, -receiptMinutes))
    .executeTakeFirstOrThrow();
  return Number(result.numUpdatedRows);
}

async function eraseSubmissions(trx: Transaction, now: Instant): Promise<number> {
  const result = await trx
    .deleteFrom('submissions')
    .where('createdAt', '<', addMinutes(now, -submissionDays * aDay))
    .executeTakeFirstOrThrow();
  return Number(result.numDeletedRows);
}
