import { deskPath } from '../desk-paths.ts';
import type { Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { Organiser, Role } from './organiser.ts';
import { userAddedText as t, userText } from './user-text.ts';

type Added = {
  user: Pick<Organiser, 'name' | 'email'>;
  role: Role;
  organisation: string;
  /** The administrator who did it; answers go there. */
  by: Pick<Organiser, 'name' | 'email'>;
};

/** To somebody who may sign in from now on: where, and for whom they work. It opens nothing by itself. */
export function userAddedMail({ user, role, organisation, by }: Added, mail: MailContext): Letter {
  return {
    kind: 'user-added',
    lang: 'sv',
    to: { name: user.name, address: user.email },
    from: mail.siteName,
    replyTo: { name: by.name, address: by.email },
    subject: t.subject(mail.siteName),
    greeting: t.hello(user.name),
    blocks: [
      { type: 'text', text: t.added(by.name, userText.roles[role].toLowerCase(), organisation) },
      { type: 'link', lead: t.how, text: t.signIn, url: `${mail.baseUrl}${deskPath('signIn')}` },
    ],
    foot: [{ type: 'text', text: t.notYou }],
    calendar: null,
    eventId: null,
    registrationId: null,
  };
}
