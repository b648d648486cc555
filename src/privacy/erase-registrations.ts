import type { Transaction } from '../database/database.ts';
import type { Event } from '../events/event.ts';
import { recordEntry } from '../history/log-store.ts';
import { lockOrganisation } from '../organisations/organisation-settings-store.ts';
import { type Instant, startOfDay } from '../time.ts';
import { registrationsEraseDay } from './retention.ts';
import { countByEvent } from './retention-store.ts';

/**
 * Erases whom an event's registrations were about, the months after it that its controller has promised: people,
 * groups, questions, and what letters said. The event's own numbers stay: how many came is about nobody. An
 * authority's stay until it has named the decision that lets it erase, and those of an event that an administrator
 * has put off until then. A postponed event is still to come: its seats are free again. The log says how many.
 */
export async function eraseRegistrations(trx: Transaction, now: Instant): Promise<number> {
  const due = await lockDue(trx, now);
  if (due.length === 0) return 0;
  const ids = due.map(({ id }) => id);
  await recordErased(trx, due, now);
  const { numDeletedRows } = await trx
    .deleteFrom('registrations')
    .where('eventId', 'in', ids)
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('questions').where('eventId', 'in', ids).execute();
  await trx.updateTable('outbox').set({ sealed: null }).where('eventId', 'in', ids).execute();
  await trx.deleteFrom('erasureDelays').where('eventId', 'in', ids).execute();
  await eraseGroups(trx, ids);
  await freeSeats(trx, ids);
  return Number(numDeletedRows);
}

/** Nobody puts off what is being erased, nor takes back the decision: they wait for the same lock. */
async function lockDue(trx: Transaction, now: Instant): Promise<Kept[]> {
  const controllers = new Set((await listDue(trx, now)).map(({ controllerId }) => controllerId));
  if (controllers.size === 0) return [];
  for (const id of [...controllers].sort()) await lockOrganisation(trx, id);
  return (await listDue(trx, now)).filter(({ controllerId }) => controllers.has(controllerId));
}

async function recordErased(trx: Transaction, due: readonly Kept[], now: Instant): Promise<void> {
  const ids = due.map(({ id }) => id);
  const rows = await countByEvent(trx, 'registrations', ids);
  const questions = await countByEvent(trx, 'questions', ids);
  for (const { id, controllerId } of due) {
    const details = { rows: rows.get(id) ?? 0, questions: questions.get(id) ?? 0 };
    const action = 'registrations-erased';
    await recordEntry(trx, { now, by: null, eventId: id, organisationId: controllerId, action, details });
  }
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

async function freeSeats(trx: Transaction, due: string[]): Promise<void> {
  await trx
    .updateTable('events')
    .set({ confirmed: 0, queued: 0, confirmedOnline: 0, queuedOnline: 0 })
    .where('id', 'in', due)
    .where('postponedAt', 'is not', null)
    .where('cancelledAt', 'is', null)
    .execute();
}

type Kept = Event & { retentionMonths: number; delayedTo: string | null };

async function listDue(trx: Transaction, now: Instant): Promise<Kept[]> {
  return (await listEventsWithPeople(trx)).filter((event) => isOver(event, now));
}

function listEventsWithPeople(trx: Transaction): Promise<Kept[]> {
  return (
    trx
      .selectFrom('events')
      .innerJoin('organisations', 'organisations.id', 'events.controllerId')
      .leftJoin('erasureDelays', 'erasureDelays.eventId', 'events.id')
      .selectAll('events')
      .select(['organisations.retentionMonths', 'erasureDelays.eraseDay as delayedTo'])
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
  const delay = event.delayedTo === null ? null : { eraseDay: event.delayedTo };
  const day = registrationsEraseDay(event, event.retentionMonths, delay);
  return day !== null && startOfDay(day) <= now;
}
