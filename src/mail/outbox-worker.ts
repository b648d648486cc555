import { addMinutes, type Instant } from '../time.ts';
import { cleanResponse } from './mail-response.ts';
import type { SendOutcome } from './message.ts';
import { claimLetters } from './outbox-claim.ts';
import { type Desk, deliverLetter, nameOf } from './outbox-delivery.ts';

export type OutboxWorker = {
  /** A letter waits: look now. Called after a commit; costs nothing. */
  nudge(): void;
  /** Finishes what it holds and then takes no more. */
  stop(): Promise<void>;
  /** False once it has stopped, or has not come round for a quarter of an hour. */
  alive(): boolean;
};

export type OutboxWorkerSettings = Omit<Desk, 'random'> & {
  /** How often it looks by itself, for letters whose time has come and for those of other processes. */
  pollMs?: number;
  random?: Desk['random'];
};

/** Letters sent at once while all is well. After trouble one goes first, to see whether the server is back. */
const together = 3;

/** Sends what waits in the outbox until it is stopped; any number of workers may share a database. */
export function startOutboxWorker(settings: OutboxWorkerSettings): OutboxWorker {
  const { db, clock, log, pollMs = 1000, random = Math.random } = settings;
  const desk = { ...settings, random };
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
    const outcomes = await Promise.all(letters.map((row) => deliverLetter(row, desk)));
    const trouble = outcomes.some((outcome) => outcome.kind !== 'sent' && outcome.kind !== 'permanent');
    if (letters.length > 0) atOnce = trouble ? 1 : together;
    const pause = outcomes.find((outcome) => outcome.kind === 'paused');
    if (pause) rest(pause);
    else if (letters.length > 0) resume();
    return letters.length > 0;
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
