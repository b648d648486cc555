import { expect, test } from 'vitest';
import { changeEvent } from '../../src/events/change-event.ts';
import { local } from '../../src/time.ts';
import { openDesk, own } from '../support/desk.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import type { SiteOptions } from '../support/site.ts';
import { eraseAt, keepRows, keptOf } from './kept-rows.ts';

const seats = { attendance: 'hybrid', capacity: 2, capacityOnline: 5, queue: 1 } as const;
const counted = { confirmed: 2, queued: 1, confirmedOnline: 3, queuedOnline: 2 };

/** A conference on 24 November 2022, for six months, postponed two weeks before it. */
async function openPostponed(options: SiteOptions = {}) {
  const desk = await openDesk({ now: '2022-11-10T09:00', ...options });
  const off = { postponedAt: local('2022-11-10T09:00') };
  const event = await insertEvent(desk.db, conference({ ...seats, ...counted, ...off }));
  await keepRows(desk, event);
  const stored = () =>
    desk.db.reader
      .selectFrom('events')
      .select(['confirmed', 'queued', 'confirmedOnline', 'queuedOnline'])
      .where('id', '=', event.id)
      .executeTakeFirstOrThrow();
  return { desk, event, stored };
}

onEveryEngine('registrations for a postponed event', (engine) => {
  test('are kept for a year from then on, and leave no seat taken when they are erased', async () => {
    const { desk, event, stored } = await openPostponed({ engine });
    await eraseAt(desk, '2023-11-09T23:59');
    expect(await keptOf(desk, event)).toEqual([2, 1, 0]);
    expect(await stored()).toEqual(counted);
    await eraseAt(desk, '2023-11-10T00:00');
    expect(await keptOf(desk, event)).toEqual([0, 0, 0]);
    expect(await stored()).toEqual({ confirmed: 0, queued: 0, confirmedOnline: 0, queuedOnline: 0 });
  });

  test('are kept the usual months after the new date, and how many came stays', async () => {
    const { desk, event, stored } = await openPostponed({ engine });
    desk.clock.set('2023-10-01T09:00');
    const date = { startsAt: local('2023-12-01T10:00'), endsAt: local('2023-12-01T16:00') };
    await changeEvent(desk.services, event.id, date, { expectedVersion: null, by: null, notify: null });
    await eraseAt(desk, '2024-05-31T23:59');
    expect((await keptOf(desk, event))[0]).toBe(2);
    await eraseAt(desk, '2024-06-01T00:00');
    expect((await keptOf(desk, event))[0]).toBe(0);
    expect((await stored()).confirmed).toBeGreaterThan(0);
  });
});

test('the page on erasing says until when, and that a new date changes it', async () => {
  const { desk } = await openPostponed();
  const page = await (await desk.signIn()).read('/arrangor/gallring');
  const rows = page.texts(`section[aria-labelledby="${own}-kommande"] tbody tr`);
  expect(rows.map((row) => row.replaceAll('\u00a0', ' '))).toEqual([
    'Exempel: En konferens, torsdag 24 november 2022 2 svar om kost och behov 8 december 2022 –',
    'Exempel: En konferens, torsdag 24 november 2022 2 anmälningar och 1 fråga 10 november 2023, om evenemanget inte får ett nytt datum –',
  ]);
});
