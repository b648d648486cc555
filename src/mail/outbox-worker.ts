import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import type { Log } from '../log.ts';
import { addMinutes, type Instant } from '../time.ts';
import { cleanResponse } from './mail-response.ts';
import type { MailTransport, SendOutcome } from './message.ts';
import { openLetter } from './outbox.ts';
import { claimLetters } from './outbox-claim.ts';
import type { OutboxRow } from './outbox-row.ts';
import { settleLetter } from './outbox-settle.ts';

export type OutboxWorker = {
  /** A letter waits: look now. Called after a commit; costs nothing. */
  nudge(): void;
  /** Finishes what it holds and then takes no more. */
  stop(): Promise<void>;
  /** False once it has stopped, or has not come round for a quarter of an hour. */
  alive(): boolean;
};

export type OutboxWorkerSettings = {
  db: Database;
  keys: Keys;
  clock: Clock;
  log: Log;
  transport: MailTransport;
  /** How often it looks by itself, for letters whose time has come and for those of other processes. */
  pollMs?: number;
  /** From 0 to 1. */
  random?: () => number;
};

/** Letters sent at once while all is well. After trouble one goes first, to see whether the server is back. */
const together = 3;

/** Sends what waits in the outbox until it is stopped; any number of workers may share a database. */
export function startOutboxWorker(settings: OutboxWorkerSettings): OutboxWorker {
  const { db, keys, clock, log, transport, pollMs = 1000, random = Math.random } = settings;
  let stopping = false;
  let stopped = false;
  let nudged = false;
  let wake = () => {};
  let lastTurn = clock.now();
  let atOnce = 1;
  let pauses = 0;
  let pausedUntil: Instant = '';

  const running = run();
  return {
    nudge: () => {
      nudged = true;
      wake();
    },
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
    alive: () => !stopped && clock.now() <= addMinutes(lastTurn, 15),
  };

  async function run(): Promise<void> {
    while (!stopping) {
      nudged = false;
      const more = await turn().catch((error: unknown) => {
        log.error({ error: nameOf(error) }, 'The outbox cannot be read');
        return false;
      });
      lastTurn = clock.now();
      if (!more && !nudged && !stopping) await sleep();
    }
    stopped = true;
  }

  /** One round; true when there may be more to do at once. */
  async function turn(): Promise<boolean> {
    const now = clock.now();
    if (now < pausedUntil) return false;
    const letters = await claimLetters(db, now, atOnce);
    const outcomes = await Promise.all(letters.map(deliver));
    const trouble = outcomes.some((outcome) => outcome.kind !== 'sent' && outcome.kind !== 'permanent');
    if (letters.length > 0) atOnce = trouble ? 1 : together;
    const pause = outcomes.find((outcome) => outcome.kind === 'paused');
    if (pause) rest(pause);
    else if (letters.length > 0) resume();
    return letters.length > 0;
  }

  async function deliver(row: OutboxRow): Promise<SendOutcome> {
    const outcome = await attempt(row);
    try {
      await settleLetter(db, row, outcome, clock.now(), random());
      log.info(
        { letter: row.id, kind: row.kind, attempt: row.attempts, outcome: outcome.kind },
        'A letter was tried',
      );
    } catch (error) {
      // Its lease runs out, and it is sent again with the same Message-ID.
      log.error(
        { letter: row.id, kind: row.kind, error: nameOf(error) },
        'What became of a letter is not stored',
      );
    }
    return outcome;
  }

  /** A letter that cannot be read waits like any other: a wrong SECRET can be put right within four days. */
  async function attempt(row: OutboxRow): Promise<SendOutcome> {
    try {
      const message = openLetter(keys, row);
      if (!message) return { kind: 'permanent', response: 'The letter has been erased' };
      return await transport.send(message);
    } catch (error) {
      log.error({ letter: row.id, kind: row.kind, error: nameOf(error) }, 'A letter cannot be sent');
      return { kind: 'temporary', response: `The letter cannot be sent (${nameOf(error)})` };
    }
  }

  function rest({ reason, response }: Extract<SendOutcome, { kind: 'paused' }>): void {
    pauses += 1;
    pausedUntil = addMinutes(clock.now(), reason === 'refused' ? 5 : Math.min(pauses, 5));
    if (pauses === 1) log.warn({ reason, response: cleanResponse(response) }, 'No mail leaves: letters wait');
  }

  function resume(): void {
    if (pauses > 0) log.info('Mail leaves again');
    pauses = 0;
  }

  function sleep(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
