import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { Event } from '../../src/events/event.ts';
import type { Registration } from '../../src/registrations/registration.ts';
import { registration } from '../support/a-registration.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

/** Writes past every action, as a mistake in one of them would. */
function setEvent(db: TestDatabase, event: Event, fields: Partial<Event>): Promise<unknown> {
  return transact(db, (trx) => trx.updateTable('events').set(fields).where('id', '=', event.id).execute());
}

function insert(db: TestDatabase, ...rows: Registration[]): Promise<unknown> {
  return transact(db, (trx) => trx.insertInto('registrations').values(rows).execute());
}

onEveryEngine('whatever the code does wrong, the database', (engine) => {
  async function withConference(fields: Partial<Event> = {}) {
    const db = await openTestDatabase(engine);
    return { db, event: await insertEvent(db, conference({ capacity: 2, ...fields })) };
  }

  test('sells no seat above the capacity, on site or online', async () => {
    const { db, event } = await withConference({ attendance: 'hybrid', capacityOnline: 1 });
    await setEvent(db, event, { confirmed: 2, confirmedOnline: 1 });
    await expect(setEvent(db, event, { confirmed: 3 })).rejects.toThrow('oversold');
    await expect(setEvent(db, event, { confirmedOnline: 2 })).rejects.toThrow('oversold');
    const row = await db.reader
      .selectFrom('events')
      .select(['confirmed', 'confirmedOnline'])
      .executeTakeFirst();
    expect(row).toEqual({ confirmed: 2, confirmedOnline: 1 });
  });

  test('lets the capacity be lowered below those who have a seat, and lets them leave one by one', async () => {
    const { db, event } = await withConference();
    await setEvent(db, event, { confirmed: 2 });
    await setEvent(db, event, { capacity: 0 });
    await setEvent(db, event, { confirmed: 1 });
    await expect(setEvent(db, event, { confirmed: 2 })).rejects.toThrow('oversold');
  });

  test('counts nobody below zero', async () => {
    const { db, event } = await withConference();
    for (const counter of ['confirmed', 'queued', 'confirmedOnline', 'queuedOnline', 'capacity'] as const)
      await expect(setEvent(db, event, { [counter]: -1 })).rejects.toThrow();
  });

  test('gives one person one seat, and a new one after cancelling', async () => {
    const { db, event } = await withConference();
    const first = registration(event);
    const again = { ...registration(event), emailKey: first.emailKey, nameKey: first.nameKey };
    await insert(db, first);
    await expect(insert(db, again)).rejects.toThrow(/unique/i);
    await insert(db, { ...again, nameKey: 'someone else with the same mailbox' });
    const cancelledAt = first.createdAt;
    await transact(db, (trx) =>
      trx.updateTable('registrations').set({ cancelledAt }).where('id', '=', first.id).execute(),
    );
    await insert(db, { ...again, id: 'again', code: 'AGAIN' });
  });

  test('gives no queue number and no code twice at one event', async () => {
    const { db, event } = await withConference();
    const waiting = { confirmedAt: null, queuedAt: '2022-10-10T07:00:00.000Z', ticket: 1 };
    await insert(db, registration(event, { ...waiting, code: 'SAME' }));
    await expect(insert(db, registration(event, waiting))).rejects.toThrow(/unique/i);
    await expect(insert(db, registration(event, { code: 'SAME' }))).rejects.toThrow(/unique/i);
    const other = await insertEvent(db, conference());
    await insert(db, registration(other, { ...waiting, code: 'SAME' }));
  });

  test('takes no registration that is neither seat nor place in the queue, nor one for no event', async () => {
    const { db, event } = await withConference();
    const wrong: Partial<Registration>[] = [
      { confirmedAt: null },
      { confirmedAt: null, queuedAt: '2022-10-10T07:00:00.000Z' },
      { attendance: 'hemma' as never },
      { language: 'de' as never },
      { cancelledBy: 'okänd' as never },
      { eventId: 'finns-inte' },
      { groupId: 'finns-inte' },
    ];
    for (const fields of wrong)
      await expect(insert(db, registration(event, fields))).rejects.toThrow(/constraint/i);
    expect(await db.reader.selectFrom('registrations').select('id').execute()).toEqual([]);
  });

  test('stores no event whose dates contradict each other, or of a kind that does not exist', async () => {
    const { db, event } = await withConference();
    const wrong: Partial<Event>[] = [
      { startsAt: null },
      { day: null },
      { precision: 'month', month: null },
      { endsAt: event.startsAt },
      { type: 'fest' as never },
      { attendance: 'hemma' as never },
      { precision: 'year' as never },
      { registration: 'off' as never },
      { controllerId: 'finns-inte' },
      { seriesId: 'finns-inte' },
    ];
    for (const fields of wrong) await expect(setEvent(db, event, fields)).rejects.toThrow(/constraint/i);
    await expect(insertEvent(db, conference({ slug: event.slug }))).rejects.toThrow(/unique/i);
  });

  test('removes no event that people have registered for, and no organiser of one', async () => {
    const { db, event } = await withConference();
    await insert(db, registration(event));
    await expect(transact(db, (trx) => trx.deleteFrom('events').execute())).rejects.toThrow(/constraint/i);
    await expect(transact(db, (trx) => trx.deleteFrom('organisations').execute())).rejects.toThrow(
      /constraint/i,
    );
  });

  test('takes what belongs to a registration or an event away with it', async () => {
    const { db, event } = await withConference();
    const kept = registration(event);
    await insert(db, kept);
    const createdAt = kept.createdAt;
    await transact(db, async (trx) => {
      const answers = { registrationId: kept.id, eventId: event.id, sealed: 'x', createdAt };
      await trx.insertInto('sensitiveAnswers').values(answers).execute();
      await trx.deleteFrom('registrations').execute();
      await trx.deleteFrom('events').execute();
    });
    expect(await db.reader.selectFrom('sensitiveAnswers').select('sealed').execute()).toEqual([]);
    expect(await db.reader.selectFrom('eventOrganisers').select('eventId').execute()).toEqual([]);
  });
});
