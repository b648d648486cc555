import { firstDay } from '../events/event-dates.ts';
import { registrationContact } from '../events/event-details.ts';
import { eventTitle } from '../events/event-title.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import { formatWeekday } from '../format/format-day.ts';
import { list } from '../format/format-list.ts';
import { formatTime } from '../format/format-time.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { AboutRegistration } from '../registrations/about-registration.ts';
import { facts, linkTo, registrationLetter } from '../registrations/registration-mail.ts';
import { daysBetween, localDay } from '../time.ts';
import type { ReminderRule } from './reminder-rules.ts';
import { reminderText } from './reminder-text.ts';
import { thanksMail } from './thanks-mail.ts';

export type AboutReminder = AboutRegistration & {
  /** Something was said about food or access; never what. */
  hasNeeds: boolean;
};

/** E8 and E9: one letter of a rule, worded for the day on which it leaves. */
export function reminderMail(rule: ReminderRule, about: AboutReminder, mail: MailContext): Letter {
  if (rule === 'thanks') return thanksMail(about, mail);
  return about.registration.attendance === 'online'
    ? onlineMail(rule, about, mail)
    : siteMail(rule, about, mail);
}

function onlineMail(rule: ReminderRule, about: AboutReminder, mail: MailContext): Letter {
  const { details, registration } = about;
  const { event } = details;
  const lang = registration.language;
  const t = reminderText[lang];
  const links = linkTo(about, mail);
  const title = eventTitle(event, details.series, lang);
  const time = event.startsAt ? formatTime(event.startsAt, lang) : '';
  const soon = rule === 'hour-before';
  const day = dayWord(about, mail);
  const contact = registrationContact(details);
  return registrationLetter(about, mail, {
    kind: `reminder-${rule}`,
    subject: () =>
      soon
        ? t.subject.soon(time, event.shortName)
        : t.subject.online(day, time && ` ${time}`, event.shortName),
    blocks: [
      { type: 'text', text: soon ? t.soon(time, title) : t.online(day, formatWhen(event, lang), title) },
      { type: 'link', text: t.join(eventTypeText(event.type, lang).definite), url: links.join },
      { type: 'text', text: t.joinRule },
      ...(contact ? [{ type: 'text', text: t.notWorking(contact.email) } as const] : []),
      ...speakers(about),
      { type: 'link', lead: t.cannot, text: t.cancel, url: links.cancel },
    ],
  });
}

function siteMail(rule: ReminderRule, about: AboutReminder, mail: MailContext): Letter {
  const { details, registration, hasNeeds } = about;
  const { event } = details;
  const lang = registration.language;
  const t = reminderText[lang];
  const links = linkTo(about, mail);
  const day = dayWord(about, mail);
  const texts = [
    event.gatheringAt && t.gathering(event.gatheringText ?? '', formatTime(event.gatheringAt, lang)),
    t.code(registration.code),
    event.directions && t.directions(event.directions),
    hasNeeds && t.noted,
  ].filter((text) => typeof text === 'string');
  return registrationLetter(about, mail, {
    kind: `reminder-${rule}`,
    subject: () => t.subject.site(day, event.shortName, event.town ? `, ${event.town}` : ''),
    blocks: [
      { type: 'text', text: t.site(day, eventTitle(event, details.series, lang)) },
      facts(about),
      ...texts.map((text): Block => ({ type: 'text', text })),
      ...(details.sessions.length >= 3
        ? [{ type: 'link', text: t.programme, url: links.programme } as const]
        : []),
      { type: 'link', lead: event.servesFood ? t.cannotCome : t.cannot, text: t.cancel, url: links.cancel },
    ],
  });
}

/** "I morgon" only when it is: a working day before Monday is Friday, and a late letter leaves on the day. */
function dayWord({ details, registration }: AboutReminder, { now }: MailContext): string {
  const t = reminderText[registration.language].days;
  const day = firstDay(details.event) ?? localDay(now);
  const days = daysBetween(localDay(now), day);
  if (days <= 0) return t.today;
  return days === 1 ? t.tomorrow : t.on(formatWeekday(day, registration.language));
}

function speakers({ details, registration }: AboutReminder): Block[] {
  const t = reminderText[registration.language];
  const names = [...new Set(details.appearances.map(({ name }) => name))];
  if (names.length === 0) return [];
  const shown =
    names.length > 3 ? t.andMore(names.slice(0, 2).join(', ')) : list(names, registration.language);
  return [{ type: 'text', text: t.speakers(shown) }];
}
