import { existsSync } from 'node:fs';
import { type Config, readConfig } from '../config.ts';
import { answers } from '../database/migrate.ts';
import { sqliteFile } from '../database/open-sqlite.ts';
import { openDatabase } from '../services.ts';
import { checkContent } from './check-content.ts';
import { checkFiles } from './check-files.ts';
import { checkPostgres } from './check-postgres.ts';
import { checkProxy, checkSecret, checkSettings } from './check-settings.ts';
import { checkSmtp } from './check-smtp.ts';
import { checkSqlite } from './check-sqlite.ts';
import type { Command, Terminal } from './command.ts';
import { type Finding, fail } from './finding.ts';
import { missingDatabase } from './settings.ts';

export const doctorCommand: Command = {
  summary: 'look whether the site is set up to keep its promises',
  operands: [],
  options: {},
  help: `
Usage: npm run samlingspunkt -- doctor

Checks the settings, the rights and the room on the disk, the database (opens, durable, whole, migrated), that SECRET
opens what is stored, the clock, letters that wait, and that the mail server answers with TLS. Sends nothing and
changes nothing. One line each: ok, warn or fail, and what to do. Ends with 1 when anything fails.

Run it as the user of the site, after each change and from time to time.
`,
  run: async (_given, terminal) => {
    const outcome = readConfig('tool', terminal.env);
    const findings = outcome.ok
      ? await examine(outcome.config, terminal)
      : [...checkSettings(terminal.env), fail('settings', 'What depends on them was not checked.')];
    for (const { level, subject, text } of findings)
      terminal.print(`${level.padEnd(4)}  ${subject}: ${text.replace(/\s+/g, ' ')}`);
    const failed = findings.filter(({ level }) => level === 'fail').length;
    const warned = findings.filter(({ level }) => level === 'warn').length;
    terminal.print(`${findings.length} checks: ${failed} failed, ${warned} warnings`);
    return failed > 0 ? 1 : 0;
  },
};

async function examine(config: Config, terminal: Terminal): Promise<Finding[]> {
  const { dataDir, smtpUrl, baseUrl, secrets, trustProxy } = config;
  const findings = [
    ...checkSettings(terminal.env),
    ...checkSecret(secrets),
    ...checkProxy(trustProxy, baseUrl),
    ...(existsSync(dataDir) ? checkFiles(dataDir) : []),
    ...(await examineDatabase(config, terminal)),
  ];
  if (smtpUrl) findings.push(await checkSmtp(smtpUrl, new URL(baseUrl).hostname));
  return findings;
}

async function examineDatabase(config: Config, terminal: Terminal): Promise<Finding[]> {
  const missing = missingDatabase(config);
  if (missing) return [fail('database', missing.join(' '))];
  const findings = config.databaseUrl ? [] : checkSqlite(sqliteFile(config.dataDir));
  if (findings.some(({ level }) => level === 'fail')) return findings;
  const db = await openDatabase(config);
  try {
    if (config.databaseUrl) findings.push(...(await checkPostgres(db)));
    if (await answers(db)) findings.push(...(await checkContent(db, config.secrets, terminal.clock.now())));
    return findings;
  } finally {
    await db.close();
  }
}
