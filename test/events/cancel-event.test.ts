import { expect, test } from 'vitest';
import { cancelEvent, postponeEvent } from '../../src/events/cancel-event.ts';
import type { Event } from '../../src/events/event.ts';
import { undoEventCancel, undoPostpone } from '../../src/events/undo-off.ts';
import { expireOffers } from '../../src/registrations/expire-offers.ts';
import { local } from '../../src/time.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
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
import type { Site } from '../support/site.ts';
import { author, cancel, postpone } from './event-letters.ts';

/** Letters of a kind that begins so, by whom they went to. */
async function told(site: Site, kind: string): Promise<string[]> {
  return (await posted(site)).filter((one) => one.startsWith(kind));
}

const undo = (site: Site, event: Event) => undoEventCancel(site.services, event.id, author);

onEveryEngine('An event that is cancelled', (engine) => {
  test('tells those with a seat and in the queue, says so on its page, and takes nobody any more', async () => {
    const { site, event } = await siteWith({ capacity: 1 }, { engine });
    await register(site, event, guest(1));
    await pressCancel(site, manageLink(await newest(site)));
    await register(site, event, guest(2));
    const seat = manageLink(await newest(site));
    await register(site, event, guest(3, { ko: 'ja' }));
    expect(await cancel(site, event)).toMatchObject({
      kind: 'done',
      event: { sequence: 1, version: 1 },
      letters: { registered: 1, queued: 1, registrars: 0 },
    });
    expect(await told(site, 'event-')).toEqual([
      'event-cancelled gast-2@example.com',
      'event-cancelled gast-3@example.com',
    ]);
    const methods = (await site.letters()).map(({ kind, to, calendar }) => [
      kind,
      to.address,
      calendar?.method,
    ]);
    expect(methods).toContainEqual(['event-cancelled', 'gast-2@example.com', 'CANCEL']);
    expect(methods).toContainEqual(['event-cancelled', 'gast-3@example.com', undefined]);
    const page = await site.read(`/evenemang/${event.slug}`);
    expect(page.text).toContain('Den som skulle leda dagen har fått förhinder.');
    expect((await site.read(seat)).text).toContain('inställd');
    const before = await hashOfAllRows(site.db);
    expect(await cancel(site, event)).toEqual({ kind: 'already' });
    expect(await postpone(site, event)).toEqual({ kind: 'already' });
    expect(await hashOfAllRows(site.db)).toBe(before);
  });

  test('by mistake is not told of when it is undone before a letter has left', async () => {
    const { site, event } = await siteWith({}, { engine });
    await register(site, event, guest(1));
    await site.runMail();
    const letters = await posted(site);
    await cancel(site, event);
    expect(await undo(site, event)).toMatchObject({
      kind: 'undone',
      event: { cancelledAt: null, cancelReason: null, sequence: 2, version: 2 },
      letters: { registered: 0, queued: 0, registrars: 0 },
    });
    await site.runMail();
    expect(await posted(site)).toEqual(letters);
    expect(site.mail.sent).toHaveLength(1);
    expect(await undo(site, event)).toEqual({ kind: 'nothing' });
  });

  test('by mistake is held after all for whom a letter has left to, and for them alone', async () => {
    const { site, event } = await siteWith({}, { engine });
    for (const number of [1, 2, 3]) await register(site, event, guest(number));
    await site.runMail();
    await cancel(site, event);
    // The first has left; the second's was refused for now, and may be under way; the third nobody has touched.
    const row = (address: string) => {
      const ids = site.db.reader
        .selectFrom('registrations')
        .innerJoin('outbox', 'outbox.registrationId', 'registrations.id')
        .select('outbox.id')
        .where('outbox.kind', '=', 'event-cancelled')
        .where('email', '=', address);
      return site.db.writer.updateTable('outbox').where('id', 'in', ids);
    };
    const now = site.clock.now();
    await row('gast-1@example.com').set({ attempts: 1, sentAt: now, nextAttemptAt: null }).execute();
    await row('gast-2@example.com').set({ attempts: 1 }).execute();
    expect(await undo(site, event)).toMatchObject({ letters: { registered: 2, queued: 0, registrars: 0 } });
    expect(await told(site, 'event-')).toEqual([
      'event-cancelled gast-1@example.com',
      'event-cancelled gast-2@example.com',
      'event-resumed gast-1@example.com',
      'event-resumed gast-2@example.com',
    ]);
    expect((await newest(site, 'event-resumed')).calendar?.content).toMatch(
      /SEQUENCE:2[\s\S]*STATUS:CONFIRMED/,
    );
  });
});

test('It can be undone for fifteen minutes', async () => {
  const { site, event } = await siteWith();
  await cancel(site, event);
  site.clock.pass({ minutes: 15 });
  const before = await hashOfAllRows(site.db);
  expect(await undo(site, event)).toEqual({ kind: 'too-late' });
  expect(await hashOfAllRows(site.db)).toBe(before);
  const again = await siteWith();
  await cancel(again.site, again.event);
  again.site.clock.pass({ minutes: 14, seconds: 59 });
  expect(await undo(again.site, again.event)).toMatchObject({ kind: 'undone' });
});

test('What is over, or was never published, cannot be cancelled; what is on can', async () => {
  const quietly = { reason: '', message: '', notify: false, by: null };
  for (const [time, kind] of [
    ['2022-11-24T16:00', 'too-late'],
    ['2022-11-24T15:59', 'done'],
  ] as const) {
    const { site, event } = await siteWith({}, { now: time });
    expect(await cancelEvent(site.services, event.id, quietly)).toMatchObject({ kind });
  }
  const { site, event } = await siteWith({ publishedAt: null });
  expect(await cancelEvent(site.services, event.id, quietly)).toEqual({ kind: 'draft' });
  expect(await postponeEvent(site.services, event.id, quietly)).toEqual({ kind: 'draft' });
});

test('Nobody is told when the organiser says so', async () => {
  const { site, event } = await siteWith();
  await register(site, event, guest(1));
  const quietly = { reason: ' Sjukdom. ', message: 'Hej', notify: false, by: author };
  expect(await cancelEvent(site.services, event.id, quietly)).toMatchObject({
    event: { cancelReason: 'Sjukdom.' },
    letters: { registered: 0 },
  });
  expect(await told(site, 'event-')).toEqual([]);
  expect(await undo(site, event)).toMatchObject({ kind: 'undone' });
  expect(await told(site, 'event-')).toEqual([]);
});

test('A seat given back while the event was postponed goes to the first in the queue when that is undone', async () => {
  const { site, event } = await siteWith({ capacity: 1 });
  await register(site, event, guest(1));
  const seat = manageLink(await newest(site));
  await register(site, event, guest(2, { ko: 'ja' }));
  await postpone(site, event);
  await pressCancel(site, seat);
  expect(await told(site, 'promoted')).toEqual([]);
  await undoPostpone(site.services, event.id, author);
  expect(await told(site, 'promoted')).toEqual(['promoted gast-2@example.com']);
  expect(await seats(site, event)).toMatchObject({ counters: { confirmed: 1, queued: 0 } });
});

test('What was offered is neither reminded of nor passed on while the event is cancelled', async () => {
  const { site, event } = await siteWith({ capacity: 1, offers: 1 });
  await register(site, event, guest(1));
  const seat = manageLink(await newest(site));
  await register(site, event, guest(2, { ko: 'ja' }));
  await pressCancel(site, seat);
  expect(await told(site, 'offer')).toEqual(['offer gast-2@example.com']);
  await cancel(site, event);
  expect(await expireOffers(site.services, local('2022-11-23T12:00'))).toBe(0);
  await undo(site, event);
  expect(await expireOffers(site.services, local('2022-11-23T12:00'))).toBe(1);
});
