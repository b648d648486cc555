import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { sqliteFile } from '../database/open-sqlite.ts';
import { openDatabase } from '../services.ts';
import { inStockholm } from '../time.ts';
import { backUpSqlite } from './back-up-sqlite.ts';
import type { Command, Terminal } from './command.ts';
import { withSettings } from './settings.ts';

export const migrateCommand: Command = {
  summary: 'bring the database to this version; make it if there is none',
  operands: [],
  options: {},
  help: `
Usage: npm run samlingspunkt -- migrate

Runs the migrations that have not run. On SQLite a verified backup goes to DATA_DIR/backups first, unless the
database is new; on PostgreSQL make one yourself (see "backup --help"). Several may run at once: one migrates and
the others wait. A database made by a newer version is left as it is.
`,
  run: async (_given, terminal) =>
    withSettings(terminal, async (config) => {
      if (!config.databaseUrl) mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
      const db = await openDatabase(config);
      try {
        const ran = await migrate(db, () => backUpFirst(config, terminal));
        terminal.print(
          ran.length > 0 ? `Migrated: ${ran.join(', ')}` : 'Nothing to do: the database is up to date.',
        );
        return 0;
      } finally {
        await db.close();
      }
    }),
};

async function backUpFirst(config: Config, terminal: Terminal): Promise<void> {
  const folder = join(config.dataDir, 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const now = terminal.clock.now();
  const file = join(folder, `before-migration-${inStockholm(now).toFormat('yyyy-MM-dd-HHmmss')}.db`);
  await backUpSqlite(sqliteFile(config.dataDir), file, now);
  terminal.print(`Backed up and verified: ${file}`);
}
