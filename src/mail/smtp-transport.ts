import { createTransport, type NodemailerError } from 'nodemailer';
import { isMailbox } from './mail-address.ts';
import type { MailTransport, Message, SendOutcome } from './message.ts';
import { mimeOptions } from './mime.ts';
import { failureOutcome } from './smtp-outcome.ts';

export type SmtpSettings = {
  /** `smtp://user:password@host:port` or `smtps://…`, with nodemailer's options as a query. */
  url: string;
  /** Refuse to send unencrypted, unless the server is this machine. */
  requireTls: boolean;
  /** Ours, for EHLO. */
  hostname: string;
  /** Milliseconds of silence: while connecting, and later. The tests are less patient. */
  connectMs?: number;
  silenceMs?: number;
};

/** Whatever happens, a letter is settled within this time, well before its lease in the outbox ends. */
const longestSend = 4 * 60_000;

/** Keeps a few connections open and sends each letter to its one recipient. */
export function smtpTransport(settings: SmtpSettings): MailTransport {
  const { url, hostname, requireTls, connectMs = 30_000, silenceMs = 120_000 } = settings;
  const pool = createTransport({
    url,
    pool: true,
    name: hostname,
    maxConnections: 3,
    // Once, for a connection that the server had closed while it was idle; other retries are the outbox's.
    maxRequeues: 1,
    requireTLS: requireTls && url.startsWith('smtp:') && !isThisMachine(url),
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const handedOver = new Set<string>();
  pool.use('stream', (mail, done) => {
    const id = mail.message?.messageId() ?? '';
    mail.message?.processFunc((input) => input.once('end', () => handedOver.add(id)));
    done();
  });

  return {
    send: (message) => send(message),
    close: async () => pool.close(),
  };

  async function send(message: Message): Promise<SendOutcome> {
    if (!isMailbox(message.to.address)) return { kind: 'permanent', response: 'Not one address' };
    try {
      const signal = AbortSignal.timeout(longestSend);
      const { response } = await pool.sendMail({ ...mimeOptions(message), signal });
      return { kind: 'sent', response };
    } catch (error) {
      return failureOutcome(error as NodemailerError, handedOver.has(message.messageId));
    } finally {
      handedOver.delete(message.messageId);
    }
  }
}

/** A server on this machine may be spoken to in clear. */
export function isThisMachine(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
