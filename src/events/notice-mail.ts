import type { RegistrationGroup } from '../groups/group.ts';
import { groupToken } from '../groups/group-link.ts';
import type { Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import type { AboutRegistration } from '../registrations/about-registration.ts';
import { letterAbout, registrationLetter } from '../registrations/registration-mail.ts';
import type { EventDetails } from './event-details.ts';
import type { EventNotice } from './event-notice.ts';
import { eventOffMailText } from './event-off-mail-text.ts';
import { eventTitle } from './event-title.ts';
import { noticeCalendar } from './notice-calendar.ts';
import { newsOf } from './notice-news.ts';
import { personalBlocks } from './notice-personal-mail.ts';

/** A notice, stored or to be shown before it is. */
export type Told = Pick<EventNotice, 'kind' | 'before' | 'after' | 'message'> &
  Partial<Pick<EventNotice, 'undoneId'>>;

/**
 * E6 (cancelled), E7 (new date, time, place or link), E7b (postponed), or that it is held after all, to someone with
 * a seat or in the queue. The event in `about` is the one after the change.
 */
export function noticeMail(notice: Told, about: AboutRegistration, mail: MailContext): Letter {
  const { language, confirmedAt } = about.registration;
  const { kind, subject, blocks } = newsOf(notice, language);
  const calendar = noticeCalendar(notice, about, mail);
  return registrationLetter(about, mail, {
    kind,
    subject,
    blocks: [...blocks, ...personalBlocks(notice, about, calendar, mail)],
    calendar,
    why: confirmedAt ? 'registered' : 'other',
  });
}

/** The same to whoever registered others and does not come. */
export function registrarNoticeMail(
  notice: Told,
  details: EventDetails,
  group: RegistrationGroup,
  mail: MailContext,
): Letter {
  const { language } = group;
  const t = eventOffMailText[language].registrar;
  const { kind, subject, blocks } = newsOf(notice, language);
  const url = `${mail.baseUrl}${sitePaths(language).group(groupToken(mail.keys, group))}`;
  return letterAbout(details, group, mail, {
    kind: `${kind}-registrar`,
    subject,
    blocks: [
      ...blocks,
      { type: 'text', text: t.told(eventTitle(details.event, details.series, language)) },
      { type: 'link', lead: t.lead, text: t.see, url },
    ],
    why: 'other',
  });
}
