import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { lockEvent } from '../../src/events/event-store.ts';
import { count, nextTicket } from '../../src/registrations/seat-store.ts';
import { onEveryEngine, onEveryRacingEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';

onEveryEngine('locking an event', (engine) => {
  test('gives it as it is now, inside the transaction, and changes nothing of it', async () => {
    const db = await openTestDatabase(engine);
    const stored = await insertEvent(db, conference({ capacity: 80 }));
    const locked = await transact(db, async (trx) => {
      await count(trx, stored.id, 'site', false, { confirmed: 1 });
      return lockEvent(trx, stored.id);
    });
    expect(locked).toEqual({ ...stored, confirmed: 1 });
    await expect(transact(db, (trx) => lockEvent(trx, 'finns-inte'))).rejects.toThrow('no result');
  });

  test('counts online seats apart only where people can choose', async () => {
    const db = await openTestDatabase(engine);
    const { id } = await insertEvent(db, conference({ capacity: 80 }));
    const counters = await transact(db, async (trx) => {
      await count(trx, id, 'online', true, { confirmed: 1 });
      await count(trx, id, 'online', false, { queued: 1 });
      await count(trx, id, 'site', true, { queued: 1, confirmed: 1 });
      await count(trx, id, 'site', true, { queued: -1 });
      const event = await lockEvent(trx, id);
      return [event.confirmed, event.confirmedOnline, event.queued, event.queuedOnline];
    });
    expect(counters).toEqual([1, 1, 1, 0]);
  });
});

onEveryRacingEngine('many who want the same event at once', (engine) => {
  test('see each other: lock first, then count', async () => {
    const db = await openTestDatabase(engine);
    const { id } = await insertEvent(db, conference({ capacity: 5, queue: 1 }));
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, () =>
        transact(db, async (trx) => {
          const event = await lockEvent(trx, id);
          if (event.confirmed < (event.capacity ?? 0)) {
            await count(trx, id, 'site', false, { confirmed: 1 });
            return 'seat';
          }
          await count(trx, id, 'site', false, { queued: 1 });
          return nextTicket(trx, id);
        }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'seat')).toHaveLength(5);
    const tickets = outcomes.filter((outcome) => outcome !== 'seat').sort((a, b) => Number(a) - Number(b));
    expect(tickets).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
    const [event] = await db.reader
      .selectFrom('events')
      .select(['confirmed', 'queued', 'lastTicket'])
      .execute();
    expect(event).toEqual({ confirmed: 5, queued: 35, lastTicket: 35 });
  });
});
