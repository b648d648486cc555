import type { Transaction } from '../database/database.ts';
import { eventStart } from '../events/event-dates.ts';
import { registrationWords } from '../registrations/list-keys.ts';
import type { Reminder } from '../reminders/reminder.ts';
import { reminderRules } from '../reminders/reminder-rules.ts';
import type { Content } from './content.ts';

/** Rows an INSERT may hold: an event has over 60 columns, and SQLite takes at most 32,766 values. */
const most = 200;

/** Inserts the content into a database that is empty. No letter is written for any of its registrations. */
export async function loadDemo(trx: Transaction, content: Content): Promise<void> {
  // In this order: a row refers only to rows that are there.
  await inChunks(content.organisations, (rows) => trx.insertInto('organisations').values(rows).execute());
  await inChunks(content.series, (rows) => trx.insertInto('series').values(rows).execute());
  await inChunks(content.events, (rows) => trx.insertInto('events').values(rows).execute());
  await inChunks(content.eventOrganisers, (rows) => trx.insertInto('eventOrganisers').values(rows).execute());
  await inChunks(content.eventContacts, (rows) => trx.insertInto('eventContacts').values(rows).execute());
  await inChunks(content.sessions, (rows) => trx.insertInto('sessions').values(rows).execute());
  await inChunks(content.appearances, (rows) => trx.insertInto('appearances').values(rows).execute());
  await inChunks(content.materials, (rows) => trx.insertInto('materials').values(rows).execute());
  await inChunks(content.registrations, (rows) => trx.insertInto('registrations').values(rows).execute());
  await inChunks(content.registrations.flatMap(registrationWords), (rows) =>
    trx.insertInto('registrationWords').values(rows).execute(),
  );
  await inChunks(remindedAlready(content), (rows) => trx.insertInto('reminders').values(rows).execute());
  await inChunks(content.siteNotices, (rows) => trx.insertInto('siteNotices').values(rows).execute());
  await inChunks(content.organisers, (rows) => trx.insertInto('organisers').values(rows).execute());
  await inChunks(content.memberships, (rows) => trx.insertInto('memberships').values(rows).execute());
}

/** The demo's own attendees get no letters, so their reminders count as written. */
function remindedAlready({ events, registrations }: Content): Reminder[] {
  const starts = new Map(events.map((event) => [event.id, eventStart(event)]));
  return registrations.flatMap(({ id, eventId, createdAt }) => {
    const startsAt = starts.get(eventId);
    if (!startsAt) return [];
    return reminderRules.map((rule) => ({ registrationId: id, rule, startsAt, createdAt }));
  });
}

async function inChunks<Row>(rows: Row[], insert: (chunk: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += most) await insert(rows.slice(from, from + most));
}
