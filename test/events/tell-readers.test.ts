import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { tellReaders } from '../../src/events/tell-readers.ts';
import { undoEventCancel } from '../../src/events/undo-off.ts';
import { startPeriodic } from '../../src/periodic.ts';
import { local } from '../../src/time.ts';
import { guest, newest, register, siteWith } from '../registrations/registering.ts';
import { registration } from '../support/a-registration.ts';
import { type EngineName, onEveryEngine, onEveryRacingEngine } from '../support/engines.ts';
import type { Site } from '../support/site.ts';
import { author, cancel, change } from './event-letters.ts';

const many = Number(process.env.TOLD_PEOPLE ?? 300);
const nextWeek = { startsAt: local('2022-12-01T10:00'), endsAt: local('2022-12-01T16:00') };

/** A site with so many people registered, numbered in the order in which they are written to. */
async function siteWithMany(engine: EngineName, count: number) {
  const { site, event } = await siteWith({ confirmed: count }, { engine });
  const rows = Array.from({ length: count }, (_, index) =>
    registration(event, { id: String(index).padStart(24, '0'), email: `gast-${index}@example.com` }),
  );
  for (let from = 0; from < count; from += 200)
    await site.db.writer
      .insertInto('registrations')
      .values(rows.slice(from, from + 200))
      .execute();
  return { site, event };
}

/** This person has no mailbox: the letter, and those written together with it, cannot be stored. */
async function spoil(site: Site, index: number): Promise<void> {
  await address(site, index, 'två@example.com, tre@example.com');
}

async function repair(site: Site, index: number): Promise<void> {
  await address(site, index, `gast-${index}@example.com`);
}

async function address(site: Site, index: number, email: string): Promise<void> {
  const id = String(index).padStart(24, '0');
  await site.db.writer.updateTable('registrations').set({ email }).where('id', '=', id).execute();
}

/** How many letters of a kind each person has got, as `letters: people`. */
async function letters(site: Site, kind: string): Promise<Record<number, number>> {
  const rows = await site.db.reader
    .selectFrom('registrations')
    .leftJoin('outbox', (on) =>
      on.onRef('outbox.registrationId', '=', 'registrations.id').on('outbox.kind', '=', kind),
    )
    .groupBy('registrations.id')
    .select((eb) => eb.fn.count<number>('outbox.id').as('count'))
    .execute();
  return Object.fromEntries(
    [...new Set(rows.map(({ count }) => Number(count)))].map((count) => [
      count,
      rows.filter((row) => Number(row.count) === count).length,
    ]),
  );
}

onEveryEngine('Letters about a change', (engine) => {
  test('that break off in the middle leave the change made, and are written once later', async () => {
    const { site, event } = await siteWithMany(engine, 120);
    await spoil(site, 70);
    expect(await cancel(site, event)).toMatchObject({ kind: 'done', letters: { registered: 120 } });
    expect(site.log.join()).toContain('Letters about a change are left to be written later');
    expect((await site.read(`/evenemang/${event.slug}`)).text).toContain('Konferensen är inställd');
    expect(await letters(site, 'event-cancelled')).toEqual({ 0: 70, 1: 50 });
    await expect(tellReaders(site.services)).rejects.toThrow('A letter goes to one address');
    expect(await letters(site, 'event-cancelled')).toEqual({ 0: 70, 1: 50 });
    await repair(site, 70);
    expect(await tellReaders(site.services)).toBe(70);
    expect(await letters(site, 'event-cancelled')).toEqual({ 1: 120 });
    expect(await tellReaders(site.services)).toBe(0);
  });
});

test('An organiser waits for some hundred letters; the site writes the others by itself', async () => {
  const { site, event } = await siteWithMany('sqlite', 530);
  expect(await cancel(site, event)).toMatchObject({ letters: { registered: 530 } });
  expect(await letters(site, 'event-cancelled')).toEqual({ 0: 30, 1: 500 });
  const periodic = startPeriodic(site.services);
  await periodic.stop();
  expect(await letters(site, 'event-cancelled')).toEqual({ 1: 530 });
});

onEveryRacingEngine('Letters about a change', (engine) => {
  test('are written once each by several who write at once', async () => {
    const { site, event } = await siteWithMany(engine, 200);
    await spoil(site, 0);
    await cancel(site, event);
    await repair(site, 0);
    const written = await Promise.all([1, 2, 3].map(() => tellReaders(site.services)));
    expect(written.reduce((sum, count) => sum + count)).toBe(200);
    expect(await letters(site, 'event-cancelled')).toEqual({ 1: 200 });
  });

  test(`of which a process that was killed wrote some are ${many} in the end, one each`, async () => {
    const { site, event } = await siteWithMany(engine, many);
    const started = await killWhile(site, event, 100);
    expect(started).toBeLessThan(many);
    expect(started % 25).toBe(0);
    expect(await tellReaders(site.services)).toBe(many - started);
    expect(await letters(site, 'event-cancelled')).toEqual({ 1: many });
  });
});

/** Lets another process cancel the event, and kills it when it has written so many letters; returns how many. */
async function killWhile(site: Site, event: Event, enough: number): Promise<number> {
  const { PATH } = process.env;
  const secret = 'a secret for the tests, long enough to pass';
  const env = { PATH, ...site.db.settings, SECRET: secret, CLOCK: '2022-11-10T09:00', LOG_LEVEL: 'error' };
  const script = fileURLToPath(new URL('telling-process.ts', import.meta.url));
  const child = fork(script, [event.id], { env, execArgv: [] });
  const ended = once(child, 'exit');
  const written = async () => {
    const rows = await site.db.reader.selectFrom('outbox').select('id').execute();
    return rows.length;
  };
  while (child.exitCode === null && (await written()) < enough)
    await new Promise((turn) => setTimeout(turn, 2));
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  return written();
}

test('Who registers or cancels while letters are written is not told, and two changes are told in their order', async () => {
  const { site, event } = await siteWithMany('sqlite', 60);
  await spoil(site, 59);
  await change(site, event, nextWeek);
  await register(site, event, guest(1));
  const gone = { cancelledAt: site.clock.now(), cancelledBy: 'attendee' } as const;
  await site.db.writer
    .updateTable('registrations')
    .set(gone)
    .where('email', '=', 'gast-55@example.com')
    .execute();
  await cancel(site, event);
  await repair(site, 59);
  const clock = { ...site.clock, now: () => ticking(site) };
  expect(await tellReaders({ ...site.services, clock })).toBe(9 + 60);
  const told = (await site.letters()).map(({ kind, to, date }) => ({ kind, to: to.address, date }));
  const kindsTo = (email: string) => told.filter(({ to }) => to === email).map(({ kind }) => kind);
  expect(kindsTo('gast-1@example.com')).toEqual([
    'event-changed',
    'confirmed',
    'event-cancelled',
    'event-cancelled',
  ]);
  expect(kindsTo('gast-55@example.com')).toEqual([]);
  expect(kindsTo('gast-58@example.com')).toEqual(['event-changed', 'event-cancelled']);
  expect((await newest(site, 'event-changed')).calendar?.content).toContain('SEQUENCE:1\r\n');
  expect((await newest(site, 'event-cancelled')).calendar?.content).toContain('SEQUENCE:2\r\n');
});

function ticking(site: Site): string {
  site.clock.pass({ seconds: 1 });
  return site.clock.now();
}

test('What is undone while letters are written is told to nobody more', async () => {
  const { site, event } = await siteWithMany('sqlite', 60);
  await spoil(site, 59);
  await cancel(site, event);
  expect(await letters(site, 'event-cancelled')).toEqual({ 0: 10, 1: 50 });
  await undoEventCancel(site.services, event.id, author);
  await repair(site, 59);
  expect(await tellReaders(site.services)).toBe(0);
  expect(await site.letters()).toEqual([]);
});
