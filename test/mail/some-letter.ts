import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import { createKeys } from '../../src/keys.ts';
import { composeMail } from '../../src/mail/compose-mail.ts';
import type { Letter } from '../../src/mail/letter.ts';
import type { Message } from '../../src/mail/message.ts';
import { enqueue, type MailContext } from '../../src/mail/outbox.ts';
import type { OutboxRow } from '../../src/mail/outbox-row.ts';
import { type Instant, local } from '../../src/time.ts';

export const keys = createKeys(['a secret for the tests, long enough to pass']);

export function mailAt(now: Instant): MailContext {
  return {
    keys,
    baseUrl: 'https://evenemang.example.se',
    mailFrom: 'anmalan@example.se',
    siteName: 'Samlingspunkt',
    now,
  };
}

/** A confirmation with one block of each kind. */
export function someLetter(fields: Partial<Letter> = {}): Letter {
  return {
    kind: 'confirmed',
    lang: 'sv',
    to: { name: 'Exempel Åkerström', address: 'exempel@example.com' },
    from: 'Exempelmyndigheten',
    replyTo: { name: 'Exempel Kontaktsson', address: 'kontakt@example.com' },
    subject: 'Du är anmäld: MR-konferens, 24 november 2022',
    greeting: 'Hej Exempel!',
    blocks: [
      { type: 'text', text: 'Du är anmäld till Regional konferens mänskliga rättigheter.' },
      { type: 'heading', text: 'Det här gäller' },
      {
        type: 'facts',
        rows: [
          { label: 'Evenemang', value: 'Regional konferens mänskliga rättigheter och demokratisk dialog' },
          { label: 'Datum', value: 'torsdag 24\u00A0november\u00A02022' },
          { label: 'Anmälningskod', value: 'K7M-4QX' },
        ],
      },
      {
        type: 'link',
        lead: 'Kan du inte komma?',
        text: 'Avanmäl dig så att någon annan får platsen',
        url: 'https://evenemang.example.se/anmalan/0123456789abcdef01234567.kVtXW9x3B5rQ2mZ7yU8pLw?steg=avanmal&fran=brev',
      },
      { type: 'quote', text: 'Finns det hörslinga?\n\nTack på förhand!' },
      { type: 'list', items: ['Ta med ett block', 'Kom i tid'] },
    ],
    foot: [{ type: 'text', text: 'Frågor om anmälan? Svara på det här mejlet.' }],
    calendar: null,
    eventId: null,
    registrationId: null,
    ...fields,
  };
}

export const someInstant = local('2022-11-10T09:00');

export function someMessage(fields: Partial<Letter> = {}): Message {
  return composeMail(someLetter(fields), '0123456789abcdef01234567', mailAt(someInstant), someInstant);
}

/** Stores letters to `person-1@example.com` and on, each in a transaction of its own as registrations do. */
export async function postLetters(db: Database, count: number, now: Instant): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await Promise.all(
    numbers.map((number) => {
      const to = { name: `Exempel Person${number}`, address: `person-${number}@example.com` };
      return transact(db, (trx) => enqueue(trx, someLetter({ to }), mailAt(now)));
    }),
  );
}

export function allRows(db: Database): Promise<OutboxRow[]> {
  return db.reader.selectFrom('outbox').selectAll().orderBy('id').execute();
}

/** A letter that a server refused for good; returns its id. */
export async function insertLostLetter(
  db: Database,
  mail: MailContext,
  fields: Partial<Letter>,
): Promise<string> {
  return transact(db, async (trx) => {
    const id = await enqueue(trx, someLetter(fields), mail);
    await trx.updateTable('outbox').set(refusedAt(mail.now)).where('id', '=', id).execute();
    return id;
  });
}

/** Every letter of a kind comes back. */
export async function loseLetters(db: Database, kind: string, now: Instant): Promise<void> {
  await transact(db, (trx) =>
    trx.updateTable('outbox').set(refusedAt(now)).where('kind', '=', kind).execute(),
  );
}

function refusedAt(failedAt: Instant) {
  return { failedAt, nextAttemptAt: null, attempts: 1, lastResponse: '550 No such user' };
}
