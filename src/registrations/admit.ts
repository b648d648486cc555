import type { Transaction } from '../database/database.ts';
import type { EventDetails } from '../events/event-details.ts';
import type { Letter } from '../mail/letter.ts';
import { countLetters, enqueue, type MailContext, recipientKey } from '../mail/outbox.ts';
import { addMinutes } from '../time.ts';
import type { AboutRegistration } from './about-registration.ts';
import { alreadyRegisteredMail, confirmedMail, limitReachedMail, queuedMail } from './confirmation-mail.ts';
import type { Registration, SensitiveAnswers } from './registration.ts';
import { newRegistrationCode } from './registration-code.ts';
import {
  countByAddress,
  findActiveRegistration,
  insertRegistration,
  isCodeTaken,
  rankInQueue,
} from './registration-store.ts';
import { count, nextTicket } from './seat-store.ts';
import { replaceSensitiveAnswers } from './sensitive-store.ts';

/** Two people may share a mailbox, an office may register many; a victim's mailbox is spared. */
const limits = { rowsAtEvent: 10, rowsADay: 20, lettersADay: 3 };
const aDay = 24 * 60;

export type Admission = {
  /** What someone new gets; decided before the person was looked up. */
  seat: 'confirmed' | 'queued';
  sensitive: SensitiveAnswers | null;
  mail: MailContext;
};

export type Admitted =
  | { kind: 'new'; registration: Registration }
  /** The person's own, made before; `rank` is null for one with a seat. */
  | { kind: 'known'; registration: Registration; rank: number | null }
  /** Too many with one address: not stored. */
  | { kind: 'limit'; registration: Registration };

/** Stores a new person with a letter, or writes to one already registered. */
export async function admit(
  trx: Transaction,
  details: EventDetails,
  candidate: Registration,
  admission: Admission & { registeredBy?: AboutRegistration['registeredBy'] },
): Promise<Admitted> {
  const { mail, registeredBy } = admission;
  const admitted = await admitQuietly(trx, details, candidate, admission);
  const about = { details, registration: admitted.registration, registeredBy };
  switch (admitted.kind) {
    case 'new':
      await enqueue(trx, await welcome(trx, about, mail), mail);
      break;
    case 'known':
      await remind(trx, alreadyRegisteredMail(about, admitted.rank, mail), mail);
      break;
    case 'limit':
      await remind(trx, limitReachedMail(about, mail), mail);
  }
  return admitted;
}

/** As `admit`, but the letter is for the caller to write. */
export async function admitQuietly(
  trx: Transaction,
  details: EventDetails,
  candidate: Registration,
  { seat, sensitive, mail }: Admission,
): Promise<Admitted> {
  const known = await findActiveRegistration(trx, candidate);
  if (known) {
    const rank = known.confirmedAt ? null : await rankInQueue(trx, known.eventId, known.ticket ?? 0);
    return { kind: 'known', registration: known, rank };
  }
  if (await isLimitReached(trx, candidate, mail)) return { kind: 'limit', registration: candidate };
  const registration = await seated(trx, candidate, seat, mail);
  await insertRegistration(trx, registration);
  const hybrid = details.event.attendance === 'hybrid';
  await count(trx, registration.eventId, registration.attendance, hybrid, { [seat]: 1 });
  if (sensitive) await replaceSensitiveAnswers(trx, registration, sensitive, mail);
  return { kind: 'new', registration };
}

/** Whether an address has caused as many rows, or its mailbox with all +tags has had as many letters, as it may. */
export async function isLimitReached(
  trx: Transaction,
  { email, emailKey, eventId }: Pick<Registration, 'email' | 'emailKey' | 'eventId'>,
  { keys, now }: MailContext,
): Promise<boolean> {
  const since = addMinutes(now, -aDay);
  const rows = await countByAddress(trx, emailKey, eventId, since);
  if (rows.atEvent >= limits.rowsAtEvent || rows.recent >= limits.rowsADay) return true;
  const letters = await countLetters(trx, recipientKey(keys, email), ['confirmed', 'queued'], since);
  return letters >= limits.rowsADay;
}

async function seated(
  trx: Transaction,
  candidate: Registration,
  seat: Admission['seat'],
  { now }: MailContext,
): Promise<Registration> {
  let { code } = candidate;
  while (await isCodeTaken(trx, candidate.eventId, code)) code = newRegistrationCode();
  if (seat === 'confirmed') return { ...candidate, code, confirmedAt: now };
  return { ...candidate, code, queuedAt: now, ticket: await nextTicket(trx, candidate.eventId) };
}

async function welcome(trx: Transaction, about: AboutRegistration, mail: MailContext): Promise<Letter> {
  const { ticket, eventId } = about.registration;
  if (ticket === null) return confirmedMail(about, mail);
  return queuedMail(about, await rankInQueue(trx, eventId, ticket), mail);
}

/** A letter that no new row causes: at most three a day and address, so that nobody's mailbox can be flooded. */
export async function remind(trx: Transaction, letter: Letter, mail: MailContext): Promise<void> {
  if (await mayRemind(trx, letter.to.address, mail)) await enqueue(trx, letter, mail);
}

/** Whether the address has had fewer such letters than the most, within a day. */
export async function mayRemind(
  trx: Transaction,
  address: string,
  { keys, now }: Pick<MailContext, 'keys' | 'now'>,
): Promise<boolean> {
  const kinds = ['already-registered', 'limit-reached', 'question-copy', 'watch-confirm', 'find'];
  const sent = await countLetters(trx, recipientKey(keys, address), kinds, addMinutes(now, -aDay));
  return sent < limits.lettersADay;
}
