import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { type Finding, fail, ok, reasonOf } from './finding.ts';

/** What a PostgreSQL must be set to for the site to keep what it promises. */
export async function checkPostgres(db: Database): Promise<Finding[]> {
  try {
    const { rows } = await sql<{ name: string; setting: string }>`select name, setting from pg_settings
      where name in ('server_version', 'server_encoding', 'synchronous_commit', 'fsync', 'full_page_writes')`.execute(
      db.reader,
    );
    const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    return [ok('database', `PostgreSQL ${settings.server_version} answers`), ...judgePostgres(settings)];
  } catch (error) {
    return [
      fail(
        'database',
        `PostgreSQL does not answer: ${reasonOf(error)}. Look at DATABASE_URL and the server.`,
      ),
    ];
  }
}

export function judgePostgres(settings: Readonly<Record<string, string>>): Finding[] {
  const off = ['synchronous_commit', 'fsync', 'full_page_writes'].filter((name) => settings[name] === 'off');
  return [
    off.length > 0
      ? fail('database', `${off.join(', ')} off: a power cut would lose what was confirmed. Set it to on.`)
      : ok('database', 'writes are on disk when they are confirmed'),
    settings.server_encoding === 'UTF8'
      ? ok('database', 'keeps UTF-8')
      : fail(
          'database',
          `its encoding is ${settings.server_encoding}: names would be lost. Make it anew with UTF8.`,
        ),
  ];
}
