import { type ContactPerson, type EventDetails, mainOrganiser } from '../events/event-details.ts';
import { eventTitle } from '../events/event-title.ts';
import { formatDate } from '../format/format-day.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import type { Registration } from '../registrations/registration.ts';
import { localDay } from '../time.ts';
import type { Question } from './question.ts';
import { answeredPath } from './question-link.ts';
import { questionText } from './question-text.ts';

type Asked = { details: EventDetails; question: Question; contact: ContactPerson };

/** E10: the asker's copy. Answers come from the contact person, so replies go there as well. */
export function questionCopyMail({ details, question, contact }: Asked, mail: MailContext): Letter {
  const { event, controller } = details;
  const lang = question.language;
  const t = questionText[lang].mail;
  return {
    kind: 'question-copy',
    lang,
    to: { name: question.name, address: question.email },
    from: mainOrganiser(details).shortName,
    replyTo: { name: nameOf(contact, details), address: contact.email },
    subject: t.received(event.shortName),
    greeting: t.hello(question.name),
    blocks: [
      { type: 'text', text: t.thanks(nameOf(contact, details)) },
      { type: 'text', text: t.yourQuestion },
      { type: 'quote', text: question.text },
      ...(controller.legalForm === 'authority' ? [{ type: 'text', text: t.publicDocument } as const] : []),
    ],
    foot: [{ type: 'link', text: t.page, url: pageOf(details, question, mail) }],
    calendar: null,
    eventId: event.id,
    registrationId: null,
  };
}

/** E11: to the contact person, in Swedish; Reply-To is the asker, so that answering needs nothing but a mail program. */
export function questionMail(asked: Asked, known: Registration | undefined, mail: MailContext): Letter {
  const t = questionText.sv.mail;
  const { name, email } = asked.question;
  return toContact(asked, mail, {
    kind: 'question',
    subject: t.subject(asked.details.event.shortName, name),
    first: t.asked(name, email, titleOf(asked.details)),
    last: known ? standing(known) : t.notRegistered,
  });
}

/** To the contact person, once, when a question has waited for three working days. */
export function questionReminderMail(asked: Asked, mail: MailContext): Letter {
  const t = questionText.sv.mail;
  const { name, createdAt } = asked.question;
  const day = formatDate(localDay(createdAt), 'sv');
  return toContact(asked, mail, {
    kind: 'question-reminder',
    subject: t.reminder(asked.details.event.shortName, name),
    first: t.waits(name, titleOf(asked.details), day),
    last: t.mark,
  });
}

type Own = { kind: string; subject: string; first: string; last: string };

function toContact(asked: Asked, mail: MailContext, own: Own): Letter {
  const { details, question, contact } = asked;
  const t = questionText.sv.mail;
  return {
    kind: own.kind,
    lang: 'sv',
    to: { name: nameOf(contact, details), address: contact.email },
    from: mainOrganiser(details).shortName,
    replyTo: { name: question.name, address: question.email },
    subject: own.subject,
    greeting: null,
    blocks: [
      { type: 'text', text: own.first },
      { type: 'text', text: t.theQuestion },
      { type: 'quote', text: question.text },
      { type: 'text', text: t.answer(question.name) },
      { type: 'text', text: own.last },
    ],
    foot: [
      { type: 'link', text: t.page, url: pageOf(details, { ...question, language: 'sv' }, mail) },
      { type: 'link', text: t.answered, url: `${mail.baseUrl}${answeredPath(mail.keys, question.id)}` },
    ],
    calendar: null,
    eventId: details.event.id,
    registrationId: null,
    handwritten: true,
  };
}

function titleOf({ event, series }: EventDetails): string {
  return `${eventTitle(event, series, 'sv')}, ${formatWhen(event, 'sv')}`;
}

function nameOf(contact: ContactPerson, details: EventDetails): string {
  return contact.name ?? mainOrganiser(details).shortName;
}

function standing({ organisation, createdAt, confirmedAt }: Registration): string {
  const t = questionText.sv.mail;
  const day = formatDate(localDay(createdAt), 'sv');
  return confirmedAt ? t.registered(organisation, day) : t.queued(organisation, day);
}

function pageOf({ event }: EventDetails, { language }: Question, mail: MailContext): string {
  return `${mail.baseUrl}${sitePaths(language).event(event.slug)}`;
}
