import { eventTitle } from '../events/event-title.ts';
import { formatWhen } from '../format/format-when.ts';
import { groupToken } from '../groups/group-link.ts';
import type { Lang } from '../language.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { Address } from '../mail/message.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import type { Found, FoundGroup } from './find-store.ts';
import { findText } from './find-text.ts';
import { registrationState } from './registration.ts';
import { registrationToken } from './registration-link.ts';

/** E18: the links to everything the reader of a mailbox is registered for, or waits for. */
export function findMail(
  { found, groups }: { found: readonly Found[]; groups: readonly FoundGroup[] },
  { lang, to, replyTo }: { lang: Lang; to: string; replyTo: Address },
  mail: MailContext,
): Letter {
  const t = findText[lang].mail;
  const group = (heading: string, some: Found[]): Block[] =>
    some.length === 0 ? [] : [{ type: 'heading', text: heading }, ...links(some, found, lang, mail)];
  return {
    kind: 'find',
    lang,
    to: { name: '', address: to },
    from: mail.siteName,
    replyTo,
    subject: t.subject,
    greeting: null,
    blocks: [
      ...group(t.confirmed, inState(found, 'confirmed')),
      ...group(t.queued, inState(found, 'queued')),
      ...(groups.length === 0 ? [] : [{ type: 'heading', text: t.others } as const]),
      ...groups.map((one) => groupLink(one, lang, mail)),
      { type: 'text', text: t.notYou },
    ],
    foot: [{ type: 'link', lead: t.why, text: t.privacy, url: `${mail.baseUrl}${sitePaths(lang).privacy}` }],
    calendar: null,
    eventId: null,
    registrationId: null,
  };
}

function groupLink({ group, event, series }: FoundGroup, lang: Lang, mail: MailContext): Block {
  const t = findText[lang].mail;
  return {
    type: 'link',
    lead: t.item(eventTitle(event, series, lang), formatWhen(event, lang), ''),
    text: t.seeOthers,
    url: `${mail.baseUrl}${sitePaths(lang).group(groupToken(mail.keys, group))}`,
  };
}

function inState(found: readonly Found[], state: 'confirmed' | 'queued'): Found[] {
  return found.filter(({ registration }) => registrationState(registration) === state);
}

/** Names only where several people share the mailbox. */
function links(some: Found[], all: readonly Found[], lang: Lang, mail: MailContext): Block[] {
  const t = findText[lang].mail;
  const shared = new Set(all.map(({ registration }) => registration.nameKey)).size > 1;
  return some.map(({ registration, event, series }) => {
    const name = shared ? `${registration.firstName} ${registration.lastName}` : '';
    return {
      type: 'link',
      lead: t.item(eventTitle(event, series, lang), formatWhen(event, lang), name),
      text: t.see,
      url: `${mail.baseUrl}${sitePaths(lang).registration(registrationToken(mail.keys, registration))}`,
    };
  });
}
