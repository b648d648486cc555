import type { Instant } from '../time.ts';
import { cleanLine } from '../web/fields.ts';
import type { Letter } from './letter.ts';
import { isMailbox, senderName, shownName } from './mail-address.ts';
import { cutShown } from './mail-lines.ts';
import type { Address, Message } from './message.ts';
import { renderMail } from './render-mail.ts';

/** Who writes. */
export type Sender = {
  /** Scheme and host, no final slash; its host is the right side of every Message-ID. */
  baseUrl: string;
  /** The address letters come from, and where bounces go. */
  mailFrom: string;
  siteName: string;
};

/** The finished message of a letter. Throws when it has no single recipient: forms have checked the address. */
export function composeMail(letter: Letter, id: string, sender: Sender, now: Instant): Message {
  if (!isMailbox(letter.to.address)) throw new Error('A letter goes to one address');
  const subject = cutShown(cleanLine(letter.subject), 90);
  return {
    id,
    kind: letter.kind,
    from: { name: senderName(letter.from, sender.siteName), address: sender.mailFrom },
    replyTo: letter.replyTo && isMailbox(letter.replyTo.address) ? clean(letter.replyTo) : null,
    to: clean(letter.to),
    subject,
    ...renderMail({ ...letter, subject }),
    calendar: letter.calendar,
    headers: { ...automatic(letter), ...unsubscribing(letter), 'Content-Language': letter.lang },
    messageId: messageIdOf(id, sender),
    date: now,
  };
}

/** With angle brackets; `id` is the row's in the outbox. */
export function messageIdOf(id: string, { baseUrl }: Pick<Sender, 'baseUrl'>): string {
  return `<${id}@${new URL(baseUrl).hostname}>`;
}

/** RFC 3834 5; Exchange heeds only its own header. Otherwise an absent reader answers a machine. */
function automatic(letter: Letter): Record<string, string> {
  if (letter.handwritten) return { 'Auto-Submitted': 'no' };
  return { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
}

function unsubscribing({ unsubscribe }: Letter): Record<string, string> {
  if (unsubscribe === undefined) return {};
  return { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function clean({ name, address }: Address): Address {
  return { name: shownName(name), address };
}
