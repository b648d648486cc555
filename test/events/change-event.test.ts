import { expect, test } from 'vitest';
import { type ChangeOptions, changeEvent } from '../../src/events/change-event.ts';
import { closeRegistration } from '../../src/events/publish-event.ts';
import { listEntriesOfEvent } from '../../src/history/log-store.ts';
import { local } from '../../src/time.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { pressCancel } from '../registrations/every-letter.ts';
import {
  guest,
  manageLink,
  newest,
  people,
  posted,
  register,
  seats,
  siteWith,
} from '../registrations/registering.ts';
import { onEveryEngine } from '../support/engines.ts';
import { author, change } from './event-letters.ts';

const nextWeek = { startsAt: local('2022-12-01T10:00'), endsAt: local('2022-12-01T16:00') };
const silently = { expectedVersion: null, by: author, notify: null };

onEveryEngine('An event that is moved', (engine) => {
  test('keeps its page, raises its number, and tells those with a seat and in the queue, but nobody else', async () => {
    const { site, event } = await siteWith({ capacity: 1 }, { engine });
    await register(site, event, guest(1));
    await pressCancel(site, manageLink(await newest(site)));
    await register(site, event, guest(2));
    await register(site, event, guest(3, { ko: 'ja' }), 'en');
    const before = await posted(site);
    const outcome = await change(site, event, nextWeek);
    expect(outcome).toMatchObject({
      kind: 'changed',
      event: {
        ...nextWeek,
        version: 1,
        sequence: 1,
        movedFromStartsAt: event.startsAt,
        confirmed: 1,
        queued: 1,
      },
      parts: ['date'],
      letters: { registered: 1, queued: 1, registrars: 0 },
    });
    expect((await posted(site)).filter((one) => !before.includes(one))).toEqual([
      'event-changed gast-2@example.com',
      'event-changed gast-3@example.com',
    ]);
    const page = await site.read(`/evenemang/${event.slug}`);
    expect(page.text).toMatch(/flyttad från torsdag.24.november till torsdag.1.december.2022/);
    expect(await listEntriesOfEvent(site.db.reader, event.id, 9)).toMatchObject([
      { action: 'event-changed', who: author.name, organiserId: author.organiserId },
    ]);
  });

  test('takes its programme along, at the same clock times on both sides of the change of the clock', async () => {
    const { site, event } = await siteWith({}, { engine, now: '2022-10-10T09:00' });
    const rows = [
      { startsAt: local('2022-11-24T10:00'), endsAt: local('2022-11-24T10:30') },
      { startsAt: null, endsAt: null },
    ].map((times, index) => ({ ...times, id: `session-${index}`, eventId: event.id, position: index }));
    const blank = { kind: 'session' as const, format: null, title: 'Inledning', abstract: null };
    await site.db.writer
      .insertInto('sessions')
      .values(rows.map((row) => ({ ...row, ...blank })))
      .execute();
    const summer = { startsAt: local('2022-10-27T10:00'), endsAt: local('2022-10-27T16:00') };
    await changeEvent(site.services, event.id, summer, silently);
    const moved = await site.db.reader.selectFrom('sessions').selectAll().orderBy('position').execute();
    expect(moved.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      [local('2022-10-27T10:00'), local('2022-10-27T10:30')],
      [null, null],
    ]);
  });
});

onEveryEngine('A change', (engine) => {
  test('of what somebody else has changed meanwhile is refused, and changes nothing', async () => {
    const { site, event } = await siteWith({}, { engine });
    await register(site, event, guest(1));
    const first = { expectedVersion: 0, by: author, notify: null };
    expect(await changeEvent(site.services, event.id, { lead: 'En.' }, first)).toMatchObject({
      kind: 'changed',
    });
    const before = await hashOfAllRows(site.db);
    const notify = { message: '' };
    const second = await changeEvent(site.services, event.id, nextWeek, { ...first, notify });
    expect(second).toMatchObject({ kind: 'conflict', event: { lead: 'En.', version: 1 } });
    expect(await hashOfAllRows(site.db)).toBe(before);
    await closeRegistration(site.services, event.id, author);
    expect(
      await changeEvent(site.services, event.id, nextWeek, { ...first, expectedVersion: 1 }),
    ).toMatchObject({ kind: 'conflict' });
  });

  test('of capacity gives the new seats to those who wait, and cannot take anyone’s', async () => {
    const { site, event } = await siteWith({ capacity: 1 }, { engine });
    for (const number of [1, 2, 3, 4]) await register(site, event, guest(number, { ko: 'ja' }));
    const raised = await changeEvent(site.services, event.id, { capacity: 3 }, silently);
    expect(raised).toMatchObject({ kind: 'changed', event: { confirmed: 3, queued: 1, sequence: 0 } });
    expect((await posted(site)).filter((one) => one.startsWith('promoted'))).toEqual([
      'promoted gast-2@example.com',
      'promoted gast-3@example.com',
    ]);
    const before = await hashOfAllRows(site.db);
    expect(await changeEvent(site.services, event.id, { capacity: 2 }, silently)).toEqual({
      kind: 'too-few-seats',
      attendance: 'site',
      taken: 3,
    });
    expect(await hashOfAllRows(site.db)).toBe(before);
    expect(await seats(site, event)).toEqual({
      counters: { confirmed: 3, queued: 1 },
      rows: { confirmed: 3, queued: 1 },
    });
  });

  test('to online lets everyone take part online, with the link in the letter', async () => {
    const { site, event } = await siteWith({ attendance: 'hybrid', capacityOnline: 5 }, { engine });
    await register(site, event, guest(1, { deltagande: 'site' }));
    await register(site, event, guest(2, { deltagande: 'online' }));
    const outcome = await change(site, event, { attendance: 'online' });
    expect(outcome).toMatchObject({ event: { confirmed: 2, confirmedOnline: 0 } });
    expect((await people(site)).map(({ attendance }) => attendance)).toEqual(['online', 'online']);
    const told = (await site.letters()).filter(({ kind }) => kind === 'event-changed');
    expect(told.map(({ text }) => /Gå\still\skonferensen:\nhttp\S+\/delta\n/.test(text))).toEqual([
      true,
      true,
    ]);
  });

  test('is stored with what belongs to it, or not at all', async () => {
    const { site, event } = await siteWith({}, { engine });
    const speaker = { eventId: event.id, sessionId: null, position: 1, role: null, organisation: null };
    const named = { ...speaker, id: 'speaker', name: 'Exempel Föreläsare' };
    const also: ChangeOptions['also'] = async (trx, after) => {
      await trx.insertInto('appearances').values(named).execute();
      if (after.lead === 'Trasig') throw new Error('broken');
    };
    const before = await hashOfAllRows(site.db);
    const broken = changeEvent(site.services, event.id, { lead: 'Trasig' }, { ...silently, also });
    await expect(broken).rejects.toThrow('broken');
    expect(await hashOfAllRows(site.db)).toBe(before);
    await changeEvent(site.services, event.id, { lead: 'Hel' }, { ...silently, also });
    expect((await site.read('/evenemang?q=Föreläsare')).text).toContain(event.title);
  });
});
