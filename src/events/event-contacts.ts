import type { Lang } from '../language.ts';
import { organisationName, runningName } from '../organisations/organisation-name.ts';
import { sitePaths } from '../paths.ts';
import type { EventContact } from './event.ts';
import {
  type ContactPerson,
  type EventDetails,
  mainOrganiser,
  registrationContact,
} from './event-details.ts';
import { eventText } from './event-text.ts';
import { webAddress } from './web-address.ts';

/** Whom to ask about what, last on an event's page; drawn by views/events/_questions.ejs. */
export type EventContacts = {
  registration: (ContactPerson & { ask: string; assumed: boolean }) | null;
  /** Without addresses: questions about registration do not belong with them. */
  content: { name: string; title: string | null }[];
  organiser: { text: string; href: string } | null;
};

/** Null when nobody can be named. */
export function eventContacts(details: EventDetails, lang: Lang): EventContacts | null {
  const { event, contacts } = details;
  const person = registrationContact(details);
  const registration = person && {
    ...person,
    ask: sitePaths(lang).question(event.slug),
    assumed: details.controller.assumed === 1 && !contacts.some(isOwnContact),
  };
  const content = contacts.flatMap(({ role, name, title }) =>
    role === 'content' && name ? { name, title } : [],
  );
  const organiser = organiserLink(details, lang);
  return registration || content.length > 0 || organiser ? { registration, content, organiser } : null;
}

function isOwnContact({ role, email }: EventContact): boolean {
  return role === 'registration' && email !== null;
}

function organiserLink(details: EventDetails, lang: Lang): EventContacts['organiser'] {
  const organiser = mainOrganiser(details);
  const href = webAddress(organiser.website);
  if (!href) return null;
  const name = lang === 'sv' ? runningName(organiser, lang) : organisationName(organiser, lang);
  return { text: eventText[lang].contact(name), href };
}
