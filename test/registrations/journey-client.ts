import { Agent, request } from 'node:http';
import type { Fields, Site } from '../support/site.ts';

export type Answer = { status: number; location: string; text: string };

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Opens a page or, given fields, sends a form, over one connection: a new one for each takes an eighth of the time. */
export function ask(
  site: Site,
  path: string,
  form: { fields: Fields; client: string } | null,
): Promise<Answer> {
  const { port, host } = new URL(site.url);
  const headers = form
    ? {
        Host: host,
        Origin: site.url,
        'Sec-Fetch-Site': 'same-origin',
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Forwarded-For': form.client,
      }
    : { Host: host };
  return new Promise((resolve, reject) => {
    const method = form ? 'POST' : 'GET';
    const sent = request({ host: '127.0.0.1', port, path, method, agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => {
        text += part;
      });
      const { statusCode = 0 } = answer;
      const location = answer.headers.location ?? '';
      answer.on('end', () => resolve({ status: statusCode, location, text })).on('error', reject);
    });
    sent.on('error', reject).end(form ? bodyOf(form.fields) : undefined);
  });
}

function bodyOf(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}
