import { once } from 'node:events';
import { realClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startOutboxWorker } from '../../src/mail/outbox-worker.ts';
import { smtpTransport } from '../../src/mail/smtp-transport.ts';
import { openDatabase } from '../../src/services.ts';
import { keys } from './some-letter.ts';

/** A worker in a process of its own, on the database and the mail server of its environment; its argument is its name. */
const outcome = readConfig('test');
if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
const { config } = outcome;
const db = await openDatabase(config);
const transport = smtpTransport({
  url: config.smtpUrl ?? '',
  hostname: process.argv[2] ?? '',
  requireTls: false,
  silenceMs: 30_000,
});
const worker = startOutboxWorker({
  db,
  keys,
  clock: realClock(),
  log: createLog('silent'),
  transport,
  pollMs: 5,
});
console.log('ready');
await once(process, 'SIGTERM');
await worker.stop();
await transport.close();
await db.close();
