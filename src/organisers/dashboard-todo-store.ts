import type { Queryable } from '../database/database.ts';
import type { Instant } from '../time.ts';

/** Questions without an answer, by event: how many, and since when the oldest waits. */
export function listWaitingQuestions(
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
export async function countFailedLetters(
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
export async function listWithSensitiveAnswers(
  db: Queryable,
  eventIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('sensitiveAnswers')
    .select('eventId')
    .distinct()
    .where('eventId', 'in', eventIds)
    .execute();
  return new Set(rows.map(({ eventId }) => eventId));
}
