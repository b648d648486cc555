import { expect, test } from 'vitest';
import {
  closeRegistration,
  publishEvent,
  reopenRegistration,
  unpublishEvent,
} from '../../src/events/publish-event.ts';
import { listEntriesOfEvent } from '../../src/history/log-store.ts';
import { pressCancel } from '../registrations/every-letter.ts';
import {
  guest,
  manageLink,
  newest,
  posted,
  register,
  seats,
  siteWith,
} from '../registrations/registering.ts';
import { onEveryEngine } from '../support/engines.ts';
import { author } from './event-letters.ts';

onEveryEngine('An event', (engine) => {
  test('is published, taken away and published again; registration is closed and opened by hand', async () => {
    const { site, event } = await siteWith({ publishedAt: null }, { engine });
    const path = `/evenemang/${event.slug}`;
    const status = async () => (await site.get(path)).status;
    expect(await status()).toBe(404);
    const published = await publishEvent(site.services, event.id, author);
    expect(published).toMatchObject({ publishedAt: site.clock.now(), version: 1 });
    expect(await status()).toBe(200);

    await closeRegistration(site.services, event.id, author);
    expect((await site.read(path)).text).toContain('Arrangören har stängt anmälan.');
    expect(await closeRegistration(site.services, event.id, author)).toMatchObject({ version: 2 });
    await reopenRegistration(site.services, event.id, author);
    expect((await site.read(path)).text).toContain('Anmäl dig');

    site.clock.pass({ days: 1 });
    await unpublishEvent(site.services, event.id, author);
    expect(await status()).toBe(410);
    expect(await publishEvent(site.services, event.id, author)).toMatchObject({
      publishedAt: published.publishedAt,
      unpublishedAt: null,
    });
    expect(await status()).toBe(200);
    const log = await listEntriesOfEvent(site.db.reader, event.id, 9);
    expect(log.map(({ action }) => action).sort()).toEqual([
      'event-published',
      'event-published',
      'event-unpublished',
      'registration-closed',
      'registration-reopened',
    ]);
  });
});

test('A draft that is taken away stays a draft', async () => {
  const { site, event } = await siteWith({ publishedAt: null });
  expect(await unpublishEvent(site.services, event.id, author)).toEqual(event);
});

test('A seat given back while the event was away goes to the first in the queue when it is public again', async () => {
  const { site, event } = await siteWith({ capacity: 1 });
  await register(site, event, guest(1));
  const seat = manageLink(await newest(site));
  await register(site, event, guest(2, { ko: 'ja' }));
  await unpublishEvent(site.services, event.id, author);
  await pressCancel(site, seat);
  expect(await seats(site, event)).toMatchObject({ counters: { confirmed: 0, queued: 1 } });
  await publishEvent(site.services, event.id, author);
  expect(await posted(site)).toContain('promoted gast-2@example.com');
});
