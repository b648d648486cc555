import { tellReaders } from './events/tell-readers.ts';
import { sendDigests } from './organisers/send-digests.ts';
import { eraseDue } from './privacy/erase-due.ts';
import { remindQuestions } from './questions/remind-questions.ts';
import { expireOffers } from './registrations/expire-offers.ts';
import { findCounties } from './registrations/find-counties.ts';
import { remindDue } from './reminders/remind-due.ts';
import type { Instant } from './time.ts';
import { tellWatchers } from './watching/tell-watchers.ts';
import type { Services } from './web/visit.ts';

export type Periodic = {
  /** Finishes what it holds and then does no more. */
  stop(): Promise<void>;
};

type Task = {
  name: string;
  everyMinutes: number;
  /** Returns counts for the log, never whom they are about. */
  run(services: Services, now: Instant): Promise<Record<string, number>>;
};

/** What the site does by itself. Several processes may do the same at once. */
const tasks: readonly Task[] = [
  {
    name: 'tell of changed events',
    everyMinutes: 1,
    run: async (services) => ({ letters: await tellReaders(services) }),
  },
  {
    name: 'tell watchers',
    everyMinutes: 1,
    run: async (services, now) => ({ told: await tellWatchers(services, now) }),
  },
  {
    name: 'remind',
    everyMinutes: 1,
    run: async (services, now) => ({ reminders: await remindDue(services, now) }),
  },
  {
    name: 'remind of questions',
    everyMinutes: 15,
    run: async (services, now) => ({ reminders: await remindQuestions(services, now) }),
  },
  {
    name: 'send daily summaries',
    everyMinutes: 1,
    run: async (services, now) => ({ letters: await sendDigests(services, now) }),
  },
  {
    name: 'settle offers',
    everyMinutes: 1,
    run: async (services, now) => ({ offers: await expireOffers(services, now) }),
  },
  // At the start after an upgrade: of earlier registrations, or when more names are known.
  {
    name: 'find counties',
    everyMinutes: 24 * 60,
    run: async ({ db }) => ({ found: await findCounties(db) }),
  },
  { name: 'erase what is due', everyMinutes: 15, run: ({ db }, now) => eraseDue(db, now) },
];

/** Does each task at once, and then again and again. */
export function startPeriodic(services: Services): Periodic {
  const stops = tasks.map((task) => repeat(task, services));
  return {
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

function repeat(task: Task, services: Services): () => Promise<void> {
  let running: Promise<void> | null = null;
  const turn = () => {
    // A turn that takes longer than its time is not joined by the next.
    running ??= perform(task, services).finally(() => {
      running = null;
    });
  };
  turn();
  const timer = setInterval(turn, task.everyMinutes * 60_000);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

async function perform({ name: task, run }: Task, services: Services): Promise<void> {
  const { clock, log } = services;
  try {
    const counts = await run(services, clock.now());
    if (Object.values(counts).some((count) => count > 0)) log.info({ task, ...counts }, 'done by itself');
  } catch (error) {
    log.error({ task, error: error instanceof Error ? error.message : 'unknown' }, 'a task failed');
  }
}
