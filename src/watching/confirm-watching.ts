import { transact } from '../database/transact.ts';
import type { Services } from '../web/visit.ts';
import { confirmWatcher, deleteWatcher } from './watcher-store.ts';

/** Whoever reads the mailbox wants the letter. Doing it twice is doing it once. */
export function confirmWatching(services: Services, id: string): Promise<void> {
  return transact(services.db, (trx) => confirmWatcher(trx, id, services.clock.now()));
}

/** The address is gone with the row, whether it was confirmed or not. */
export function stopWatching(services: Services, id: string): Promise<void> {
  return transact(services.db, (trx) => deleteWatcher(trx, id));
}
