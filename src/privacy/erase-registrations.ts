import type { Transaction } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import { eventEnd } from '../events/event-dates.ts';
import { type Instant, inStockholm, toInstant } from '../time.ts';

/**
 * Erases whom an event's registrations were about, the months after it that its controller has promised: people,
 * groups, questions, and what letters said. The event's own numbers stay: how many came is about nobody. An
 * authority's stay until it has named the decision that lets it erase.
 */
export async function eraseRegistrations(trx: Transaction, now: Instant): Promise<number> {
  const due = (await listEventsWithPeople(trx)).filter((event) => isOver(event, now)).map(({ id }) => id);
  if (due.length === 0) return 0;
  const { numDeletedRows } = await trx
    .deleteFrom('registrations')
    .where('eventId', 'in', due)
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('questions').where('eventId', 'in', due).execute();
  await trx.updateTable('outbox').set({ sealed: null }).where('eventId', 'in', due).execute();
  await eraseGroups(trx, due);
  return Number(numDeletedRows);
}

/** What whoever sent a form wrote of the others goes event by event; the sender goes with the last of them. */
async function eraseGroups(trx: Transaction, due: string[]): Promise<void> {
  await trx.deleteFrom('groupMembers').where('eventId', 'in', due).execute();
  await trx
    .deleteFrom('registrationGroups')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('groupMembers')
            .select('position')
            .whereRef('groupMembers.groupId', '=', 'registrationGroups.id'),
        ),
      ),
    )
    .execute();
}

type Kept = Event & { retentionMonths: number };

function listEventsWithPeople(trx: Transaction): Promise<Kept[]> {
  return (
    trx
      .selectFrom('events')
      .innerJoin('organisations', 'organisations.id', 'events.controllerId')
      .selectAll('events')
      .select('organisations.retentionMonths')
      // The registrations of an authority are public documents: only a decision allows erasing them.
      .where(({ or, eb }) =>
        or([
          eb('organisations.legalForm', '<>', 'authority'),
          eb('organisations.retentionReference', 'is not', null),
        ]),
      )
      .where(({ or, exists, selectFrom }) =>
        or([
          exists(
            selectFrom('registrations').select('id').whereRef('registrations.eventId', '=', 'events.id'),
          ),
          exists(selectFrom('questions').select('id').whereRef('questions.eventId', '=', 'events.id')),
        ]),
      )
      .execute()
  );
}

function isOver(event: Kept, now: Instant): boolean {
  const end = eventEnd(event);
  if (!end) return false;
  return toInstant(inStockholm(end).startOf('day').plus({ months: event.retentionMonths })) <= now;
}
