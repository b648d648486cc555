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
  const { details, question, contact } = asked;
  const { event, series } = details;
  const t = questionText.sv.mail;
  const title = `${eventTitle(event, series, 'sv')}, ${formatWhen(event, 'sv')}`;
  return {
    kind: 'question',
    lang: 'sv',
    to: { name: nameOf(contact, details), address: contact.email },
    from: mainOrganiser(details).shortName,
    replyTo: { name: question.name, address: question.email },
    subject: t.subject(event.shortName, question.name),
    greeting: null,
    blocks: [
      { type: 'text', text: t.asked(question.name, question.email, title) },
      { type: 'text', text: t.theQuestion },
      { type: 'quote', text: question.text },
      { type: 'text', text: t.answer(question.name) },
      { type: 'text', text: known ? standing(known) : t.notRegistered },
    ],
    foot: [{ type: 'link', text: t.page, url: pageOf(details, { ...question, language: 'sv' }, mail) }],
    calendar: null,
    eventId: event.id,
    registrationId: null,
    handwritten: true,
  };
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
