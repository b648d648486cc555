import type { Transaction } from '../database/database.ts';
import type { EventDetails } from '../events/event-details.ts';
import { countLetters, enqueue, type MailContext, recipientKey } from '../mail/outbox.ts';
import { addMinutes } from '../time.ts';
import type { Standing } from './find-standings.ts';
import type { RegistrationGroup } from './group.ts';
import { groupSummaryMail, summaryKind } from './group-mail.ts';

/** Enough for an office that registers many; a stranger's mailbox cannot be filled with it. */
const mostADay = 10;

/** E14, unless the address has had its share today. `codes` stand in the order of `standings`. */
export async function sendSummary(
  trx: Transaction,
  details: EventDetails,
  group: RegistrationGroup,
  standings: readonly Standing[],
  codes: readonly string[],
  mail: MailContext,
): Promise<void> {
  const since = addMinutes(mail.now, -24 * 60);
  const recipient = recipientKey(mail.keys, group.email);
  if ((await countLetters(trx, recipient, [summaryKind], since)) >= mostADay) return;
  const told = standings.map(({ member, rank }, index) => ({
    name: `${member.firstName} ${member.lastName}`,
    code: codes[index] ?? '',
    rank,
  }));
  await enqueue(trx, groupSummaryMail(details, group, told, mail), mail);
}
