import { deskPath } from '../desk-paths.ts';
import type { Letter } from '../mail/letter.ts';
import type { Address } from '../mail/message.ts';
import type { MailContext } from '../mail/outbox.ts';
import { signInText } from './sign-in-text.ts';

/** E13: a link and a code, each good once. */
export function signInMail(
  secrets: { key: string; code: string },
  { to, replyTo }: { to: string; replyTo: Address },
  mail: MailContext,
): Letter {
  const t = signInText.mail;
  const code = secrets.code.replace(/^(\d{3})/, '$1\u00A0');
  return {
    kind: 'sign-in',
    lang: 'sv',
    to: { name: '', address: to },
    from: mail.siteName,
    replyTo,
    subject: t.subject(mail.siteName),
    greeting: t.greeting,
    blocks: [
      { type: 'link', text: t.link, url: `${mail.baseUrl}${deskPath('signInLink', { key: secrets.key })}` },
      { type: 'text', text: t.code(code) },
      { type: 'text', text: t.valid },
      { type: 'text', text: t.notYou },
    ],
    foot: [{ type: 'text', text: t.why }],
    calendar: null,
    eventId: null,
    registrationId: null,
  };
}
