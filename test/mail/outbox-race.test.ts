import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { createLog } from '../../src/log.ts';
import { startOutboxWorker } from '../../src/mail/outbox-worker.ts';
import { closeAfterwards } from '../support/cleanup.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { type MailServer, mailServer } from './mail-server.ts';
import { allSent, connectionTo } from './post-office.ts';
import { allRows, keys, postLetters, someInstant } from './some-letter.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Small by default; the full size is set from outside. */
const letters = 10 * Number(process.env.MAIL_FAULT_LETTERS ?? 6);

async function startProcess(name: string, db: TestDatabase, server: MailServer): Promise<ChildProcess> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./worker-process.ts')), name], {
    env: { PATH: process.env.PATH, SMTP_URL: server.url, ...db.settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  closeAfterwards(() => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

function idsTaken(server: MailServer): string[] {
  return server.taken.map(({ raw }) => /^Message-ID: (\S+)/m.exec(String(raw))?.[1] ?? 'none').sort();
}

async function messageIds(db: TestDatabase): Promise<string[]> {
  return (await allRows(db)).map((row) => row.messageId).sort();
}

onEveryRacingEngine('several processes with one outbox', (engine) => {
  test('send every letter once between them, and stop when told to', async () => {
    const db = await openTestDatabase(engine);
    const server = await mailServer();
    const names = ['one.example.se', 'two.example.se', 'three.example.se'];
    const children = await Promise.all(names.map((name) => startProcess(name, db, server)));
    await postLetters(db, letters, someInstant);
    await expect.poll(async () => allSent(await allRows(db)), { timeout: 60_000 }).toBe(true);
    const exits = children.map((child) => once(child, 'exit'));
    for (const child of children) child.kill('SIGTERM');
    expect(await Promise.all(exits)).toEqual(names.map(() => [0, null]));
    expect(idsTaken(server)).toEqual(await messageIds(db));
    expect((await allRows(db)).map((row) => row.attempts)).toEqual(Array(letters).fill(1));
    expect(new Set(server.taken.map(({ client }) => client)).size).toBeGreaterThan(1);
  });

  test('lose no letter when one is killed between taking and sending it', async () => {
    const db = await openTestDatabase(engine);
    const server = await mailServer();
    server.fault = 'no greeting';
    await postLetters(db, 1, someInstant);
    const child = await startProcess('one.example.se', db, server);
    await expect.poll(() => server.connections, { timeout: 20_000 }).toBe(1);
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    expect(server.taken).toEqual([]);
    const [claimed] = await allRows(db);
    expect(claimed).toMatchObject({ attempts: 1, sentAt: null, failedAt: null });

    server.fault = null;
    let present = someInstant;
    const clock = { now: () => present, setTo: null };
    const transport = connectionTo(server.url);
    const worker = startOutboxWorker({ db, keys, clock, log: createLog('silent'), transport, pollMs: 5 });
    closeAfterwards(async () => {
      await worker.stop();
      await transport.close();
    });
    await wait(100);
    expect(server.taken).toEqual([]);
    present = String(claimed?.nextAttemptAt);
    await expect.poll(async () => allSent(await allRows(db)), { timeout: 20_000 }).toBe(true);
    expect(idsTaken(server)).toEqual(await messageIds(db));
    expect(await allRows(db)).toEqual([expect.objectContaining({ attempts: 2 })]);
  });
});
