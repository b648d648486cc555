import { firstDay } from '../events/event-dates.ts';
import { type EventDetails, mainOrganiser, registrationContact } from '../events/event-details.ts';
import { eventPlace } from '../events/event-place.ts';
import { eventTitle } from '../events/event-title.ts';
import { formatDate } from '../format/format-day.ts';
import { formatEventDate, formatEventTime } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import type { Block, Fact, Letter } from '../mail/letter.ts';
import type { CalendarPart } from '../mail/message.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import type { AboutRegistration } from './about-registration.ts';
import { registrationToken } from './registration-link.ts';
import { registrationMailText } from './registration-mail-text.ts';

/** A letter about one registration, without its own words: greeting, facts, foot and links are the same in all. */
export function registrationLetter(
  about: AboutRegistration,
  mail: MailContext,
  own: {
    kind: string;
    subject: (event: string) => string;
    blocks: Block[];
    calendar?: CalendarPart | null;
    why?: 'registered' | 'other';
  },
): Letter {
  const { details, registration } = about;
  const lang = registration.language;
  const t = registrationMailText[lang];
  const contact = registrationContact(details);
  return {
    kind: own.kind,
    lang,
    to: { name: `${registration.firstName} ${registration.lastName}`, address: registration.email },
    from: mainOrganiser(details).shortName,
    replyTo: contact && { name: contact.name ?? mainOrganiser(details).shortName, address: contact.email },
    subject: own.subject(shortTitle(details, lang)),
    greeting: t.hello(registration.firstName),
    blocks: own.blocks,
    foot: foot(about, mail, own.why ?? 'registered'),
    calendar: own.calendar ?? null,
    eventId: details.event.id,
    registrationId: registration.id,
  };
}

/** "MR-konferens Stockholm, 24 november 2022": what stands after the colon of a subject. */
export function shortTitle({ event }: EventDetails, lang: Lang): string {
  const day = firstDay(event);
  return day ? `${event.shortName}, ${formatDate(day, lang)}` : event.shortName;
}

/** The block of facts that every letter about an event has. */
export function facts({ details, registration }: AboutRegistration): Block {
  const { event, series } = details;
  const lang = registration.language;
  const t = registrationMailText[lang].facts;
  const rows: (Fact | null)[] = [
    { label: t.event, value: eventTitle(event, series, lang) },
    fact(t.date, formatEventDate(event, lang)),
    fact(t.time, formatEventTime(event, lang)),
    fact(t.place, eventPlace({ ...event, attendance: registration.attendance }, lang)),
    { label: t.code, value: registration.code },
  ];
  return { type: 'facts', rows: rows.filter((row) => row !== null) };
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

function fact(label: string, value: string | null): Fact | null {
  return value ? { label, value } : null;
}

function foot(
  { details, registration }: AboutRegistration,
  mail: MailContext,
  why: 'registered' | 'other',
): Block[] {
  const t = registrationMailText[registration.language];
  const contact = registrationContact(details);
  const organiser = mainOrganiser(details).shortName;
  const name = contact?.name ? `${contact.name}, ${organiser}` : organiser;
  const privacy = sitePaths(registration.language).privacyOf(details.controller.slug);
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
