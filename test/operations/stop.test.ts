import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { realClock } from '../../src/clock.ts';
import { openSqlite, sqliteFile } from '../../src/database/open-sqlite.ts';
import { addDays, local, localDay } from '../../src/time.ts';
import { mailServer } from '../mail/mail-server.ts';
import { closeAfterwards } from '../support/cleanup.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';

const people = 30;
const address = 'https://evenemang.example.se';
const path = '/evenemang/exempel/anmalan';

/** A site in production with one open event, in a process of its own, and a mail server that answers when told. */
async function startSite() {
  const db = await openTestDatabase();
  const day = addDays(localDay(realClock().now()), 30);
  const startsAt = local(`${day}T10:00`);
  const endsAt = local(`${day}T16:00`);
  await insertEvent(db, conference({ slug: 'exempel', day, startsAt, endsAt, deadlineDay: null }));
  await db.close();
  const [inHand, takeLetter] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const mail = await mailServer(0, {
    onData: (stream, _session, done) => {
      stream.resume();
      stream.once('end', () => {
        inHand.resolve();
        void takeLetter.promise.then(() => done(null, 'Taken'));
      });
    },
  });
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...db.settings,
      BASE_URL: address,
      HOST: '127.0.0.1',
      PORT: '0',
      SMTP_URL: mail.url,
      MAIL_FROM: 'anmalan@example.se',
      SECRET: 'Zx8vQm2LrT5kWn9pYb3cHd6fJg1sAe4u',
      OPERATOR_NAME: 'Exempelmyndigheten',
      OPERATOR_EMAIL: 'kontakt@example.se',
    },
  });
  closeAfterwards(() => child.kill('SIGKILL'));
  const closed = once(child, 'close');
  const port = await new Promise<number>((resolve) => {
    let log = '';
    child.stdout.on('data', (piece) => {
      log += String(piece);
      const [, found] = /"port":(\d+)/.exec(log) ?? [];
      if (found) resolve(Number(found));
    });
  });
  return {
    child,
    closed,
    port,
    letterInHand: inHand.promise,
    takeLetter: takeLetter.resolve,
    file: sqliteFile(db.settings.DATA_DIR ?? ''),
  };
}

/** The whole text of a POST that registers someone, as a browser sends it. */
async function registrationOf(port: number, number: number, connection: string): Promise<string> {
  const page = await (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  const nyckel = /name="nyckel" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({
    nyckel,
    fornamn: 'Exempel',
    efternamn: `Exempelsson ${number}`,
    epost: `exempel-${number}@example.com`,
    organisation: 'Exempelkommunen',
    orgtyp: 'municipality',
  }).toString();
  return [
    `POST ${path} HTTP/1.1`,
    'Host: evenemang.example.se',
    `Origin: ${address}`,
    `Connection: ${connection}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

async function sendFirstHalf(port: number, request: string) {
  const socket: Socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (piece) => {
    answer += String(piece);
    // A browser that keeps its connections lets go of them when it likes; this one does at once.
    socket.end();
  });
  socket.on('error', () => {});
  const ended = once(socket, 'close');
  await once(socket, 'connect');
  socket.write(request.slice(0, -40));
  return {
    finish: async () => {
      socket.write(request.slice(-40));
      await ended;
      return answer.split('\r\n')[0];
    },
  };
}

test('asked to stop, the site answers everyone who has begun, finishes the letter in hand and ends well', async () => {
  const { child, closed, port, letterInHand, takeLetter, file } = await startSite();
  const kinds = ['close', 'keep-alive'];
  const requests = await Promise.all(
    Array.from({ length: people + 1 }, (_, number) => registrationOf(port, number, kinds[number % 2] ?? '')),
  );
  await pause(3_100);
  const [first = '', ...others] = requests;
  expect(await (await sendFirstHalf(port, first)).finish()).toBe('HTTP/1.1 303 See Other');
  const halves = await Promise.all(others.map((request) => sendFirstHalf(port, request)));
  await letterInHand;
  await pause(200);

  child.kill('SIGTERM');
  await pause(200);
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  const answers = await Promise.all(halves.map(({ finish }) => finish()));
  expect(answers).toEqual(Array(people).fill('HTTP/1.1 303 See Other'));
  await pause(500);
  takeLetter();
  expect(await closed).toEqual([0, null]);

  const db = await openSqlite(file);
  const stored = await db.reader.selectFrom('registrations').select(['id', 'email']).execute();
  const letters = await db.reader.selectFrom('outbox').select(['registrationId', 'sentAt']).execute();
  await db.close();
  expect(stored).toHaveLength(people + 1);
  expect(new Set(letters.map(({ registrationId }) => registrationId))).toEqual(
    new Set(stored.map(({ id }) => id)),
  );
  const early = stored.find(({ email }) => email === 'exempel-0@example.com');
  expect(letters.find(({ registrationId }) => registrationId === early?.id)?.sentAt).not.toBeNull();
}, 60_000);

test('asked twice, it ends at once', async () => {
  const { child, closed, port } = await startSite();
  const request = await registrationOf(port, 1, 'close');
  await sendFirstHalf(port, request);
  await pause(200);
  child.kill('SIGTERM');
  await pause(200);
  child.kill('SIGTERM');
  expect(await closed).toEqual([1, null]);
}, 60_000);
