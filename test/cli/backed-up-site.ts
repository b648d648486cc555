import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openConnection } from '../../src/database/open-sqlite.ts';
import { transact } from '../../src/database/transact.ts';
import { insertRegistrations, registration } from '../attendees/many-registrations.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { newDataDir, run } from './terminal.ts';

const letter = {
  kind: 'confirmed',
  eventId: null,
  registrationId: null,
  recipientKey: 'k',
  sealed: null,
  attempts: 0,
};
const created = '2022-11-09T12:00:00.000Z';

/** A backup of a site with 2,000 registrations, one letter sent, one refused and one that waited. */
export async function makeBackup(): Promise<string> {
  const db = await openTestDatabase();
  const { id: eventId } = await insertEvent(db, conference({ id: 'konferensen' }));
  await insertRegistrations(
    db,
    Array.from({ length: 2_000 }, (_, number) => registration(number, { eventId })),
  );
  const base = {
    ...letter,
    createdAt: created,
    sentAt: null,
    failedAt: null,
    nextAttemptAt: null,
    lastResponse: null,
  };
  await transact(db, (trx) =>
    trx
      .insertInto('outbox')
      .values([
        { ...base, id: 'sent', messageId: '<sent@example.com>', sentAt: created },
        { ...base, id: 'refused', messageId: '<refused@example.com>', failedAt: created },
        { ...base, id: 'waiting', messageId: '<waiting@example.com>', nextAttemptAt: created },
      ])
      .execute(),
  );
  const backup = join(tempFolder(), 'backup.db');
  const { code, complained } = await run(['backup', backup], db.settings);
  if (code !== 0) throw new Error(complained.join('\n'));
  return backup;
}

/** Every file of a folder with its content. */
export function everythingIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

/** A copy of the backup and its manifest, to be spoiled. */
export function copyOf(backup: string): string {
  const copy = join(tempFolder(), 'copy.db');
  for (const ending of ['', '.json']) copyFileSync(`${backup}${ending}`, `${copy}${ending}`);
  return copy;
}

/** A site with one organisation and its unfinished -wal, as a crash leaves it. */
export function crashedSite() {
  const { DATA_DIR, file } = newDataDir();
  const live = join(tempFolder(), 'live.db');
  const connection = openConnection(live);
  connection.exec(`create table marks (mark text); insert into marks values ('before the disaster')`);
  mkdirSync(DATA_DIR, { recursive: true });
  for (const ending of ['', '-wal', '-shm']) copyFileSync(`${live}${ending}`, `${file}${ending}`);
  connection.close();
  return { DATA_DIR, file };
}
