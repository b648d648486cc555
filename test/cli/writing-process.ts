import { setTimeout as pause } from 'node:timers/promises';
import { openSqlite } from '../../src/database/open-sqlite.ts';
import { transact } from '../../src/database/transact.ts';
import { registration } from '../attendees/many-registrations.ts';

/**
 * `node writing-process.ts <file> <eventId> <first>`: a hundred times a second a registration and its letter in
 * one transaction, and after the commit their number on standard output. Until it is ended.
 */
const [file = '', eventId = '', first = '0'] = process.argv.slice(2);
const db = await openSqlite(file);
for (let number = Number(first); ; number++) {
  const row = registration(number, { eventId });
  await transact(db, async (trx) => {
    await trx.insertInto('registrations').values(row).execute();
    await trx.insertInto('outbox').values(letterOf(row)).execute();
  });
  process.stdout.write(`${number}\n`);
  await pause(10);
}

function letterOf({ id, createdAt }: { id: string; createdAt: string }) {
  return {
    id,
    kind: 'confirmed',
    eventId,
    registrationId: id,
    recipientKey: id,
    sealed: null,
    messageId: `<${id}@example.com>`,
    createdAt,
    nextAttemptAt: createdAt,
    attempts: 0,
    sentAt: null,
    failedAt: null,
    lastResponse: null,
  };
}
