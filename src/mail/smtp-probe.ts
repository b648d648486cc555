import { createTransport, type NodemailerError } from 'nodemailer';
import { isThisMachine } from './smtp-transport.ts';

export type ProbeOutcome =
  | { ok: true }
  | { ok: false; reason: 'login' | 'tls' | 'unreachable'; text: string };

/**
 * Connects as the transport does, says EHLO, changes to TLS and signs in; sends nothing.
 * @param patienceMs of silence at each step.
 */
export async function probeSmtp(url: string, hostname: string, patienceMs = 10_000): Promise<ProbeOutcome> {
  const transport = createTransport({
    url,
    name: hostname,
    requireTLS: url.startsWith('smtp:') && !isThisMachine(url),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    dnsTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  try {
    await transport.verify();
    return { ok: true };
  } catch (error) {
    const { code = '', message } = error as NodemailerError;
    const reason = /AUTH/.test(code) ? 'login' : /TLS/.test(code) ? 'tls' : 'unreachable';
    return { ok: false, reason, text: message };
  } finally {
    transport.close();
  }
}
