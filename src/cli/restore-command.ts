import { resolve } from 'node:path';
import type { Database } from '../database/database.ts';
import { pendingMigrations } from '../database/migrate.ts';
import { sqliteFile } from '../database/open-sqlite.ts';
import { openDatabase } from '../services.ts';
import { inStockholm } from '../time.ts';
import { type Command, refuse, type Terminal } from './command.ts';
import { filesOf, restoreSqlite } from './restore-sqlite.ts';
import { withSettings } from './settings.ts';

export const restoreCommand: Command = {
  summary: 'put a backup where the database belongs, verified',
  operands: ['file'],
  options: { replace: { type: 'boolean' } },
  help: `
Usage: npm run samlingspunkt -- restore <file> [--replace]

Restores the SQLite database of DATA_DIR from what "backup" wrote: <file> and <file>.json. Stop the site first.
The file is read through and compared with its manifest; one that is cut, damaged or something else is refused, and
then nothing has been changed.

  --replace   there is a database already: move it aside (its name gets .replaced-<time>) and restore

Letters sent before the backup are not sent again. Letters that waited when it was made are, though some may have
left since; they keep their Message-ID, so that the receiver's system can tell. What people did after the backup
(registrations, cancellations) is not in it. Afterwards run "doctor".
`,
  run: async ({ operands: { file = '' }, options }, terminal) =>
    withSettings(terminal, async (config) => {
      if (config.databaseUrl)
        return refuse(
          terminal,
          'This site runs on PostgreSQL: restore with pg_restore (see "backup --help").',
        );
      const target = sqliteFile(config.dataDir);
      const [present] = filesOf(target);
      if (present && !options.replace)
        return refuse(terminal, `${present} exists. To move it aside and restore, add --replace.`);
      const aside = `.replaced-${inStockholm(terminal.clock.now()).toFormat('yyyy-MM-dd-HHmmss')}`;
      const outcome = restoreSqlite(resolve(file), target, aside);
      if (!outcome.ok) return refuse(terminal, outcome.problem, 'Nothing has been changed.');
      terminal.print(`Restored and verified: ${target}, as it was ${outcome.manifest.created}`);
      if (present) terminal.print(`The database that was there is now ${target}${aside}`);
      const db = await openDatabase(config);
      try {
        await tellWhatFollows(db, terminal);
      } finally {
        await db.close();
      }
      return 0;
    }),
};

async function tellWhatFollows(db: Database, terminal: Terminal): Promise<void> {
  const pending = await pendingMigrations(db);
  if (pending.length > 0)
    terminal.print('It was made by an older version: run "migrate" before the site starts.');
  const { waiting } = await db.reader
    .selectFrom('outbox')
    .select((row) => row.fn.countAll<number>().as('waiting'))
    .where('nextAttemptAt', 'is not', null)
    .executeTakeFirstOrThrow();
  if (waiting > 0)
    terminal.print(`Letters that waited at the time: ${waiting}. They are sent when the site starts.`);
}
