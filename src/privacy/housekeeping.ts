import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log.ts';
import { eraseDue } from './erase-due.ts';

export type Housekeeping = { stop(): Promise<void> };

const everyMinutes = 15;

/** Erases what is due, at the start and then every quarter of an hour; several processes may do so at once. */
export function startHousekeeping(services: { db: Database; clock: Clock; log: Log }): Housekeeping {
  let running = Promise.resolve();
  const run = () => {
    running = tidy(services);
  };
  run();
  const timer = setInterval(run, everyMinutes * 60_000);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

async function tidy({ db, clock, log }: Parameters<typeof startHousekeeping>[0]): Promise<void> {
  try {
    const erased = await eraseDue(db, clock.now());
    if (erased.sensitiveAnswers > 0) log.info({ erased }, 'erased what was due');
  } catch (error) {
    log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'erasing failed');
  }
}
