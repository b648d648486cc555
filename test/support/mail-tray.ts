import type { MailTransport, Message, SendOutcome } from '../../src/mail/message.ts';

export type MailTray = MailTransport & {
  /** What has left the site, in order. */
  sent: Message[];
  /** What the mail server answers from now on; without a call it takes everything. */
  answer(outcome: SendOutcome): void;
};

/** A mail transport whose other end is a tray on the test's desk. */
export function mailTray(): MailTray {
  const sent: Message[] = [];
  let outcome: SendOutcome = { kind: 'sent', response: '250 OK' };
  return {
    sent,
    answer: (next) => {
      outcome = next;
    },
    send: async (message) => {
      if (outcome.kind === 'sent') sent.push(message);
      return outcome;
    },
    close: async () => {},
  };
}
