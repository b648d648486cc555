import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import type { Services } from '../web/visit.ts';
import type { EventNotice, EventNoticeLetter } from './event-notice.ts';
import {
  findUnfinishedNotice,
  insertNoticeLetters,
  listUntoldEvents,
  lockUnfinishedNotice,
  updateNotice,
} from './event-notice-store.ts';
import { getEventDetails } from './event-store.ts';
import { noticeMail, registrarNoticeMail } from './notice-mail.ts';
import { listReaders, listRegistrars } from './reader-store.ts';

/** Letters in one transaction: few enough that nobody who registers meanwhile notices. */
const together = 25;

/** So many letters an organiser waits for, some seconds; the site writes the others by itself. */
const atOnce = 500;

/**
 * Writes every letter about changes that is still to be written; returns how many. Thousands of letters in the
 * transaction of the change would stop the whole site while they are written. So the change stores a notice, and each
 * turn here stores some letters together with how far it has come: whatever breaks off in between, the rest is written
 * once later, and nobody is told twice, however many processes do it at once.
 */
export async function tellReaders(services: Services): Promise<number> {
  let written = 0;
  for (const eventId of await listUntoldEvents(services.db.reader))
    written += await tellOf(services, eventId);
  return written;
}

/**
 * After the change is stored, for the organiser who waits: what is left, or goes wrong here, is written later, since
 * the change itself has been made.
 */
export async function tellNow(services: Services, eventId: string): Promise<void> {
  try {
    await tellOf(services, eventId, atOnce);
  } catch (error) {
    const said = error instanceof Error ? error.message : 'unknown';
    services.log.error({ error: said }, 'Letters about a change are left to be written later');
  }
}

/** An event's changes one after the other, so that nobody reads them the wrong way round. */
async function tellOf(services: Services, eventId: string, most = Number.POSITIVE_INFINITY): Promise<number> {
  let written = 0;
  for (;;) {
    const noticeId = await findUnfinishedNotice(services.db.reader, eventId);
    if (!noticeId || written >= most) return written;
    const mail = { ...services.mail, now: services.clock.now() };
    const some = await transact(services.db, (trx) => tellSome(trx, noticeId, mail));
    if (some > 0) services.nudgeMail();
    written += some;
  }
}

async function tellSome(trx: Transaction, noticeId: string, mail: MailContext): Promise<number> {
  const notice = await lockUnfinishedNotice(trx, noticeId);
  if (!notice) return 0;
  const letters = (await tellPeople(trx, notice, mail)) ?? (await tellRegistrars(trx, notice, mail));
  if (!letters) {
    await updateNotice(trx, notice.id, { finishedAt: mail.now });
    return 0;
  }
  await insertNoticeLetters(trx, letters);
  return letters.length;
}

/** Null when there is nobody left. */
async function tellPeople(
  trx: Transaction,
  notice: EventNotice,
  mail: MailContext,
): Promise<EventNoticeLetter[] | null> {
  const people = await listReaders(trx, notice, notice.toldTo, together);
  const last = people.at(-1);
  if (!last) return null;
  const details = await getEventDetails(trx, notice.after);
  const letters: EventNoticeLetter[] = [];
  for (const registration of people) {
    const outboxId = await enqueue(trx, noticeMail(notice, { details, registration }, mail), mail);
    letters.push({ outboxId, noticeId: notice.id, registrationId: registration.id, groupId: null });
  }
  await updateNotice(trx, notice.id, { toldTo: last.id });
  return letters;
}

async function tellRegistrars(
  trx: Transaction,
  notice: EventNotice,
  mail: MailContext,
): Promise<EventNoticeLetter[] | null> {
  const groups = await listRegistrars(trx, notice, together);
  if (groups.length === 0) return null;
  const details = await getEventDetails(trx, notice.after);
  const letters: EventNoticeLetter[] = [];
  for (const group of groups) {
    const outboxId = await enqueue(trx, registrarNoticeMail(notice, details, group, mail), mail);
    letters.push({ outboxId, noticeId: notice.id, registrationId: null, groupId: group.id });
  }
  return letters;
}
