import { transact } from '../../src/database/transact.ts';
import type { Event } from '../../src/events/event.ts';
import { eraseDue } from '../../src/privacy/erase-due.ts';
import { local } from '../../src/time.ts';
import { registration } from '../support/a-registration.ts';
import type { Desk } from '../support/desk.ts';

let numbers = 0;

/** People registered for an event, each with an answer on food, and a question. */
export async function keepRows(desk: Desk, event: Event, people = 2): Promise<void> {
  const guests = Array.from({ length: people }, () => registration(event));
  const createdAt = local('2022-10-10T09:00');
  await transact(desk.db, async (trx) => {
    await trx.insertInto('registrations').values(guests).execute();
    const answers = guests.map(({ id }) => ({
      registrationId: id,
      eventId: event.id,
      sealed: 'x',
      createdAt,
    }));
    await trx.insertInto('sensitiveAnswers').values(answers).execute();
    await trx
      .insertInto('questions')
      .values({
        id: `kept-question-${++numbers}`,
        eventId: event.id,
        name: 'Exempel Frågvis',
        email: 'fragvis@example.com',
        text: 'Finns det hörslinga?',
        language: 'sv',
        keyHash: `x${numbers}`,
        createdAt,
        answeredAt: null,
        remindedAt: null,
      })
      .execute();
  });
}

export async function eraseAt(desk: Desk, time: string) {
  desk.clock.set(time);
  return eraseDue(desk.db, local(time));
}

/** How much is kept of an event. */
export async function keptOf(desk: Desk, { id }: Event): Promise<number[]> {
  const counts = [];
  for (const table of ['registrations', 'questions', 'sensitiveAnswers'] as const) {
    const rows = await desk.db.reader.selectFrom(table).select('eventId').where('eventId', '=', id).execute();
    counts.push(rows.length);
  }
  return counts;
}

export async function logOf(desk: Desk, { id }: Event) {
  const rows = await desk.db.reader
    .selectFrom('logEntries')
    .selectAll()
    .where('eventId', '=', id)
    .orderBy('at')
    .orderBy('action')
    .execute();
  return rows.map(({ at, who, action, details, organisationId }) => ({
    at,
    who,
    action,
    organisationId,
    ...(JSON.parse(details) as object),
  }));
}
