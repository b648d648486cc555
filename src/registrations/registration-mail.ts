import { firstDay } from '../events/event-dates.ts';
import { type EventDetails, mainOrganiser, registrationContact } from '../events/event-details.ts';
import { formatDate } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { CalendarPart } from '../mail/message.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import type { AboutRegistration } from './about-registration.ts';
import { eventRows } from './event-rows.ts';
import type { Registration } from './registration.ts';
import { registrationToken } from './registration-link.ts';
import { registrationMailText } from './registration-mail-text.ts';

/** Who gets a letter. */
export type Addressee = Pick<Registration, 'language' | 'firstName' | 'lastName' | 'email'>;

type Own = {
  kind: string;
  subject: (event: string) => string;
  blocks: Block[];
  calendar?: CalendarPart | null;
  why?: 'registered' | 'other';
};

/** A letter about one registration, without its own words: greeting, facts, foot and links are the same in all. */
export function registrationLetter(about: AboutRegistration, mail: MailContext, own: Own): Letter {
  const { details, registration } = about;
  return { ...letterAbout(details, registration, mail, own), registrationId: registration.id };
}

/** A letter about an event to somebody who need not be registered. */
export function letterAbout(details: EventDetails, to: Addressee, mail: MailContext, own: Own): Letter {
  const lang = to.language;
  const contact = registrationContact(details);
  return {
    kind: own.kind,
    lang,
    to: { name: `${to.firstName} ${to.lastName}`, address: to.email },
    from: mainOrganiser(details).shortName,
    replyTo: contact && { name: contact.name ?? mainOrganiser(details).shortName, address: contact.email },
    subject: own.subject(shortTitle(details, lang)),
    greeting: registrationMailText[lang].hello(to.firstName),
    blocks: own.blocks,
    foot: foot(details, lang, mail, own.why ?? 'registered'),
    calendar: own.calendar ?? null,
    eventId: details.event.id,
    registrationId: null,
  };
}

/** "MR-konferens Stockholm, 24 november 2022": what stands after the colon of a subject. */
export function shortTitle({ event }: EventDetails, lang: Lang): string {
  const day = firstDay(event);
  return day ? `${event.shortName}, ${formatDate(day, lang)}` : event.shortName;
}

/** The block of facts that every letter about a registration has. */
export function facts({ details, registration }: AboutRegistration): Block {
  const { language, attendance, code } = registration;
  const label = registrationMailText[language].code;
  return { type: 'facts', rows: [...eventRows(details, language, attendance), { label, value: code }] };
}

export function linkTo(about: AboutRegistration, mail: MailContext) {
  const lang = about.registration.language;
  const paths = sitePaths(lang);
  const token = registrationToken(mail.keys, about.registration);
  const absolute = (path: string) => `${mail.baseUrl}${path}`;
  return {
    see: absolute(paths.registration(token)),
    cancel: absolute(paths.cancelRegistration(token)),
    offer: absolute(paths.offer(token)),
    join: absolute(paths.join(token)),
    programme: absolute(paths.programme(about.details.event.slug)),
    register: absolute(paths.register(about.details.event.slug)),
  };
}

function foot(details: EventDetails, lang: Lang, mail: MailContext, why: 'registered' | 'other'): Block[] {
  const t = registrationMailText[lang];
  const contact = registrationContact(details);
  const organiser = mainOrganiser(details).shortName;
  const name = contact?.name ? `${contact.name}, ${organiser}` : organiser;
  const privacy = sitePaths(lang).privacyOf(details.controller.slug);
  return [
    { type: 'text', text: contact ? t.footAsk(name) : t.footAskNobody },
    {
      type: 'link',
      lead: why === 'registered' ? t.footWhy : t.footWhyOther,
      text: t.privacy,
      url: `${mail.baseUrl}${privacy}`,
    },
  ];
}
