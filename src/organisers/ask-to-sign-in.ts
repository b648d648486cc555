import { transact } from '../database/transact.ts';
import { randomId } from '../keys.ts';
import { enqueue, recipientKey } from '../mail/outbox.ts';
import { addMinutes } from '../time.ts';
import { emailKey } from '../web/email-address.ts';
import type { Services } from '../web/visit.ts';
import { findOrganiser } from './organiser-store.ts';
import { newSignInSecrets, pageHandle } from './sign-in-code.ts';
import { signInMail } from './sign-in-mail.ts';
import { countSignInLetters, insertSignInLetter, withdrawUnsent } from './sign-in-store.ts';

/** How long link and code are good. */
const letterMinutes = 15;
/** Letters to one mailbox: in a quarter of an hour, and in a day. Whoever owns it has those that came. */
const most = { quarter: 5, day: 20 };

/**
 * Mails a link and a code to an organiser. Somebody unknown gets the same answer, and the same work is done: the
 * letter is taken back in its own transaction. Returns the handle of the page where the code is typed.
 */
export async function askToSignIn(
  services: Services,
  { email, returnTo }: { email: string; returnTo: string | null },
): Promise<string> {
  const { keys, config } = services;
  const replyTo = { name: config.operator.name, address: config.operator.email };
  const handle = await transact(services.db, async (trx) => {
    const now = services.clock.now();
    const mail = { ...services.mail, now };
    const recipient = recipientKey(keys, email);
    const organiser = await findOrganiser(trx, { emailKey: emailKey(email) });
    const lately = await countSignInLetters(trx, recipient, addMinutes(now, -letterMinutes));
    const today = await countSignInLetters(trx, recipient, addMinutes(now, -24 * 60));
    const isSent =
      organiser !== undefined && !organiser.removedAt && lately < most.quarter && today < most.day;
    const id = randomId();
    const secrets = newSignInSecrets(keys, id);
    const to = organiser?.email ?? email;
    const letter = await enqueue(trx, signInMail(secrets, { to, replyTo }, mail), mail);
    await withdrawUnsent(trx, isSent ? '' : letter);
    await insertSignInLetter(trx, {
      id,
      organiserId: isSent ? organiser.id : null,
      recipientKey: recipient,
      sealedEmail: keys.seal('sign-in', email, id),
      linkHash: secrets.linkHash,
      codeHash: secrets.codeHash,
      returnTo,
      tries: 0,
      createdAt: now,
      expiresAt: addMinutes(now, letterMinutes),
      usedAt: null,
    });
    return pageHandle(keys, id);
  });
  services.nudgeMail();
  return handle;
}
