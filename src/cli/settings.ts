import { existsSync } from 'node:fs';
import { type Config, readConfig } from '../config.ts';
import type { Database } from '../database/database.ts';
import { sqliteFile } from '../database/open-sqlite.ts';
import { openDatabase } from '../services.ts';
import { type ExitCode, misuse, refuse, type Terminal } from './command.ts';

/** Runs with the site's settings, or names all that are wrong. */
export async function withSettings(
  terminal: Terminal,
  run: (config: Config) => Promise<ExitCode>,
): Promise<ExitCode> {
  const outcome = readConfig('tool', terminal.env);
  if (outcome.ok) return run(outcome.config);
  return misuse(
    terminal,
    'These settings are wrong:',
    ...outcome.problems.map((problem) => `  - ${problem}`),
  );
}

/** Runs on the site's database and closes it; never makes a new one. */
export async function withDatabase(
  terminal: Terminal,
  run: (db: Database, config: Config) => Promise<ExitCode>,
): Promise<ExitCode> {
  return withSettings(terminal, async (config) => {
    const missing = missingDatabase(config);
    if (missing) return refuse(terminal, ...missing);
    const db = await openDatabase(config);
    try {
      return await run(db, config);
    } finally {
      await db.close();
    }
  });
}

/** What to say when there is no SQLite file; null when there is one, or on PostgreSQL. */
export function missingDatabase(config: Config): string[] | null {
  if (config.databaseUrl) return null;
  const file = sqliteFile(config.dataDir);
  if (existsSync(file)) return null;
  return [
    `There is no database at ${file}.`,
    'Set DATA_DIR to the folder of the site (the demo’s is data/demo), or make a database with: migrate',
  ];
}
