import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { MailTransport, SendOutcome } from '../../src/mail/message.ts';
import { mailTray } from '../support/mail-tray.ts';
import { allSent, openPostOffice } from './post-office.ts';
import { allRows, postLetters } from './some-letter.ts';

vi.setConfig({ testTimeout: 30_000 });

test('a letter leaves as soon as the worker is told, long before it would have looked', async () => {
  const { db, clock, employ } = await openPostOffice();
  const tray = mailTray();
  const worker = employ(tray, { pollMs: 60_000 });
  await wait(50);
  await postLetters(db, 1, clock.now());
  await wait(50);
  expect(tray.sent).toHaveLength(0);
  worker.nudge();
  await expect.poll(() => tray.sent.length, { timeout: 10_000 }).toBe(1);
  await expect.poll(async () => allSent(await allRows(db)), { timeout: 10_000 }).toBe(true);
  const [row] = await allRows(db);
  expect(row).toMatchObject({
    attempts: 1,
    sentAt: clock.now(),
    failedAt: null,
    nextAttemptAt: null,
    lastResponse: '250 OK',
  });
});

test('a letter for later waits for its time', async () => {
  const { db, clock, employ, passMinutes } = await openPostOffice();
  const tray = mailTray();
  await postLetters(db, 1, '2022-11-10T08:29:30.000Z');
  employ(tray);
  await passMinutes(29);
  expect(tray.sent).toHaveLength(0);
  clock.pass({ minutes: 1 });
  await expect.poll(() => tray.sent.length, { timeout: 10_000 }).toBe(1);
});

test('told to stop, the worker finishes the letter in hand and takes no other', async () => {
  const { db, clock, employ } = await openPostOffice();
  const answer = Promise.withResolvers<SendOutcome>();
  const started: string[] = [];
  const slow: MailTransport = {
    send: ({ id }) => {
      started.push(id);
      return answer.promise;
    },
    close: async () => {},
  };
  await postLetters(db, 3, clock.now());
  const worker = employ(slow);
  await expect.poll(() => started.length, { timeout: 10_000 }).toBe(1);
  expect(worker.alive()).toBe(true);
  let stopped = false;
  const stopping = worker.stop().then(() => {
    stopped = true;
  });
  await wait(50);
  expect(stopped).toBe(false);
  answer.resolve({ kind: 'sent', response: '250 OK' });
  await stopping;
  expect(worker.alive()).toBe(false);
  const sent = (await allRows(db)).filter((row) => row.sentAt).map((row) => row.id);
  expect(sent).toEqual(started);
  expect(started).toHaveLength(1);
});

test('a worker that hangs is found out after a quarter of an hour', async () => {
  const { db, clock, employ } = await openPostOffice();
  const answer = Promise.withResolvers<SendOutcome>();
  await postLetters(db, 1, clock.now());
  const worker = employ({ send: () => answer.promise, close: async () => {} });
  await expect.poll(async () => (await allRows(db))[0]?.attempts, { timeout: 10_000 }).toBe(1);
  clock.pass({ minutes: 15 });
  expect(worker.alive()).toBe(true);
  clock.pass({ minutes: 1 });
  expect(worker.alive()).toBe(false);
  answer.resolve({ kind: 'sent', response: '250 OK' });
});

test('a letter that cannot be opened fails alone, after days in which it could have been put right', async () => {
  const { db, clock, employ, passUntil, warnings } = await openPostOffice();
  const tray = mailTray();
  await postLetters(db, 4, clock.now());
  const [bad] = await allRows(db);
  await transact(db, (trx) =>
    trx.updateTable('outbox').set({ sealed: 'AAAA' }).where('id', '=', String(bad?.id)).execute(),
  );
  employ(tray);
  await passUntil((rows) => rows.filter((row) => row.sentAt).length === 3);
  expect(clock.now() < '2022-11-10T08:10:00.000Z').toBe(true);
  await passUntil((rows) => rows.some((row) => row.failedAt), { hours: 1 });
  const failed = (await allRows(db)).filter((row) => row.failedAt);
  expect(failed.map((row) => row.id)).toEqual([bad?.id]);
  expect(failed[0]?.lastResponse).toMatch(/^The letter cannot be sent \([\w ]+\)$/);
  expect(String(failed[0]?.failedAt) >= '2022-11-14T08:00:00.000Z').toBe(true);
  expect(tray.sent).toHaveLength(3);
  expect(warnings().every((line) => line.letter === bad?.id)).toBe(true);
});

test('a letter that no answer comes to fails after four days at the earliest, with what was said last', async () => {
  const { db, clock, employ, passUntil } = await openPostOffice();
  const tray = mailTray();
  tray.answer({ kind: 'temporary', response: '451 Greylisted' });
  await postLetters(db, 1, clock.now());
  employ(tray);
  await passUntil(([row]) => row?.failedAt !== null, { hours: 1 });
  const [row] = await allRows(db);
  expect(row).toMatchObject({ sentAt: null, nextAttemptAt: null, lastResponse: '451 Greylisted' });
  expect(String(row?.failedAt) >= '2022-11-14T08:00:00.000Z').toBe(true);
  expect(row?.attempts).toBeGreaterThanOrEqual(20);
});

test('the log names letters by number and kind, and nobody', async () => {
  const { db, clock, employ, passUntil, lines } = await openPostOffice();
  const tray = mailTray();
  tray.answer({ kind: 'temporary', response: '451 <person-1@example.com> greylisted' });
  await postLetters(db, 2, clock.now());
  employ(tray);
  await passUntil((rows) => rows.every((row) => row.attempts > 0));
  tray.answer({ kind: 'paused', reason: 'unreachable', response: 'No route to person-1@example.com' });
  await passUntil((rows) => rows.some((row) => row.attempts > 1));
  tray.answer({ kind: 'sent', response: '250 OK person-1@example.com' });
  await passUntil(allSent);
  const ids = (await allRows(db)).map((row) => row.id).sort();
  type Line = { letter: string; kind: string; outcome?: string };
  const logged = lines.map((line): Line => JSON.parse(line)).filter((line) => line.outcome === 'sent');
  expect(logged.map((line) => line.letter).sort()).toEqual(ids);
  expect(logged.map((line) => line.kind)).toEqual(['confirmed', 'confirmed']);
  expect(lines.join()).not.toMatch(/person-|exempel|anm.ld|@/i);
});

test('a database that cannot be read does not end the worker', async () => {
  const { db, clock, employ, warnings } = await openPostOffice();
  const tray = mailTray();
  const gone = { ...db, reader: { ...db.reader, selectFrom: () => fail() } as unknown as typeof db.reader };
  const fail = () => {
    throw new Error('exempel@example.com is gone');
  };
  const worker = employ(tray, { db: gone });
  await postLetters(db, 1, clock.now());
  await expect.poll(() => warnings().length, { timeout: 10_000 }).toBeGreaterThan(1);
  expect(warnings()[0]).toMatchObject({ msg: 'The outbox cannot be read', error: 'Error' });
  expect(JSON.stringify(warnings())).not.toContain('exempel');
  gone.reader = db.reader;
  await expect.poll(() => tray.sent.length, { timeout: 10_000 }).toBe(1);
  expect(worker.alive()).toBe(true);
});
