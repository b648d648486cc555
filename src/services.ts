import { join } from 'node:path';
import { clockFrom, realClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { openPostgres } from './database/open-postgres.ts';
import { openSqlite, sqliteFile } from './database/open-sqlite.ts';
import { createKeys } from './keys.ts';
import { createLog } from './log.ts';
import { fileTransport } from './mail/file-transport.ts';
import type { MailTransport } from './mail/message.ts';
import { smtpTransport } from './mail/smtp-transport.ts';
import { findNoticeOn } from './site/notice-store.ts';
import { shownNotice } from './site/site-notice.ts';
import { localDay } from './time.ts';
import { createAssets } from './web/assets.ts';
import type { Services } from './web/visit.ts';

/** The only place that chooses SQLite or PostgreSQL. */
export function openDatabase(config: Config): Promise<Database> {
  if (config.databaseUrl) return Promise.resolve(openPostgres(config.databaseUrl));
  return openSqlite(sqliteFile(config.dataDir));
}

/** Letters leave by SMTP in production; in the demo and in tests they are files, and nothing leaves the machine. */
export function openTransport(config: Config): MailTransport {
  if (config.mode !== 'production' || !config.smtpUrl) return fileTransport(join(config.dataDir, 'mail'));
  return smtpTransport({
    url: config.smtpUrl,
    requireTls: true,
    hostname: new URL(config.baseUrl).hostname,
  });
}

/** Everything from the outside world, built once. The mail worker is started by server.ts and wired in here. */
export function createServices(
  config: Config,
  db: Database,
  mail: { nudge(): void; works(): boolean },
): Services {
  const keys = createKeys(config.secrets);
  return {
    config,
    db,
    clock: config.clock ? clockFrom(config.clock) : realClock(),
    log: createLog(config.logLevel),
    keys,
    mail: { keys, baseUrl: config.baseUrl, mailFrom: config.mailFrom, siteName: config.siteName },
    assets: createAssets(join(import.meta.dirname, '../public')),
    siteNotice: async (lang, now) => {
      const notice = await findNoticeOn(db.reader, localDay(now));
      return notice ? shownNotice(notice, lang) : null;
    },
    nudgeMail: () => mail.nudge(),
    mailWorks: () => mail.works(),
  };
}
