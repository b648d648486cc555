import { transact } from '../../src/database/transact.ts';
import { registrationWords } from '../../src/registrations/list-keys.ts';
import { nameKey } from '../../src/registrations/person-key.ts';
import type { Registration } from '../../src/registrations/registration.ts';
import { registration } from '../support/a-registration.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import type { EngineName } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';

/** A conference with as many seats as are taken: one has a seat, two wait. */
export async function deskWithQueue(
  fields: Parameters<typeof conference>[0] = {},
  engine: EngineName = 'sqlite',
) {
  const desk = await openDesk({ now: '2022-11-10T09:00', engine });
  const event = await insertEvent(
    desk.db,
    conference({ capacity: 1, queue: 1, confirmed: 1, queued: 2, lastTicket: 2, ...fields }),
  );
  const waits = (ticket: number, lastName: string) => ({
    confirmedAt: null,
    queuedAt: '2022-10-10T07:00:00.000Z',
    ticket,
    lastName,
    nameKey: nameKey('Exempel', lastName),
  });
  const [seated, first, second] = [
    registration(event),
    registration(event, waits(1, 'Ask')),
    registration(event, waits(2, 'Ek')),
  ] as const;
  await transact(desk.db, async (trx) => {
    for (const one of [seated, first, second]) {
      await trx.insertInto('registrations').values(one).execute();
      await trx.insertInto('registrationWords').values(registrationWords(one)).execute();
    }
  });
  const editor = await desk.signIn('editor');
  const list = `/arrangor/evenemang/${event.id}/deltagare`;
  return {
    desk,
    event,
    editor,
    list,
    seated,
    first,
    second,
    card: (one: { id: string }) => `${list}/${one.id}`,
  };
}

/** The same, at the page of those who wait. */
export async function atQueue(fields: Parameters<typeof deskWithQueue>[0] = {}) {
  const opened = await deskWithQueue(fields);
  const path = `/arrangor/evenemang/${opened.event.id}/ko`;
  const rows = async () => (await opened.editor.read(path)).texts('main tbody tr');
  return { ...opened, path, rows };
}

/** Somebody registered for another event of the same site. */
export async function somebodyElsewhere({ db }: Desk): Promise<Registration> {
  const event = await insertEvent(db, conference({ confirmed: 1 }));
  const foreign = registration(event);
  await transact(db, (trx) => trx.insertInto('registrations').values(foreign).execute());
  return foreign;
}

/** How the event stands: its figures as stored, and as the rows have them. */
export async function standing({ db }: Desk, eventId: string) {
  const { capacity, confirmed, queued } = await db.reader
    .selectFrom('events')
    .select(['capacity', 'confirmed', 'queued'])
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  const rows = (await rowsOf(db, eventId)).filter(({ cancelledAt }) => cancelledAt === null);
  const counted = {
    confirmed: rows.filter(({ confirmedAt }) => confirmedAt !== null).length,
    queued: rows.filter(({ confirmedAt }) => confirmedAt === null).length,
  };
  return { capacity, stored: { confirmed, queued }, counted };
}

export function rowsOf(db: Desk['db'], eventId: string): Promise<Registration[]> {
  return db.reader.selectFrom('registrations').selectAll().where('eventId', '=', eventId).execute();
}

/** The log about an event, oldest first: what was done, and its details. Of the same moment: in the order of the letters. */
export async function logOf({ db }: Desk, eventId: string): Promise<[action: string, details: unknown][]> {
  const rows = await db.reader
    .selectFrom('logEntries')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('at')
    .orderBy('action')
    .orderBy('details')
    .execute();
  return rows.map(({ action, details }) => [action, JSON.parse(details)]);
}
