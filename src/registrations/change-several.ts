import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { admitFromQueue } from './admit-from-queue.ts';
import { cancelByOrganiser } from './cancel-by-organiser.ts';
import { moveToQueue } from './move-to-queue.ts';
import { holdsSeat } from './offer.ts';
import type { Registration } from './registration.ts';
import type { SeveralAction } from './several.ts';
import { listRegistrations } from './several-store.ts';

export type SeveralOrder = {
  action: SeveralAction;
  ids: readonly string[];
  /** In the letters about what was taken away; '' for nothing. */
  message: string;
  /** So many seats may be added where none is free. */
  mostAdded: number;
  by: Author;
};

/** `left`: not among the event's people any more, or nothing could be done about them. */
export type SeveralOutcome = { done: number; left: number };

/**
 * One thing done to several people of an event, one after the other: each is a change of its own, with its letter and
 * its line in the log, so that nobody who registers meanwhile waits for all of them.
 */
export async function changeSeveral(
  services: Services,
  eventId: string,
  order: SeveralOrder,
): Promise<SeveralOutcome> {
  const found = await listRegistrations(services.db.reader, eventId, order.ids);
  const done = await work[order.action](services, found, order);
  return { done, left: order.ids.length - done };
}

type Work = (services: Services, found: Registration[], order: SeveralOrder) => Promise<number>;

const work: Record<SeveralAction, Work> = {
  give: async (services, found, { mostAdded, by }) => {
    let [given, added] = [0, 0];
    for (const registration of found.sort(byTicket)) {
      const outcome = await admitFromQueue(services, registration, { over: added < mostAdded, by });
      if (outcome.kind !== 'given') continue;
      given += 1;
      if (outcome.added) added += 1;
    }
    return given;
  },
  // The seats are for those who have waited, not for each other.
  queue: async (services, found, { ids, message, by }) => {
    let moved = 0;
    for (const registration of found) {
      const refusal = await moveToQueue(services, registration, { message, by, among: new Set(ids) });
      if (!refusal) moved += 1;
    }
    return moved;
  },
  // Who waits goes first: else the seat of one would go to the next, who is to lose it in a moment.
  cancel: async (services, found, order) => {
    let cancelled = 0;
    const inTurn = (registration: Registration) =>
      registration.confirmedAt ? 2 : holdsSeat(registration) ? 1 : 0;
    for (const registration of found.sort((one, other) => inTurn(one) - inTurn(other))) {
      const { kind } = await cancelByOrganiser(services, registration, order);
      if (kind === 'cancelled') cancelled += 1;
    }
    return cancelled;
  },
};

function byTicket(one: Registration, other: Registration): number {
  return (one.ticket ?? 0) - (other.ticket ?? 0);
}
