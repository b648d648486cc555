import { createTransport, type NodemailerError } from 'nodemailer';
import { type Finding, fail, ok } from './finding.ts';

/** Connects, says EHLO, changes to TLS and signs in; sends nothing. */
export async function checkSmtp(url: string, hostname: string, patience = 10_000): Promise<Finding> {
  const inClear = url.startsWith('smtp:');
  const transport = createTransport({
    url,
    name: hostname,
    requireTLS: inClear && !isThisMachine(url),
    connectionTimeout: patience,
    greetingTimeout: patience,
    dnsTimeout: patience,
    socketTimeout: patience,
  });
  try {
    await transport.verify();
    return ok(
      'mail',
      inClear && isThisMachine(url) ? 'the server on this machine answers' : 'the server answers, with TLS',
    );
  } catch (error) {
    const { code, message } = error as NodemailerError;
    return fail('mail', `${message}. ${adviceFor(code ?? '')}`);
  } finally {
    transport.close();
  }
}

function adviceFor(code: string): string {
  if (/AUTH/.test(code)) return 'Look at the user and the password in SMTP_URL.';
  if (/TLS/.test(code))
    return 'The server must offer TLS with a certificate for its name; letters are not sent without.';
  return 'Look at the name and the port in SMTP_URL, and at the firewall.';
}

function isThisMachine(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
