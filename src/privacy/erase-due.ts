import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import { deleteImportsBefore } from '../import/import-store.ts';
import { importDays } from '../import/kept-import.ts';
import { forgetLetters } from '../mail/outbox.ts';
import { eraseDay } from '../registrations/sensitive-answers.ts';
import { receiptMinutes } from '../registrations/submission.ts';
import { addMinutes, type Instant, startOfDay } from '../time.ts';
import { watchingLetters } from '../watching/watcher.ts';
import { eraseRegistrations } from './erase-registrations.ts';
import { eraseLog, eraseSignIns } from './erase-sign-ins.ts';
import { retention } from './retention.ts';
import { countByEvent } from './retention-store.ts';

/** How many rows lost what. Counts only: what was erased is never named. */
export type Erased = {
  registrations: number;
  sensitiveAnswers: number;
  addresses: number;
  submissions: number;
  watchers: number;
  letters: number;
  imports: number;
  signIns: number;
  logEntries: number;
};

const aDay = 24 * 60;
/** A form's key is good for two days; after a third nobody can send it again. */
const submissionDays = 3;
/** Less what may pass until this runs: a week is promised. */
const unconfirmedMinutes = retention.unconfirmedDays * aDay - 60;

/** Erases what is due, for good: the bytes leave the file too, not only the rows. Safe to run at any time, twice. */
export async function eraseDue(db: Database, now: Instant): Promise<Erased> {
  const erased = await transact(db, async (trx) => ({
    // Before whom they are about, who would take them along uncounted.
    sensitiveAnswers: await eraseSensitiveAnswers(trx, now),
    registrations: await eraseRegistrations(trx, now),
    addresses: await eraseAddresses(trx, now),
    submissions: await eraseSubmissions(trx, now),
    watchers: await eraseWatchers(trx, now),
    letters:
      (await forgetLetters(trx, addMinutes(now, -retention.letterDays * aDay))) +
      (await forgetWatchingLetters(trx)),
    imports: await deleteImportsBefore(trx, addMinutes(now, -importDays * aDay)),
    signIns: await eraseSignIns(trx, now),
    logEntries: await eraseLog(trx, now),
  }));
  const any = Object.values(erased).some((count) => count > 0);
  // `secure_delete` wipes the pages; the log in front of them still has the old ones until it is cut.
  if (any && db.engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db.writer);
  return erased;
}

/** Gone when the last day that the form promised begins, whatever else is put off. The log says how many. */
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
  const counts = await countByEvent(trx, 'sensitiveAnswers', ids);
  for (const { id: eventId, controllerId: organisationId } of due) {
    const details = { rows: counts.get(eventId) ?? 0 };
    await recordEntry(trx, { now, by: null, eventId, organisationId, action: 'needs-erased', details });
  }
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

async function eraseWatchers(trx: Transaction, now: Instant): Promise<number> {
  const result = await trx
    .deleteFrom('watchers')
    .where((eb) =>
      eb.or([
        eb('confirmedAt', '<', addMinutes(now, -retention.watchingDays * aDay)),
        eb.and([eb('confirmedAt', 'is', null), eb('createdAt', '<', addMinutes(now, -unconfirmedMinutes))]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(result.numDeletedRows);
}

/** "Vi har tagit bort din adress": then no letter holds it either. */
async function forgetWatchingLetters(trx: Transaction): Promise<number> {
  const result = await trx
    .updateTable('outbox')
    .set({ sealed: null })
    .where('kind', 'in', watchingLetters)
    .where('recipientKey', 'not in', (eb) => eb.selectFrom('watchers').select('recipientKey'))
    .where('nextAttemptAt', 'is', null)
    .where('sealed', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(result.numUpdatedRows);
}
