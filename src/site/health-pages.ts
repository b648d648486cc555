import { answers, pendingMigrations } from '../database/migrate.ts';
import type { Visit } from '../web/visit.ts';

/** The process is alive and answers. Says nothing about what it depends on: a restart would not mend that. */
export async function showAlive(visit: Visit): Promise<void> {
  say(visit, 200, 'ok');
}

/** Ready for visitors: the database answers, no migration is pending and the mail worker runs. No reason is told. */
export async function showReady(visit: Visit): Promise<void> {
  const ready = await isReady(visit);
  say(visit, ready ? 200 : 503, ready ? 'ok' : 'not ready');
}

async function isReady({ services }: Visit): Promise<boolean> {
  const { db, log } = services;
  if (!services.mailWorks()) return refuse('the mail worker has stopped');
  if (!(await answers(db))) return refuse('the database does not answer');
  try {
    const pending = await pendingMigrations(db);
    return pending.length === 0 || refuse(`migrations are pending: ${pending.join(', ')}`);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }

  function refuse(reason: string): false {
    log.warn({ reason }, 'not ready');
    return false;
  }
}

function say({ res }: Visit, status: 200 | 503, text: string): void {
  res.set('Cache-Control', 'no-store').status(status).type('text/plain').send(`${text}\n`);
}
