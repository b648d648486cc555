import { transact } from '../database/transact.ts';
import { eventState } from '../events/event-state.ts';
import { seatsOf } from '../events/seats.ts';
import type { Lang } from '../language.ts';
import { countLetters, enqueue, recipientKey } from '../mail/outbox.ts';
import { addMinutes, type Instant } from '../time.ts';
import { emailKey } from '../web/email-address.ts';
import type { Services } from '../web/visit.ts';
import { mayRemind } from './admit.ts';
import { findMail } from './find-mail.ts';
import { type Found, listByAddress, listGroupsByAddress, withdrawLetter } from './find-store.ts';

/**
 * Mails the links of an address to it. A letter is written in any case, and taken back in the same transaction when
 * there is nothing to send: neither the answer nor the work done for it tells who is registered.
 */
export async function findRegistrations(
  services: Services,
  { email, language }: { email: string; language: Lang },
): Promise<void> {
  const { operator } = services.config;
  const replyTo = { name: operator.name, address: operator.email };
  await transact(services.db, async (trx) => {
    const now = services.clock.now();
    const mail = { ...services.mail, now };
    const key = emailKey(email);
    const found = (await listByAddress(trx, key)).filter((one) => isToCome(one, now));
    const groups = (await listGroupsByAddress(trx, key)).filter((one) => isToCome(one, now));
    const spared = !(await mayRemind(trx, email, mail));
    // Two presses on the button, or two impatient ones.
    const justSent = await countLetters(trx, recipientKey(mail.keys, email), ['find'], addMinutes(now, -1));
    const to = (found.at(-1)?.registration ?? groups.at(-1)?.group)?.email ?? email;
    const letter = findMail({ found, groups }, { lang: language, to, replyTo }, mail);
    const id = await enqueue(trx, letter, mail);
    const sends = found.length + groups.length > 0 && !spared && justSent === 0;
    await withdrawLetter(trx, sends ? '' : id);
  });
  services.nudgeMail();
}

/** Also what is on now: the letter is how to get back to the link. */
function isToCome({ event }: Pick<Found, 'event'>, now: Instant): boolean {
  const { kind } = eventState(event, seatsOf(event), now);
  return kind !== 'passed' && kind !== 'cancelled' && kind !== 'draft';
}
