import type { Block, Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import { type Watched, watchedBy, watchedTitle, wishText } from './watched.ts';
import type { Watcher } from './watcher.ts';
import { watchingToken } from './watching-link.ts';
import { watchingMailText } from './watching-mail-text.ts';

/** E17, to confirm: the address is somebody's word until its owner presses the button. Someone who has is told so. */
export function confirmWatchingMail(
  watched: Watched,
  watcher: Watcher,
  address: string,
  mail: MailContext,
): Letter {
  const { language: lang, awaits, confirmedAt } = watcher;
  const t = watchingMailText[lang];
  const wish = wishText(watched, awaits, nameInSubject(watched, watcher), lang);
  const url = `${mail.baseUrl}${sitePaths(lang).watching(watchingToken(mail.keys, watcher.id))}`;
  return watchingLetter(watched, watcher, address, mail, {
    kind: 'watch-confirm',
    subject: confirmedAt ? t.subject.known(wish) : t.subject.confirm(wish),
    blocks: confirmedAt
      ? [
          { type: 'text', text: t.known(wish) },
          { type: 'link', lead: t.stopLead, text: t.stop, url },
        ]
      : [
          { type: 'text', text: t.asked(wish) },
          { type: 'link', text: t.confirm, url },
          { type: 'text', text: t.notYou },
        ],
  });
}

/** What all letters to someone who watches share. They alone can be ended by a mail program's own button. */
export function watchingLetter(
  watched: Watched,
  { id, language: lang, eventId }: Watcher,
  address: string,
  mail: MailContext,
  own: { kind: string; subject: string; blocks: Block[]; eventId?: string },
): Letter {
  const t = watchingMailText[lang];
  const { organiser, controller, contact } = watchedBy(watched);
  const paths = sitePaths(lang);
  return {
    kind: own.kind,
    lang,
    to: { name: '', address },
    from: organiser.shortName,
    replyTo: contact && { name: contact.name ?? organiser.shortName, address: contact.email },
    subject: own.subject,
    greeting: null,
    blocks: own.blocks,
    foot: [
      {
        type: 'link',
        lead: t.why,
        text: t.privacy,
        url: `${mail.baseUrl}${paths.privacyOf(controller.slug)}`,
      },
    ],
    calendar: null,
    eventId: own.eventId ?? eventId,
    registrationId: null,
    unsubscribe: `${mail.baseUrl}${paths.watching(watchingToken(mail.keys, id))}`,
  };
}

function nameInSubject(watched: Watched, { language }: Watcher): string {
  return watched.kind === 'event' ? watched.details.event.shortName : watchedTitle(watched, language).text;
}
