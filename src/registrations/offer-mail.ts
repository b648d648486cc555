import { formatDayWithoutYear } from '../format/format-day.ts';
import { formatMoment, formatTime } from '../format/format-time.ts';
import type { Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import { localDay } from '../time.ts';
import type { AboutRegistration } from './about-registration.ts';
import { offerText } from './offer-text.ts';
import type { Registration } from './registration.ts';
import { facts, linkTo, registrationLetter } from './registration-mail.ts';

/** E3: a seat is held until `offerEndsAt`; also the one reminder. */
export function offerMail(
  about: AboutRegistration,
  kind: 'offer' | 'offer-reminder',
  mail: MailContext,
): Letter {
  const { registration, details } = about;
  const t = offerText[registration.language].mail;
  const moment = formatMoment(registration.offerEndsAt ?? mail.now, registration.language);
  const subject = kind === 'offer' ? t.subject : t.reminderSubject;
  return registrationLetter(about, mail, {
    kind,
    subject: () => subject(details.event.shortName, shortMoment(registration)),
    blocks: [
      { type: 'text', text: t.yours },
      { type: 'link', lead: t.answerBy(moment), text: t.answer, url: linkTo(about, mail).offer },
      { type: 'text', text: t.choose },
      facts(about),
    ],
  });
}

/** "torsdag 3 november kl. 16.00": the year would cut a subject short. */
function shortMoment({ offerEndsAt, language }: Registration): string {
  if (!offerEndsAt) return '';
  return `${formatDayWithoutYear(localDay(offerEndsAt), language)} ${formatTime(offerEndsAt, language)}`;
}

/** E3 with less than 21 hours left: to everyone who waits. */
export function firstComeMail(about: AboutRegistration, mail: MailContext): Letter {
  const t = offerText[about.registration.language].mail;
  return registrationLetter(about, mail, {
    kind: 'first-come',
    subject: t.firstSubject,
    blocks: [
      { type: 'text', text: t.first },
      { type: 'link', text: t.answer, url: linkTo(about, mail).offer },
      facts(about),
    ],
  });
}

/** E3b: not answered in time. */
export function offerOverMail(about: AboutRegistration, endedAt: string, mail: MailContext): Letter {
  const { registration } = about;
  const t = offerText[registration.language].mail;
  return registrationLetter(about, mail, {
    kind: 'offer-over',
    subject: t.overSubject,
    blocks: [
      { type: 'text', text: t.over(formatMoment(endedAt, registration.language)) },
      { type: 'link', lead: t.again, text: t.registerAgain, url: linkTo(about, mail).register },
    ],
  });
}
