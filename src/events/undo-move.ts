import type { Queryable } from '../database/database.ts';
import { listEntriesSince } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import { addMinutes, type Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { changeEvent } from './change-event.ts';
import { changedColumns } from './changed-columns.ts';
import type { EventChange } from './changed-event.ts';
import type { Event } from './event.ts';
import { eventStart } from './event-dates.ts';
import type { EventNotice, Readers } from './event-notice.ts';
import { findNotice } from './event-notice-store.ts';
import { getEvent } from './event-store.ts';
import { undoMinutes, withdraw } from './undo-off.ts';

export type UndoMoveOutcome =
  /** `letters`: who had been told, or has registered since, and is told now. */
  | { kind: 'undone'; letters: Readers }
  /** It is back already. */
  | { kind: 'nothing' }
  /** No move is so recent. */
  | { kind: 'too-late' }
  /** Somebody has changed what the move changed, or cancelled or postponed the event. */
  | { kind: 'changed' };

/**
 * The move of the last fifteen minutes that can be taken back; null when there is none. Only from one date to another:
 * of a first date, or of one after a postponement, those who waited for it have been told, and watch no longer.
 */
export async function findUndoableMove(
  db: Queryable,
  event: Event,
  now: Instant,
): Promise<EventNotice | null> {
  const moves = await listMoves(db, event.id, now);
  return moves.find((move) => stands(move, event)) ?? null;
}

/** Moves an event back as `changeEvent` moves it; whoever may have read of the move reads that it is undone. */
export async function undoMove(services: Services, eventId: string, by: Author): Promise<UndoMoveOutcome> {
  const { reader } = services.db;
  const now = services.clock.now();
  const event = await getEvent(reader, eventId);
  const moves = await listMoves(reader, eventId, now);
  const move = moves.find((one) => stands(one, event));
  if (!move) return { kind: refusal(moves, event) };
  const outcome = await changeEvent(services, eventId, changeBack(move), {
    expectedVersion: event.version,
    by,
    action: 'event-move-undone',
    notify: { message: '', undoneId: move.id },
    also: async (trx) => {
      await withdraw(trx, eventId, 'changed', move.createdAt, now);
    },
  });
  return outcome.kind === 'changed' ? { kind: 'undone', letters: outcome.letters } : { kind: 'changed' };
}

async function listMoves(db: Queryable, eventId: string, now: Instant): Promise<EventNotice[]> {
  const since = addMinutes(now, -undoMinutes);
  const moves: EventNotice[] = [];
  for (const { at } of await listEntriesSince(db, eventId, 'event-moved', since)) {
    const notice = await findNotice(db, eventId, 'changed', at);
    if (notice && eventStart(notice.before) && !notice.before.postponedAt) moves.push(notice);
  }
  return moves;
}

/** Whether the event is where the move put it. */
function stands(move: EventNotice, event: Event): boolean {
  if (event.cancelledAt || event.postponedAt) return false;
  return movedColumns(move).every((name) => event[name] === move.after[name]);
}

function refusal([last]: readonly EventNotice[], event: Event): 'too-late' | 'nothing' | 'changed' {
  if (!last) return 'too-late';
  return movedColumns(last).every((name) => event[name] === last.before[name]) ? 'nothing' : 'changed';
}

function changeBack(move: EventNotice): EventChange {
  return Object.fromEntries(movedColumns(move).map((name) => [name, move.before[name]]));
}

/** What follows by itself from where an event is, and when. */
const follows: readonly (keyof Event)[] = [
  'version',
  'sequence',
  'searchText',
  'updatedAt',
  'movedFromStartsAt',
  'movedFromEndsAt',
  'movedFromVenue',
];

function movedColumns({ before, after }: EventNotice): (keyof Event)[] {
  const names = Object.keys(changedColumns(before, after)) as (keyof Event)[];
  return names.filter((name) => !follows.includes(name));
}
