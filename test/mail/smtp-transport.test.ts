import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { type SmtpSettings, smtpTransport } from '../../src/mail/smtp-transport.ts';
import { closeAfterwards } from '../support/cleanup.ts';
import { type Fault, mailServer } from './mail-server.ts';
import { someMessage } from './some-letter.ts';

vi.setConfig({ testTimeout: 30_000 });

function transportTo(url: string, settings: Partial<SmtpSettings> = {}) {
  const transport = smtpTransport({
    url,
    hostname: 'evenemang.example.se',
    requireTls: false,
    connectMs: 5_000,
    silenceMs: 5_000,
    ...settings,
  });
  closeAfterwards(transport.close);
  return transport;
}

test('a letter reaches its recipient, with our address as the envelope sender', async () => {
  const server = await mailServer();
  const outcome = await transportTo(server.url).send(someMessage());
  expect(outcome).toEqual({ kind: 'sent', response: '250 Taken' });
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]).toMatchObject({
    sender: 'anmalan@example.se',
    recipient: 'exempel@example.com',
    client: 'evenemang.example.se',
  });
});

test('a recipient with å in the domain is reached by any server', async () => {
  const server = await mailServer();
  await transportTo(server.url).send(someMessage({ to: { name: 'Exempel', address: 'a@räksmörgås.se' } }));
  expect(server.recipients).toEqual(['a@xn--rksmrgs-5wao1o.se']);
});

const faults: [Fault, object][] = [
  ['no greeting', { kind: 'paused', reason: 'unreachable' }],
  ['554 greeting', { kind: 'paused', reason: 'unreachable' }],
  ['535 login', { kind: 'paused', reason: 'refused', response: expect.stringContaining('535') }],
  ['553 sender', { kind: 'paused', reason: 'refused', response: expect.stringContaining('553 Sender') }],
  ['451 recipient', { kind: 'temporary', response: '451 4.7.1 Greylisted, try again later' }],
  ['550 recipient', { kind: 'permanent', response: '550 5.1.1 <exempel@example.com> is not known here' }],
  ['dropped at recipient', { kind: 'paused', reason: 'unreachable' }],
  ['451 content', { kind: 'temporary', response: '451 Too busy' }],
  ['554 content', { kind: 'permanent', response: '554 5.7.1 Not wanted' }],
  ['dropped after content', { kind: 'unsure' }],
  ['silent after content', { kind: 'unsure' }],
  ['later', { kind: 'sent' }],
];

test.each(faults)(
  'a server with the fault "%s" is understood, and the next letter goes',
  async (fault, expected) => {
    const server = await mailServer();
    const transport = transportTo(server.url.replace('//', '//exempel:secret@'));
    server.fault = fault;
    const outcome = await transport.send(someMessage());
    expect(outcome).toMatchObject(expected);
    server.fault = null;
    expect(await transport.send(someMessage())).toEqual({ kind: 'sent', response: '250 Taken' });
  },
);

test('a server that is not there, or is no mail server, makes the queue wait', async () => {
  const server = await mailServer();
  await server.close();
  expect(await transportTo(server.url).send(someMessage())).toMatchObject({
    kind: 'paused',
    reason: 'unreachable',
    response: expect.stringContaining('ECONNREFUSED'),
  });
  expect(await transportTo('smtp://finns-inte.invalid').send(someMessage())).toMatchObject({
    kind: 'paused',
    reason: 'unreachable',
  });
  const hangUp = createServer((socket) => socket.destroy());
  await once(hangUp.listen(0, '127.0.0.1'), 'listening');
  closeAfterwards(() => hangUp.close());
  const { port } = hangUp.address() as { port: number };
  expect(await transportTo(`smtp://127.0.0.1:${port}`).send(someMessage())).toMatchObject({
    kind: 'paused',
    reason: 'unreachable',
  });
});

test('a connection that the server closed while it was idle is opened anew', async () => {
  const server = await mailServer();
  const transport = transportTo(server.url);
  expect(await transport.send(someMessage())).toMatchObject({ kind: 'sent' });
  server.hangUp();
  expect(await transport.send(someMessage())).toMatchObject({ kind: 'sent' });
  expect(server.connections).toBe(2);
});

test('a letter that is larger than the server takes fails with the reason', async () => {
  const server = await mailServer(0, { size: 1000 });
  expect(await transportTo(server.url).send(someMessage())).toMatchObject({
    kind: 'permanent',
    response: expect.stringContaining('552'),
  });
});

test('a letter never leaves over a connection whose certificate is not right', async () => {
  const server = await mailServer(0, { disabledCommands: [] });
  const outcome = await transportTo(server.url.replace('//', '//exempel:secret@')).send(someMessage());
  expect(outcome).toMatchObject({ kind: 'paused', reason: 'unreachable' });
  expect(server.recipients).toEqual([]);
  const careless = `${server.url}/?tls.rejectUnauthorized=false`;
  expect(await transportTo(careless).send(someMessage())).toMatchObject({ kind: 'sent' });
});

test('in production only a server on this machine may do without encryption', async () => {
  const server = await mailServer();
  const strict = (url: string) => transportTo(url, { requireTls: true }).send(someMessage());
  expect(await strict(server.url)).toMatchObject({ kind: 'sent' });
  // The same machine under a name that does not say so.
  expect(await strict(`smtp://0.0.0.0:${server.port}`)).toMatchObject({
    kind: 'paused',
    reason: 'unreachable',
  });
  expect(server.taken).toHaveLength(1);
});
