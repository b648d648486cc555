import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Transaction } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import { getEvent, lockEvent } from '../../src/events/event-store.ts';
import { postgresUrl } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';

const title = postgresUrl ? '' : ' (skipped: TEST_DATABASE_URL is not set)';

/** Fails as the server fails a transaction that did nothing and may run again, or for another reason. */
const failWith = (trx: Transaction, code: string) =>
  sql.raw(`do $$ begin raise exception 'planted' using errcode = '${code}'; end $$`).execute(trx);

const countUp = (trx: Transaction, id: string) =>
  trx
    .updateTable('events')
    .set((event) => ({ confirmed: event('confirmed', '+', 1) }))
    .where('id', '=', id)
    .execute();

describe.skipIf(!postgresUrl)(`on PostgreSQL${title} a transaction`, () => {
  test.each(['40001', '40P01'])(
    'that the server breaks off with %s runs again and is stored once',
    async (code) => {
      const db = await openTestDatabase('postgres');
      const { id } = await insertEvent(db, conference());
      let attempts = 0;
      const answer = await transact(db, async (trx) => {
        attempts += 1;
        await countUp(trx, id);
        if (attempts < 4) await failWith(trx, code);
        return 'answered';
      });
      expect({ answer, attempts }).toEqual({ answer: 'answered', attempts: 4 });
      expect(await getEvent(db.reader, id)).toMatchObject({ confirmed: 1 });
    },
  );

  test('gives up after five attempts and stores nothing', async () => {
    const db = await openTestDatabase('postgres');
    const { id } = await insertEvent(db, conference());
    let attempts = 0;
    const work = transact(db, async (trx) => {
      attempts += 1;
      await countUp(trx, id);
      await failWith(trx, '40001');
    });
    await expect(work).rejects.toMatchObject({ code: '40001' });
    expect(attempts).toBe(5);
    expect(await getEvent(db.reader, id)).toMatchObject({ confirmed: 0 });
  });

  test('that fails for a reason of its own is not tried again', async () => {
    const db = await openTestDatabase('postgres');
    let attempts = 0;
    const work = transact(db, async (trx) => {
      attempts += 1;
      await failWith(trx, '23505');
    });
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect(attempts).toBe(1);
  });

  test('that waits for another which waits for it ends well all the same', async () => {
    const db = await openTestDatabase('postgres');
    const [first, second] = [await insertEvent(db, conference()), await insertEvent(db, conference())];
    let arrived = 0;
    const both = Promise.withResolvers<void>();
    const lockBoth = (one: string, other: string) =>
      transact(db, async (trx) => {
        await lockEvent(trx, one);
        arrived += 1;
        if (arrived === 2) both.resolve();
        await both.promise;
        await lockEvent(trx, other);
        await countUp(trx, one);
      });
    await Promise.all([lockBoth(first.id, second.id), lockBoth(second.id, first.id)]);
    expect(arrived).toBeGreaterThan(2);
    for (const { id } of [first, second])
      expect(await getEvent(db.reader, id)).toMatchObject({ confirmed: 1 });
  });
});
