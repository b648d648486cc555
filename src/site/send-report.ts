import { transact } from '../database/transact.ts';
import { countLetters, enqueue, recipientKey } from '../mail/outbox.ts';
import { addMinutes, type Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { type Report, reportKind, reportLetter } from './report-mail.ts';

/** More than people ever write in an hour, and few enough for the mailbox at the other end. */
export const reportsPerHour = 30;

/** Sends what somebody wrote about the website's accessibility to whoever runs it. */
export async function sendReport(
  services: Services,
  report: Report,
  now: Instant,
): Promise<'sent' | 'too-many'> {
  const { config, mail } = services;
  const recipient = recipientKey(mail.keys, config.operator.email);
  const outcome = await transact(services.db, async (trx) => {
    const lately = await countLetters(trx, recipient, [reportKind], addMinutes(now, -60));
    if (lately >= reportsPerHour) return 'too-many';
    await enqueue(trx, reportLetter(report, config.siteName, config.operator), { ...mail, now });
    return 'sent';
  });
  services.nudgeMail();
  return outcome;
}
