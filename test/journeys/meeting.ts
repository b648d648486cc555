import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closeAfterwards } from '../support/cleanup.ts';

/** Somebody else's website, where a webinar is held; `came` are the requests, with the page each came from. */
export async function openMeeting(): Promise<{ url: string; came: { from: string | undefined }[] }> {
  const came: { from: string | undefined }[] = [];
  const server = createServer((req, res) => {
    if (req.url === '/rum') came.push({ from: req.headers.referer });
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end('<!doctype html><html lang="sv"><title>Exempelmötet</title><h1>Exempelmötet</h1>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closeAfterwards(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/rum`, came };
}
