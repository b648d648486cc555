import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { listEntriesOfEvent, recordEntry } from '../../src/history/log-store.ts';
import { authorOf } from '../../src/organisers/organiser.ts';
import { insertOrganiser, openDesk, own } from '../support/desk.ts';
import { onEveryEngine } from '../support/engines.ts';

onEveryEngine('the log of an event', (engine) => {
  test('tells who did what and when, the latest first, and of no other event', async () => {
    const { db, clock } = await openDesk({ engine });
    const organiser = await insertOrganiser(db, [{ organisationId: own, role: 'editor' }]);
    const first = clock.now();
    await transact(db, (trx) =>
      recordEntry(trx, {
        now: first,
        by: authorOf({ organiser }),
        eventId: 'one',
        organisationId: own,
        action: 'event-published',
        details: { fields: ['title'] },
      }),
    );
    clock.pass({ minutes: 1 });
    const second = clock.now();
    await transact(db, async (trx) => {
      await recordEntry(trx, { now: second, by: null, eventId: 'one', action: 'event-closed' });
      await recordEntry(trx, { now: second, by: null, eventId: 'other', action: 'event-closed' });
    });
    expect(await listEntriesOfEvent(db.reader, 'one', 10)).toEqual([
      {
        id: expect.any(String),
        at: second,
        organiserId: null,
        who: '',
        eventId: 'one',
        organisationId: null,
        action: 'event-closed',
        details: '{}',
      },
      {
        id: expect.any(String),
        at: first,
        organiserId: organiser.id,
        who: organiser.name,
        eventId: 'one',
        organisationId: own,
        action: 'event-published',
        details: '{"fields":["title"]}',
      },
    ]);
    expect(await listEntriesOfEvent(db.reader, 'one', 1)).toHaveLength(1);
  });

  test('says nothing of what was not done after all', async () => {
    const { db, clock } = await openDesk({ engine });
    const broken = transact(db, async (trx) => {
      await recordEntry(trx, { now: clock.now(), by: null, eventId: 'one', action: 'event-closed' });
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await listEntriesOfEvent(db.reader, 'one', 10)).toEqual([]);
  });
});
