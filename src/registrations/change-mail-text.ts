import type { Texts } from '../language.ts';

const sv = {
  subject: (event: string) => `Din anmälan är ändrad: ${event}`,
  changed: (event: string) => `Din anmälan till ${event} är ändrad.`,
  what: 'Ändrat',
  labels: {
    name: 'Namn',
    email: 'E-postadress',
    organisation: 'Organisation',
    role: 'Roll',
    title: 'Titel',
  },
  nothing: '–',
  sensitive: 'Uppgifter om kost och behov skriver vi inte ut här.',
  notYou: 'Var det inte du? Svara på det här mejlet.',
  newLink: 'Länken till anmälan är ny. Den gamla gäller inte längre.',
  linkMoved: 'Länken till anmälan har skickats till den nya adressen. Den gamla gäller inte längre.',
  see: 'Se din anmälan',
  who: (name: string, organisation: string) => `${name} på ${organisation}`,
  handedOver: {
    toSubject: (event: string) => `Du har tagit över en plats: ${event}`,
    to: (from: string, event: string) => `${from} har lämnat över sin anmälan till ${event} till dig.`,
    toBy: (from: string, event: string, by: string) =>
      `Du har tagit över anmälan till ${event} från ${from}. ${by} har gjort bytet.`,
    queue: 'Det är en plats i kön. Blir en plats ledig får du den, och vi mejlar dig.',
    fromSubject: (event: string) => `Du har lämnat över din plats: ${event}`,
    from: (to: string, event: string) => `Du har lämnat över din anmälan till ${event} till ${to}.`,
    fromSubjectBy: (event: string) => `Din plats har gått till någon annan: ${event}`,
    fromBy: (to: string, event: string, by: string) =>
      `${to} har tagit över din anmälan till ${event}. ${by} har gjort bytet.`,
    erased: 'Det du hade lämnat om kost och behov är raderat.',
    cannotCome: 'Kan du inte komma? Avanmäl dig så att någon annan får platsen.',
    cancel: 'Avanmäl dig',
  },
  taken: {
    subject: (event: string) => `Ändringen gick inte att göra: ${event}`,
    text: (event: string) =>
      `Vi kunde inte ändra din anmälan till ${event}, eftersom den nya personen redan är anmäld. Din anmälan ligger kvar som den var.`,
  },
};

const en: typeof sv = {
  subject: (event) => `Your registration has changed: ${event}`,
  changed: (event) => `Your registration for ${event} has been changed.`,
  what: 'Changed',
  labels: {
    name: 'Name',
    email: 'Email address',
    organisation: 'Organisation',
    role: 'Role',
    title: 'Job title',
  },
  nothing: '–',
  sensitive: 'We do not show dietary or access needs here.',
  notYou: 'Was this not you? Reply to this email.',
  newLink: 'The link to the registration is new. The old one no longer works.',
  linkMoved: 'The link to the registration has been sent to the new address. The old one no longer works.',
  see: 'See your registration',
  who: (name, organisation) => `${name} at ${organisation}`,
  handedOver: {
    toSubject: (event) => `You have taken over a place: ${event}`,
    to: (from, event) => `${from} has handed over their registration for ${event} to you.`,
    toBy: (from, event, by) =>
      `You have taken over the registration for ${event} from ${from}. ${by} made the change.`,
    queue: 'It is a place on the waiting list. If a place becomes free it is yours, and we email you.',
    fromSubject: (event) => `You have handed over your place: ${event}`,
    from: (to, event) => `You have handed over your registration for ${event} to ${to}.`,
    fromSubjectBy: (event) => `Your place has gone to somebody else: ${event}`,
    fromBy: (to, event, by) => `${to} has taken over your registration for ${event}. ${by} made the change.`,
    erased: 'What you had told us about dietary and access needs has been deleted.',
    cannotCome: 'Cannot come? Cancel so that someone else gets the place.',
    cancel: 'Cancel your registration',
  },
  taken: {
    subject: (event) => `The change could not be made: ${event}`,
    text: (event) =>
      `We could not change your registration for ${event}, because the new person is already registered. Your registration is kept as it was.`,
  },
};

export const changeMailText: Texts<typeof sv> = { sv, en };
