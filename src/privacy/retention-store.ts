import type { Queryable, Transaction } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import type { LogEntry } from '../history/log-entry.ts';
import type { ErasureDelay } from './retention.ts';

/** An event about which something is kept, and how much. */
export type Kept = {
  event: Event;
  registrations: number;
  questions: number;
  sensitiveAnswers: number;
  delay: ErasureDelay | null;
};

/** What is kept of the events that these organisations are responsible for, or of one event. */
export async function listKept(
  db: Queryable,
  of: { controllerIds: readonly string[] } | { eventId: string },
): Promise<Kept[]> {
  let query = db.selectFrom('events').selectAll();
  if ('eventId' in of) query = query.where('id', '=', of.eventId);
  else if (of.controllerIds.length === 0) return [];
  else query = query.where('controllerId', 'in', of.controllerIds);
  const events = await query.orderBy('day').orderBy('id').execute();
  const ids = events.map(({ id }) => id);
  if (ids.length === 0) return [];
  const registrations = await countByEvent(db, 'registrations', ids);
  const questions = await countByEvent(db, 'questions', ids);
  const sensitiveAnswers = await countByEvent(db, 'sensitiveAnswers', ids);
  const delays = await db.selectFrom('erasureDelays').selectAll().where('eventId', 'in', ids).execute();
  return events
    .map((event) => ({
      event,
      registrations: registrations.get(event.id) ?? 0,
      questions: questions.get(event.id) ?? 0,
      sensitiveAnswers: sensitiveAnswers.get(event.id) ?? 0,
      delay: delays.find(({ eventId }) => eventId === event.id) ?? null,
    }))
    .filter((kept) => kept.registrations + kept.questions + kept.sensitiveAnswers > 0);
}

/** How many rows of a table each of the events has; those without any are left out. */
export async function countByEvent(
  db: Queryable,
  table: 'registrations' | 'questions' | 'sensitiveAnswers',
  eventIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom(table)
    .select((eb) => ['eventId', eb.fn.countAll<number>().as('count')])
    .where('eventId', 'in', eventIds)
    .groupBy('eventId')
    .execute();
  return new Map(rows.map(({ eventId, count }) => [eventId, Number(count)]));
}

/**
 * Whether it is because of erasing that nobody is registered for an event. The log says so for as long as it lasts;
 * the event's own numbers, which a postponed event does not keep, for ever.
 */
export async function isErased(db: Queryable, event: Event): Promise<boolean> {
  const { confirmed, queued, confirmedOnline, queuedOnline } = event;
  if (confirmed + queued + confirmedOnline + queuedOnline > 0) return true;
  const entries = await db
    .selectFrom('logEntries')
    .select('details')
    .where('eventId', '=', event.id)
    .where('action', '=', 'registrations-erased')
    .execute();
  return entries.some(({ details }) => ((JSON.parse(details) as { rows?: number }).rows ?? 0) > 0);
}

/** One delay an event: a later one takes its place. */
export async function putDelay(trx: Transaction, delay: ErasureDelay): Promise<void> {
  const { eraseDay, reason, createdAt } = delay;
  await trx
    .insertInto('erasureDelays')
    .values(delay)
    .onConflict((conflict) => conflict.column('eventId').doUpdateSet({ eraseDay, reason, createdAt }))
    .execute();
}

/** What the log says was erased, or put off, for an organisation; the newest first. */
export function listErasures(db: Queryable, organisationId: string, limit: number): Promise<LogEntry[]> {
  return db
    .selectFrom('logEntries')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('action', 'in', ['registrations-erased', 'needs-erased', 'erasure-postponed'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

export async function listEventsById(db: Queryable, ids: readonly string[]): Promise<Map<string, Event>> {
  if (ids.length === 0) return new Map();
  const events = await db.selectFrom('events').selectAll().where('id', 'in', ids).execute();
  return new Map(events.map((event) => [event.id, event]));
}
