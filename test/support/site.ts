import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import request, { type Test } from 'supertest';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import type { Message } from '../../src/mail/message.ts';
import { listLetters, openLetter } from '../../src/mail/outbox.ts';
import { startOutboxWorker } from '../../src/mail/outbox-worker.ts';
import { createServices } from '../../src/services.ts';
import type { Services } from '../../src/web/visit.ts';
import { closeAfterwards } from './cleanup.ts';
import type { EngineName } from './engines.ts';
import { type MailTray, mailTray } from './mail-tray.ts';
import { type Page, readPage } from './page.ts';
import { tempFolder } from './temp-folder.ts';
import { type TestClock, testClock } from './test-clock.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

export type SiteOptions = {
  /** The clock time in Stockholm; it stands still until the test moves it. */
  now?: string;
  engine?: EngineName;
  /** Stores what the site shows before the first visit. */
  content?: (db: TestDatabase) => Promise<unknown>;
  /** Settings as in the environment, e.g. `{ TRUST_PROXY: '127.0.0.1' }`. */
  env?: Record<string, string>;
};

export type Fields = Record<string, string | readonly string[]>;

export type Site = {
  services: Services;
  db: TestDatabase;
  clock: TestClock;
  mail: MailTray;
  /** `http://localhost:<port>`, for a real browser; also the site's own BASE_URL. */
  url: string;
  get(path: string): Test;
  options(path: string): Test;
  /** Sends a form as a browser on the site's own page does. */
  post(path: string, fields?: Fields, headers?: Record<string, string>): Test;
  /** Opens a page that must be there (200), and reads it. */
  read(path: string): Promise<Page>;
  /** Every line the site has logged, at the finest level: JSON as an operator gets it. */
  log: string[];
  /** Every letter written so far, oldest first, whether it has left or not. */
  letters(): Promise<Message[]>;
  /** Sends what is due at the test's time into `mail.sent`, and waits for it. */
  runMail(): Promise<void>;
  close(): Promise<void>;
};

/** The real site: real pipeline, real storage; only the clock and the far end of the mail are the test's. */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
  const folder = tempFolder();
  const db = await openTestDatabase(options.engine, folder);
  await options.content?.(db);
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const clock = testClock(options.now ?? '2022-11-10T09:00');
  const mail = mailTray();
  const log: string[] = [];
  const services: Services = {
    ...createServices(configFor({ BASE_URL: url, DATA_DIR: folder, ...options.env }), db, {
      nudge: () => {},
      works: () => true,
    }),
    clock,
    log: createLog('debug', { write: (line) => void log.push(line) }),
  };
  server.on('request', createApp(services));
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await db.close();
  };
  closeAfterwards(close);
  const get = (path: string) => request(server).get(path);
  return {
    services,
    db,
    clock,
    mail,
    log,
    url,
    close,
    get,
    options: (path) => request(server).options(path),
    post: (path, fields = {}, headers = {}) =>
      request(server)
        .post(path)
        .type('form')
        .set({ Origin: url, 'Sec-Fetch-Site': 'same-origin', ...headers })
        .send(formBody(fields)),
    read: async (path) => readPage((await get(path).expect(200)).text),
    letters: async () => {
      const rows = await listLetters(db.reader, { before: null, limit: 10_000 });
      return rows.reverse().flatMap((row) => openLetter(services.keys, row) ?? []);
    },
    runMail: () => sendWhatIsDue(services, mail),
  };
}

async function sendWhatIsDue(services: Services, transport: MailTray): Promise<void> {
  const worker = startOutboxWorker({ ...services, transport, pollMs: 5, random: () => 0 });
  const due = () =>
    services.db.reader
      .selectFrom('outbox')
      .select('id')
      .where('nextAttemptAt', '<=', services.clock.now())
      .execute();
  // A tray that answers "paused" leaves letters due: then two seconds are enough.
  for (let round = 0; round < 200 && (await due()).length > 0; round++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await worker.stop();
}

function configFor(env: Record<string, string>) {
  const secret = 'a secret for the tests, long enough to pass';
  const outcome = readConfig('test', { LOG_LEVEL: 'silent', SECRET: secret, ...env });
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  return outcome.config;
}

function formBody(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}
