import type { Queryable, Transaction } from '../database/database.ts';
import { type Keys, randomId } from '../keys.ts';
import type { Instant } from '../time.ts';
import { emailKey } from '../web/email-address.ts';
import { composeMail, messageIdOf, type Sender } from './compose-mail.ts';
import type { Letter } from './letter.ts';
import type { Address, Message } from './message.ts';
import type { OutboxRow } from './outbox-row.ts';

/** The settings that every letter needs. */
export type MailSettings = Sender & { keys: Keys };

/** What `enqueue` needs: `{ ...settings, now }`. */
export type MailContext = MailSettings & { now: Instant };

/** Renders, seals and stores a letter with the row that caused it; it leaves after the commit. Returns its id. */
export async function enqueue(trx: Transaction, letter: Letter, mail: MailContext): Promise<string> {
  const id = randomId();
  await store(trx, composeMail(letter, id, mail, mail.now), letter, mail);
  return id;
}

/** The very letter of a row once more, under its own id, to where it is to go now. */
export async function enqueueAgain(
  trx: Transaction,
  { message, eventId, registrationId }: Pick<OutboxRow, 'eventId' | 'registrationId'> & { message: Message },
  to: Address,
  mail: MailContext,
): Promise<void> {
  const id = randomId();
  const again = { ...message, id, to, messageId: messageIdOf(id, mail), date: mail.now };
  await store(trx, again, { eventId, registrationId }, mail);
}

async function store(
  trx: Transaction,
  message: Message,
  { eventId, registrationId }: Pick<OutboxRow, 'eventId' | 'registrationId'>,
  mail: MailContext,
): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({
      id: message.id,
      kind: message.kind,
      eventId,
      registrationId,
      recipientKey: recipientKey(mail.keys, message.to.address),
      sealed: mail.keys.seal('letter', JSON.stringify(message), message.id),
      messageId: message.messageId,
      createdAt: mail.now,
      nextAttemptAt: mail.now,
      attempts: 0,
      sentAt: null,
      failedAt: null,
      lastResponse: null,
    })
    .execute();
}

/** One key for all spellings of a mailbox (case, +tag, dots at Gmail): letters are counted per person by it. */
export function recipientKey(keys: Keys, address: string): string {
  const [local = '', domain = ''] = emailKey(address).split('@');
  const [mailbox = ''] = local.split('+');
  const dotless = /^(gmail|googlemail)\.com$/.test(domain) ? mailbox.replaceAll('.', '') : mailbox;
  return keys.sign('recipient', `${dotless}@${domain}`);
}

/**
 * How many letters of these kinds were written to this person at or after `since`; `about`: only those of one
 * registration or event, since one address may stand for several.
 */
export async function countLetters(
  db: Queryable,
  recipient: string,
  kinds: readonly string[],
  since: Instant,
  about: Partial<Pick<OutboxRow, 'registrationId' | 'eventId'>> = {},
): Promise<number> {
  if (kinds.length === 0) return 0;
  let letters = db.selectFrom('outbox');
  if (about.registrationId) letters = letters.where('registrationId', '=', about.registrationId);
  if (about.eventId) letters = letters.where('eventId', '=', about.eventId);
  const { count } = await letters
    .select((row) => row.fn.countAll().as('count'))
    .where('recipientKey', '=', recipient)
    .where('kind', 'in', kinds)
    .where('createdAt', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

type Page = { before: Pick<OutboxRow, 'createdAt' | 'id'> | null; limit: number };

/** Newest first. `before` is the last row of the page before. */
export async function listLetters(db: Queryable, { before, limit }: Page): Promise<OutboxRow[]> {
  let letters = db.selectFrom('outbox').selectAll();
  if (before)
    letters = letters.where((row) =>
      row.or([
        row('createdAt', '<', before.createdAt),
        row.and([row('createdAt', '=', before.createdAt), row('id', '<', before.id)]),
      ]),
    );
  return letters.orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

export async function findLetter(db: Queryable, id: string): Promise<OutboxRow | undefined> {
  return db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The letter of a row; null once its content is erased. Throws when the present SECRET does not open it. */
export function openLetter(keys: Keys, row: Pick<OutboxRow, 'id' | 'sealed'>): Message | null {
  if (row.sealed === null) return null;
  return JSON.parse(keys.open('letter', row.sealed, row.id)) as Message;
}

/** Erases the content of letters delivered before an instant; returns how many. */
export async function forgetLetters(trx: Transaction, before: Instant): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ sealed: null })
    .where('sentAt', '<', before)
    .where('sealed', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
