import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sqliteFile } from '../database/open-sqlite.ts';
import { backUpSqlite } from './back-up-sqlite.ts';
import { type Command, refuse } from './command.ts';
import { manifestFile } from './manifest.ts';
import { missingDatabase, withSettings } from './settings.ts';

export const backupCommand: Command = {
  summary: 'copy the database to a file, while the site runs',
  operands: ['file'],
  options: {},
  help: `
Usage: npm run samlingspunkt -- backup <file>

Copies the SQLite database of DATA_DIR to <file> while the site runs, reads the copy back, compares it with what
was copied, and writes what it holds to <file>.json. "restore" needs both. Overwrites nothing.

The backup holds personal data; keep it as safe as the database. What is sealed in it opens only with SECRET,
which is in no backup: keep it elsewhere.

On PostgreSQL use PostgreSQL's own tools; the command says how.
`,
  run: async ({ operands: { file = '' } }, terminal) =>
    withSettings(terminal, async (config) => {
      if (config.databaseUrl)
        return refuse(
          terminal,
          'This site runs on PostgreSQL, which has its own tools. Back up with:',
          `  pg_dump --format=custom --file=${file} "$DATABASE_URL"`,
          'and restore into an empty database with:',
          `  pg_restore --exit-on-error --no-owner --dbname="$DATABASE_URL" ${file}`,
        );
      const missing = missingDatabase(config);
      if (missing) return refuse(terminal, ...missing);
      const target = resolve(file);
      if (!existsSync(dirname(target))) return refuse(terminal, `There is no folder ${dirname(target)}.`);
      for (const taken of [target, manifestFile(target)])
        if (existsSync(taken)) return refuse(terminal, `${taken} exists and is not overwritten.`);
      const manifest = await backUpSqlite(sqliteFile(config.dataDir), target, terminal.clock.now());
      const rows = Object.values(manifest.tables).reduce((sum, count) => sum + count, 0);
      terminal.print(`Backed up and verified: ${rows} rows in ${target}`);
      terminal.print(
        `What it holds is written in ${manifestFile(target)}. Keep SECRET elsewhere: it is in neither.`,
      );
      return 0;
    }),
};
