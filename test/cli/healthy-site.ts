import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transact } from '../../src/database/transact.ts';
import { createKeys } from '../../src/keys.ts';
import { insertRegistrations, registration } from '../attendees/many-registrations.ts';
import { type MailServer, mailServer } from '../mail/mail-server.ts';
import type { EngineName } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

export type HealthySite = {
  env: Record<string, string>;
  db: TestDatabase;
  mail: MailServer;
  dataDir: string;
  /** The SQLite file; there is none on PostgreSQL. */
  file: string;
};

const secret = 'Zx8vQm2LrT5kWn9pYb3cHd6fJg1sAe4u';
/** An hour before the tests' present. */
const earlier = '2022-11-10T07:00:00.000Z';

/** A site in production with which nothing is wrong, with something sealed in it and all its letters sent. */
export async function healthySite(engine: EngineName = 'sqlite'): Promise<HealthySite> {
  const db = await openTestDatabase(engine);
  const { id: eventId } = await insertEvent(db, conference());
  const row = registration(1, { eventId, createdAt: earlier });
  await insertRegistrations(db, [row]);
  await transact(db, async (trx) => {
    const keys = createKeys([secret]);
    const answers = { registrationId: row.id, eventId, sealed: keys.seal('sensitive', '{}', row.id) };
    await trx
      .insertInto('sensitiveAnswers')
      .values({ ...answers, createdAt: earlier })
      .execute();
    await trx
      .insertInto('outbox')
      .values({
        ...letter('sent'),
        sealed: keys.seal('letter', '{}', 'sent'),
        sentAt: earlier,
        nextAttemptAt: null,
      })
      .execute();
  });
  const mail = await mailServer(0, { disabledCommands: [], logger: false });
  const dataDir = db.settings.DATA_DIR ?? tempFolder();
  chmodSync(dataDir, 0o700);
  for (const name of readdirSync(dataDir)) chmodSync(join(dataDir, name), 0o600);
  const env = {
    ...db.settings,
    DATA_DIR: dataDir,
    BASE_URL: 'https://evenemang.example.se',
    SMTP_URL: `smtp://anmalan:hemligt@127.0.0.1:${mail.port}?tls.rejectUnauthorized=false`,
    MAIL_FROM: 'anmalan@example.se',
    SECRET: secret,
    OPERATOR_NAME: 'Exempelmyndigheten',
    OPERATOR_EMAIL: 'kontakt@example.se',
    TRUST_PROXY: '127.0.0.1',
  };
  return { env, db, mail, dataDir, file: join(dataDir, 'samlingspunkt.db') };
}

/** A letter that waits; its id tells it from all others. */
export function letter(id: string) {
  return {
    id,
    kind: 'confirmed',
    eventId: null,
    registrationId: null,
    recipientKey: id,
    sealed: null as string | null,
    messageId: `<${id}@example.com>`,
    createdAt: earlier,
    nextAttemptAt: earlier as string | null,
    attempts: 0,
    sentAt: null as string | null,
    failedAt: null as string | null,
    lastResponse: null,
  };
}
