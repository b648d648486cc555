import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { admitFromQueue } from './admit-from-queue.ts';
import { cancelByOrganiser } from './cancel-by-organiser.ts';
import { moveToQueue } from './move-to-queue.ts';
import { holdsSeat } from './offer.ts';
import type { Registration } from './registration.ts';
import type { SeveralAction, SeveralRefusal } from './several.ts';
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

/** `left`: about how many of them nothing was done, and why. */
export type SeveralOutcome = { done: number; left: Map<SeveralRefusal, number> };

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
  const why = await work[order.action](services, found, order);
  const gone = Array.from({ length: order.ids.length - found.length }, () => 'gone' as const);
  const left = new Map<SeveralRefusal, number>();
  for (const one of [...why, ...gone]) if (one) left.set(one, (left.get(one) ?? 0) + 1);
  return { done: why.filter((one) => one === null).length, left };
}

/** Of each why it was left; null: done. */
type Work = (
  services: Services,
  found: Registration[],
  order: SeveralOrder,
) => Promise<(SeveralRefusal | null)[]>;

const work: Record<SeveralAction, Work> = {
  give: async (services, found, { mostAdded, by }) => {
    const why: (SeveralRefusal | null)[] = [];
    let added = 0;
    for (const registration of found.sort(byTicket)) {
      const outcome = await admitFromQueue(services, registration, { over: added < mostAdded, by });
      if (outcome.kind === 'given' && outcome.added) added += 1;
      why.push(outcome.kind === 'given' ? null : refusal(registration, outcome.kind));
    }
    return why;
  },
  // The seats are for those who have waited, not for each other.
  queue: async (services, found, { ids, message, by }) => {
    const why: (SeveralRefusal | null)[] = [];
    for (const registration of found) {
      const refused = await moveToQueue(services, registration, { message, by, among: new Set(ids) });
      why.push(refused && refusal(registration, refused));
    }
    return why;
  },
  // Who waits goes first: else the seat of one would go to the next, who is to lose it in a moment.
  cancel: async (services, found, order) => {
    const why: (SeveralRefusal | null)[] = [];
    const inTurn = (registration: Registration) =>
      registration.confirmedAt ? 2 : holdsSeat(registration) ? 1 : 0;
    for (const registration of found.sort((one, other) => inTurn(one) - inTurn(other))) {
      const { kind } = await cancelByOrganiser(services, registration, order);
      why.push(kind === 'cancelled' ? null : kind === 'already-cancelled' ? 'cancelled' : 'late');
    }
    return why;
  },
};

function refusal(
  { cancelledAt }: Registration,
  kind: Exclude<SeveralRefusal, 'late' | 'gone' | 'cancelled'> | 'too-late',
): SeveralRefusal {
  if (kind !== 'too-late') return kind;
  return cancelledAt ? 'cancelled' : 'late';
}

function byTicket(one: Registration, other: Registration): number {
  return (one.ticket ?? 0) - (other.ticket ?? 0);
}
