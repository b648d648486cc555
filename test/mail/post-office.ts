import { setTimeout as wait } from 'node:timers/promises';
import type { DurationLike } from 'luxon';
import pino from 'pino';
import type { MailTransport } from '../../src/mail/message.ts';
import type { OutboxRow } from '../../src/mail/outbox-row.ts';
import {
  type OutboxWorker,
  type OutboxWorkerSettings,
  startOutboxWorker,
} from '../../src/mail/outbox-worker.ts';
import { smtpTransport } from '../../src/mail/smtp-transport.ts';
import { addMinutes } from '../../src/time.ts';
import { closeAfterwards } from '../support/cleanup.ts';
import type { EngineName } from '../support/engines.ts';
import { testClock } from '../support/test-clock.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { allRows, keys } from './some-letter.ts';

/** A database, a clock that the test moves, a log that it reads, and a worker on demand. */
export async function openPostOffice(engine: EngineName = 'sqlite') {
  const db = await openTestDatabase(engine);
  const clock = testClock('2022-11-10T09:00');
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  let inHand = 0;

  function employ(transport: MailTransport, settings: Partial<OutboxWorkerSettings> = {}): OutboxWorker {
    const counted: MailTransport = {
      ...transport,
      send: async (message) => {
        inHand += 1;
        return transport.send(message).finally(() => {
          inHand -= 1;
        });
      },
    };
    const worker = startOutboxWorker({
      db,
      keys,
      clock,
      log,
      transport: counted,
      pollMs: 2,
      // No back-off is then a whole number of minutes, and none looks like a lease.
      random: () => 0.37,
      ...settings,
    });
    closeAfterwards(async () => {
      await worker.stop();
      await transport.close();
    });
    return worker;
  }

  /** No letter is claimed: the clock can be moved without ending anybody's lease. */
  async function isQuiet(): Promise<boolean> {
    const leases = [8, 9, 10].map((minutes) => addMinutes(clock.now(), minutes));
    const rows = await allRows(db);
    return inHand === 0 && rows.every((row) => !leases.includes(row.nextAttemptAt ?? ''));
  }

  /** Lets time pass, a minute at a time, until something holds for all rows. The worker is never hurried. */
  async function passUntil(
    done: (rows: OutboxRow[]) => boolean,
    step: DurationLike = { minutes: 1 },
    steps = 3000,
  ) {
    for (let taken = 0; taken < steps; taken++) {
      while (!(await isQuiet())) await wait(2);
      if (done(await allRows(db))) return;
      clock.pass(step);
      await wait(6);
    }
    throw new Error(
      `After ${steps} steps: ${JSON.stringify(await allRows(db), ['attempts', 'lastResponse'])}`,
    );
  }

  /** So many minutes, whatever happens. */
  async function passMinutes(minutes: number): Promise<void> {
    const end = addMinutes(clock.now(), minutes);
    await passUntil(() => clock.now() >= end);
  }

  const warnings = () => lines.map((line) => JSON.parse(line)).filter((line) => line.level >= 40);
  return { db, clock, lines, warnings, employ, passUntil, passMinutes };
}

/** A connection to the test's server, patient enough for a busy machine unless told otherwise. */
export function connectionTo(
  url: string,
  patience: { connectMs?: number; silenceMs?: number } = {},
): MailTransport {
  return smtpTransport({
    url,
    hostname: 'example.se',
    requireTls: false,
    connectMs: 5_000,
    silenceMs: 5_000,
    ...patience,
  });
}

export const allSent = (rows: OutboxRow[]) => rows.every((row) => row.sentAt !== null);
export const allSettled = (rows: OutboxRow[]) => rows.every((row) => row.sentAt ?? row.failedAt);
