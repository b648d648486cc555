import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { closeAfterwards } from '../support/cleanup.ts';
import type { TestDatabase } from '../support/test-database.ts';
import type { Listening } from './site-process.ts';

export const secret = 'a secret that two processes share';

export type Answer = { status: number; location: string; body: string };

export type SiteProcess = {
  post(path: string, fields: Record<string, string>, from: string): Promise<Answer>;
  stop(): Promise<void>;
};

/** A process of its own that runs the real server on the test's database, behind a proxy that the test plays. */
export async function startSiteProcess(db: TestDatabase, clock: string): Promise<SiteProcess> {
  const child = fork(join(import.meta.dirname, 'site-process.ts'), {
    env: {
      PATH: process.env.PATH,
      ...db.settings,
      PORT: '0',
      SECRET: secret,
      CLOCK: clock,
      BASE_URL: 'https://evenemang.example.se',
      TRUST_PROXY: '127.0.0.1',
      LOG_LEVEL: 'error',
    },
    execArgv: [],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  closeAfterwards(stop);
  const [{ port }] = (await once(child, 'message')) as [Listening];
  const agent = new Agent({ maxSockets: inFlight });
  return {
    stop,
    post: async (path, fields, from) => {
      const body = new URLSearchParams(fields).toString();
      const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path, headers: headers(from) });
      sent.end(body);
      const [answer] = await once(sent, 'response');
      const { statusCode: status = 0, headers: given } = answer;
      return { status, location: given.location ?? '', body: await text(answer) };
    },
  };
}

/** Requests at once to each process. */
const inFlight = 200;

/** Each client has an address of its own, which the proxy passes on. */
function headers(from: string) {
  return {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Sec-Fetch-Site': 'same-origin',
    'X-Forwarded-For': from,
  };
}
