import type { Queryable } from '../database/database.ts';
import { addMinutes, type Instant } from '../time.ts';
import type { Waiting } from './todo.ts';

/** So long a letter that failed is worth seeing to. */
const failedDays = 30;

/** What waits at these events. */
export async function getWaiting(db: Queryable, eventIds: readonly string[], now: Instant): Promise<Waiting> {
  if (eventIds.length === 0) return { questions: new Map(), failed: new Map(), sensitive: new Set() };
  const questions = await listWaitingQuestions(db, eventIds);
  return {
    questions: new Map(questions.map((row) => [row.eventId, row])),
    failed: await countFailedLetters(db, eventIds, addMinutes(now, -failedDays * 24 * 60)),
    sensitive: await listWithSensitiveAnswers(db, eventIds),
  };
}

/** Questions without an answer, by event: how many, and since when the oldest waits. */
function listWaitingQuestions(
  db: Queryable,
  eventIds: readonly string[],
): Promise<{ eventId: string; count: number; since: Instant }[]> {
  return db
    .selectFrom('questions')
    .select((eb) => ['eventId', eb.fn.countAll<number>().as('count'), eb.fn.min('createdAt').as('since')])
    .where('eventId', 'in', eventIds)
    .where('answeredAt', 'is', null)
    .groupBy('eventId')
    .execute();
}

/** Letters that could not be delivered since then, by event; not those that a later letter has made up for. */
async function countFailedLetters(
  db: Queryable,
  eventIds: readonly string[],
  since: Instant,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('outbox')
    .select((eb) => ['eventId', eb.fn.countAll<number>().as('count')])
    .where('eventId', 'in', eventIds)
    .where('failedAt', '>=', since)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox as later')
            .select('later.id')
            .whereRef('later.registrationId', '=', 'outbox.registrationId')
            .whereRef('later.createdAt', '>', 'outbox.createdAt'),
        ),
      ),
    )
    .groupBy('eventId')
    .execute();
  return new Map(rows.map(({ eventId, count }) => [eventId ?? '', Number(count)]));
}

/** The events for which somebody has said something of food or needs that is not erased yet. */
async function listWithSensitiveAnswers(db: Queryable, eventIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('sensitiveAnswers')
    .select('eventId')
    .distinct()
    .where('eventId', 'in', eventIds)
    .execute();
  return new Set(rows.map(({ eventId }) => eventId));
}
