import { describe, expect, test } from 'vitest';
import { postponeEvent } from '../../src/events/cancel-event.ts';
import { changeEvent } from '../../src/events/change-event.ts';
import { eraseDue } from '../../src/privacy/erase-due.ts';
import { local } from '../../src/time.ts';
import { atQueue } from './attendee-desk.ts';

type Opened = Awaited<ReturnType<typeof atQueue>>;

async function pagesAt(opened: Opened, now: string) {
  const { desk, event, editor: early, list, path } = opened;
  desk.clock.set(now);
  await eraseDue(desk.db, local(now));
  const editor = await desk.again(early.organiser);
  const home = await editor.read(`/arrangor/evenemang/${event.id}`);
  return { home, list: await editor.read(list), queue: await editor.read(path) };
}

describe('when those who registered have been erased', () => {
  test('every page says so beside the figures, and invites nobody to share the link', async () => {
    const { home, list, queue } = await pagesAt(await atQueue(), '2023-05-24T00:00');
    for (const page of [home, list, queue]) {
      expect(page.text).toContain('Anmälningarna är raderade.');
      expect(page.text).not.toMatch(/Ingen har anmält sig|Dela länken|personer väntar/);
    }
    expect(list.text).toContain('1 av 1');
  });

  test('the log tells it of a postponed event, whose figures are none; open again, it has nobody yet', async () => {
    const opened = await atQueue();
    const { desk, event } = opened;
    await postponeEvent(desk.services, event.id, { reason: '', message: '', notify: false, by: null });
    for (const page of Object.values(await pagesAt(opened, '2023-11-10T00:00')))
      expect(page.text).toContain('Anmälningarna är raderade.');
    const date = {
      startsAt: local('2024-02-01T10:00'),
      endsAt: local('2024-02-01T16:00'),
      deadlineDay: '2024-01-15',
    };
    await changeEvent(desk.services, event.id, date, { expectedVersion: null, by: null, notify: null });
    const { home, list, queue } = await pagesAt(opened, '2023-11-11T09:00');
    for (const page of [home, list]) expect(page.text).toMatch(/Ingen har anmält sig ännu\..*Dela länken/);
    expect(queue.text).toContain('Ingen väntar på en plats.');
  });
});
