import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { closeAfterwards } from '../support/cleanup.ts';

/** What the server does wrong to a session. `later` answers the content only after a while. */
export type Fault =
  | 'no greeting'
  | '554 greeting'
  | '535 login'
  | '553 sender'
  | '451 recipient'
  | '550 recipient'
  | 'dropped at recipient'
  | '451 content'
  | '554 content'
  | 'dropped after content'
  | 'silent after content'
  | 'later';

type Stage = 'greeting' | 'login' | 'sender' | 'recipient' | 'content';

export type MailServer = {
  port: number;
  url: string;
  /** From now on: one fault, one that depends on where we are and on the recipient, or none. */
  fault: Fault | ((stage: Stage, recipient: string) => Fault | null) | null;
  /** The address of every RCPT TO as it came over the wire, refused ones too. */
  recipients: string[];
  /** What it has taken, as it came over the wire. */
  taken: { raw: Buffer; sender: string; recipient: string; client: string }[];
  read(): Promise<Email[]>;
  connections: number;
  /** Drops every connection without a word. */
  hangUp(): void;
  close(): Promise<void>;
};

type OnData = NonNullable<SMTPServerOptions['onData']>;

/** A real SMTP server on this machine, which misbehaves on request. Port 0: any free one. */
export async function mailServer(port = 0, options: SMTPServerOptions = {}): Promise<MailServer> {
  const answer = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });
  const now = (stage: Stage, recipient = '') =>
    typeof mail.fault === 'function' ? mail.fault(stage, recipient) : mail.fault;
  const take = async (...[stream, session, done]: Parameters<OnData>): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const fault = now('content', session.envelope.rcptTo[0]?.address);
    if (stream.sizeExceeded) return done(answer(552, 'Larger than 1000 octets'));
    if (fault === '451 content') return done(answer(451, 'Too busy'));
    if (fault === '554 content') return done(answer(554, '5.7.1 Not wanted'));
    const { mailFrom, rcptTo } = session.envelope;
    mail.taken.push({
      raw: Buffer.concat(chunks),
      sender: mailFrom ? mailFrom.address : '',
      recipient: rcptTo.map(({ address }) => address).join(' and '),
      client: String(session.hostNameAppearsAs),
    });
    if (fault === 'dropped after content') return drop(session);
    if (fault === 'silent after content') return;
    if (fault === 'later') await wait(150);
    done(null, 'Taken');
  };
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    logger: wireTap((line) => {
      const [, address] = /^RCPT TO:<(.*)>/i.exec(line) ?? [];
      if (address !== undefined) mail.recipients.push(address);
    }),
    onConnect: (_, done) => {
      mail.connections += 1;
      const fault = now('greeting');
      if (fault === 'no greeting') return;
      done(fault === '554 greeting' ? answer(554, 'Not today') : null);
    },
    onAuth: ({ username }, _, done) => {
      if (now('login') === '535 login') done(answer(535, `Authentication failed for ${username}@example.se`));
      else done(null, { user: username });
    },
    onMailFrom: (_, __, done) =>
      done(now('sender') === '553 sender' ? answer(553, 'Sender address rejected') : null),
    onRcptTo: ({ address }, session, done) => {
      const fault = now('recipient', address);
      if (fault === 'dropped at recipient') return drop(session);
      if (fault === '451 recipient') return done(answer(451, '4.7.1 Greylisted, try again later'));
      if (fault === '550 recipient') return done(answer(550, `5.1.1 <${address}> is not known here`));
      done();
    },
    onData: (stream, session, done) => void take(stream, session, done),
    ...options,
  });
  const drop = (session?: SMTPServerSession) => {
    for (const connection of server.connections)
      if (!session || connection.session.id === session.id) connection._socket.destroy();
  };
  server.on('error', () => {});
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const found = (server.server.address() as AddressInfo).port;
  const mail: MailServer = {
    port: found,
    url: `smtp://127.0.0.1:${found}`,
    fault: null,
    recipients: [],
    taken: [],
    read: () => Promise.all(mail.taken.map(({ raw }) => PostalMime.parse(raw))),
    connections: 0,
    hangUp: () => drop(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  closeAfterwards(mail.close);
  return mail;
}

function wireTap(heard: (line: string) => void): NonNullable<Exclude<SMTPServerOptions['logger'], boolean>> {
  const silent = () => {};
  const debug = (_: unknown, who?: unknown, line?: unknown) => who === 'C:' && heard(String(line));
  return { level: silent, trace: silent, debug, info: silent, warn: silent, error: silent, fatal: silent };
}
