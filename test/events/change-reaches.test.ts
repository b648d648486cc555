import { expect, test } from 'vitest';
import { changeEvent } from '../../src/events/change-event.ts';
import type { EventChange } from '../../src/events/changed-event.ts';
import { listEntriesOfEvent } from '../../src/history/log-store.ts';
import { remindDue } from '../../src/reminders/remind-due.ts';
import { local } from '../../src/time.ts';
import { guest, newest, posted, register, siteWith } from '../registrations/registering.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { askAndConfirm } from '../watching/watching-site.ts';
import { author, change } from './event-letters.ts';

const nextWeek = { startsAt: local('2022-12-01T10:00'), endsAt: local('2022-12-01T16:00') };
const silently = { expectedVersion: null, by: author, notify: null };

test('A moved event is reminded of at its new time, once', async () => {
  const { site, event } = await siteWith({});
  await register(site, event, guest(1));
  await change(site, event, nextWeek);
  const due = (time: string) => remindDue(site.services, local(time));
  const times = ['2022-11-21T09:00', '2022-11-23T09:00', '2022-11-28T09:00', '2022-11-28T09:01'];
  const written = [];
  for (const time of times) written.push(await due(time));
  expect(written).toEqual([0, 0, 1, 0]);
});

test('An event that gets its date tells those who wait for one', async () => {
  const undated = { precision: 'none', startsAt: null, endsAt: null, day: null } as const;
  const { site, event } = await siteWith({ ...undated, deadlineDay: null });
  await askAndConfirm(site, `/evenemang/${event.slug}/bevaka`, 'vakt@example.com');
  await changeEvent(site.services, event.id, nextWeek, silently);
  expect((await posted(site)).filter((one) => one.startsWith('watch-'))).toContainEqual(
    expect.stringMatching(/^watch-(date|opened) vakt@example.com$/),
  );
});

test('A calendar’s number rises when a calendar shows the change, and only then', async () => {
  const { site, event } = await siteWith({ capacity: 9 });
  const numbers: Record<string, number> = {};
  const changes: [string, EventChange][] = [
    ['body', { body: 'Bakgrund' }],
    ['capacity', { capacity: 20 }],
    ['deadline', { deadlineDay: '2022-11-20' }],
    ['short name', { shortName: 'Kort' }],
    ['title', { title: 'Exempel: En annan konferens' }],
    ['English title', { titleEn: 'Example: Another conference' }],
    ['lead', { lead: 'En annan ingress.' }],
    ['end', { endsAt: local('2022-11-24T17:00') }],
    ['doors', { gatheringAt: local('2022-11-24T09:00') }],
    ['town', { town: 'Uppsala' }],
    ['address of the page', { slug: 'annan' }],
  ];
  for (const [name, fields] of changes) {
    const outcome = await changeEvent(site.services, event.id, fields, silently);
    if (outcome.kind === 'changed') numbers[name] = outcome.event.sequence;
  }
  expect(numbers).toEqual({
    body: 0,
    capacity: 0,
    deadline: 0,
    'short name': 0,
    title: 1,
    'English title': 2,
    lead: 3,
    end: 4,
    doors: 5,
    town: 6,
    'address of the page': 7,
  });
});

test('A new link to the meeting is told those with a seat online, and nobody reads the address', async () => {
  const online = {
    attendance: 'hybrid',
    capacity: 1,
    capacityOnline: 1,
    meetingUrl: 'https://a.example.com',
  } as const;
  const { site, event } = await siteWith(online);
  await register(site, event, guest(1, { deltagande: 'site' }));
  await register(site, event, guest(2, { deltagande: 'online' }));
  await register(site, event, guest(3, { deltagande: 'online', ko: 'ja' }));
  const link = await change(site, event, { meetingUrl: 'https://b.example.com' });
  expect(link).toMatchObject({ parts: ['link'], letters: { registered: 1, queued: 0 } });
  expect((await posted(site)).filter((one) => one.startsWith('event-'))).toEqual([
    'event-changed gast-2@example.com',
  ]);
  const log = await listEntriesOfEvent(site.db.reader, event.id, 9);
  expect(JSON.parse(log[0]?.details ?? '')).toEqual({
    fields: ['meetingUrl'],
    values: {},
    letters: { registered: 1, queued: 0, registrars: 0 },
  });
  const venue = await change(site, event, { venue: 'Exempelsalen' });
  expect(venue).toMatchObject({ parts: ['venue'], letters: { registered: 1, queued: 0 } });
  expect((await newest(site)).to.address).toBe('gast-1@example.com');
});

test('Nobody is told of changes to a draft, to a cancelled event, or after it', async () => {
  for (const fields of [
    { publishedAt: null },
    { cancelledAt: local('2022-11-09T09:00') },
    { startsAt: local('2022-11-09T09:00'), endsAt: local('2022-11-09T10:00'), day: '2022-11-09' },
  ]) {
    const { site, event } = await siteWith();
    await register(site, event, guest(1));
    await site.db.writer.updateTable('events').set(fields).execute();
    expect(await change(site, event, { town: 'Uppsala' })).toMatchObject({ letters: { registered: 0 } });
    expect(await posted(site)).toEqual(['confirmed gast-1@example.com']);
  }
});

test('An event that changes its address is still found at the former one, a draft is not', async () => {
  const { site, event } = await siteWith({ slug: 'forst' });
  const rename = (slug: string, id = event.id) => changeEvent(site.services, id, { slug }, silently);
  await rename('sedan');
  const moved = await site.get('/evenemang/forst');
  expect([moved.status, moved.headers.location]).toEqual([301, '/evenemang/sedan']);
  const other = await insertEvent(site.db, conference({ slug: 'annan', publishedAt: null }));
  expect(await rename('sedan', other.id)).toEqual({ kind: 'slug-taken' });
  expect(await rename('forst', other.id)).toEqual({ kind: 'slug-taken' });
  await rename('utkast', other.id);
  expect(await rename('annan')).toMatchObject({ kind: 'changed' });
  expect(await rename('forst')).toMatchObject({ kind: 'changed' });
  expect((await site.get('/evenemang/forst')).status).toBe(200);
  expect((await site.get('/evenemang/annan')).headers.location).toBe('/evenemang/forst');
});
