import { mainOrganiser, registrationContact } from '../events/event-details.ts';
import { eventTitle } from '../events/event-title.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { AboutRegistration } from './about-registration.ts';
import { organiserCancelMailText } from './organiser-cancel-mail-text.ts';
import { organiserQueueMailText } from './organiser-queue-mail-text.ts';
import { registrationCalendar } from './registration-calendar.ts';
import { facts, linkTo, registrationLetter } from './registration-mail.ts';
import { registrationMailText } from './registration-mail-text.ts';

/** E2 when the organiser took the seat: says so, with what the organiser wants to add ('' for nothing). */
export function movedToQueueMail(
  about: AboutRegistration,
  rank: number,
  message: string,
  mail: MailContext,
): Letter {
  const { details, registration } = about;
  const { language } = registration;
  const t = registrationMailText[language];
  const own = organiserQueueMailText[language];
  const title = eventTitle(details.event, details.series, language);
  const said: Block[] = message === '' ? [] : [{ type: 'text', text: message }];
  const wrong: Block[] = registrationContact(details)
    ? [{ type: 'text', text: organiserCancelMailText[language].wrong }]
    : [];
  return registrationLetter(about, mail, {
    kind: 'moved-to-queue',
    subject: own.subject,
    blocks: [
      { type: 'text', text: own.moved(mainOrganiser(details).shortName, title, rank) },
      ...said,
      facts(about),
      { type: 'text', text: details.event.offers ? t.offerRule : t.queueRule },
      { type: 'link', lead: t.leaveQueue, text: t.seeQueue, url: linkTo(about, mail).see },
      ...wrong,
    ],
    calendar: registrationCalendar(about, mail, 'CANCEL'),
    why: 'other',
  });
}
