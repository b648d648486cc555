import { connect } from 'node:net';
import type { Site } from './site.ts';

/** What the server says to exactly these lines; a client library cannot send what is not HTTP as it should be. */
export function sendRaw(site: Site, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const port = Number(new URL(site.url).port);
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
    socket.setTimeout(5_000, () => socket.destroy());
  });
}
