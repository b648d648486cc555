import { probeSmtp } from '../mail/smtp-probe.ts';
import { isThisMachine } from '../mail/smtp-transport.ts';
import { type Finding, fail, ok } from './finding.ts';

const advice = {
  login: 'Look at the user and the password in SMTP_URL.',
  tls: 'The server must offer TLS with a certificate for its name; letters are not sent without.',
  unreachable: 'Look at the name and the port in SMTP_URL, and at the firewall.',
};

/** Whether letters would be taken: the server answers, with TLS, and accepts the password. */
export async function checkSmtp(url: string, hostname: string): Promise<Finding> {
  const outcome = await probeSmtp(url, hostname);
  if (!outcome.ok) return fail('mail', `${outcome.text}. ${advice[outcome.reason]}`);
  const inClear = url.startsWith('smtp:') && isThisMachine(url);
  return ok('mail', inClear ? 'the server on this machine answers' : 'the server answers, with TLS');
}
