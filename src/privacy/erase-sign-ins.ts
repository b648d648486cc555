import type { Transaction } from '../database/database.ts';
import { sessionDays } from '../organisers/check-session.ts';
import { draftHours } from '../organisers/keep-draft.ts';
import { addMinutes, type Instant, inStockholm, toInstant } from '../time.ts';
import { retention } from './retention.ts';

const anHour = 60;
const aDay = 24 * anHour;
/** Letters are counted over a day (see `ask-to-sign-in`); then nothing asks for them. */
const letterDays = 1;
/** A form that comes with a session just over is kept for whom it was; a day later it is nobody's. */
export const sessionKeptDays = sessionDays + 1;

/** Letters to sign in, sessions that are over, and forms nobody sent again. */
export async function eraseSignIns(trx: Transaction, now: Instant): Promise<number> {
  const before = (minutes: number) => addMinutes(now, -minutes);
  const erased = [
    await trx
      .deleteFrom('signInLetters')
      .where('createdAt', '<', before(letterDays * aDay))
      .where('expiresAt', '<', now)
      .executeTakeFirstOrThrow(),
    await trx
      .deleteFrom('organiserSessions')
      .where((eb) =>
        eb.or([eb('revokedAt', 'is not', null), eb('createdAt', '<', before(sessionKeptDays * aDay))]),
      )
      .executeTakeFirstOrThrow(),
    await trx
      .deleteFrom('deskDrafts')
      .where('createdAt', '<', before(draftHours * anHour))
      .executeTakeFirstOrThrow(),
  ];
  return erased.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}

export async function eraseLog(trx: Transaction, now: Instant): Promise<number> {
  const before = toInstant(inStockholm(now).startOf('day').minus({ months: retention.logMonths }));
  const { numDeletedRows } = await trx
    .deleteFrom('logEntries')
    .where('at', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
