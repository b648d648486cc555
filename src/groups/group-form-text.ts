import type { Texts } from '../language.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} personer`);

const sv = {
  title: 'Anmäl flera personer',
  queueTitle: 'Ställ flera personer i kö',
  intro: (event: string, when: string) => `Du anmäler flera personer till ${event}, ${when}.`,
  queueIntro: 'Alla platser är bokade. Fyll i formuläret så ställer vi personerna i kö.',
  you: 'Du som anmäler',
  emailHint: 'Hit skickar vi en sammanställning.',
  selfLegend: 'Ska du delta?',
  self: 'Jag ska själv delta',
  selfHint: 'Kost och andra behov kan du lämna med länken i ditt mejl.',
  people: 'Personer',
  attendance: 'Hur ska personerna delta?',
  person: (n: number) => `Person ${n}`,
  forPerson: (n: number) => `för person ${n}`,
  jobTitleHint: 'Visas på namnskylten.',
  diet: 'Specialkost (frivilligt)',
  dietHint: (day: string) => `Köket får bara veta antal, aldrig namn. Vi raderar uppgiften senast ${day}.`,
  add: 'Lägg till en person',
  remove: (n: number) => `Ta bort person ${n}`,
  most: 'Du kan anmäla högst 20 personer åt gången.',
  paste: 'Klistra in en lista i stället',
  list: 'Personer från Excel',
  listHint: 'Klistra in från Excel: en person per rad med förnamn, efternamn och e-postadress.',
  read: 'Läs in listan',
  listRead: (n: number) => `${people(n)} är inlästa från listan. Kontrollera uppgifterna och fortsätt.`,
  tell: 'Varje person får ett eget mejl och kan själv ändra eller avanmäla sig. Berätta för dem att du anmäler dem.',
  continue: 'Fortsätt',
  one: 'Ska bara en person anmälas?',
  oneLink: 'Anmäl en person',
  errors: {
    first: (n: number) => `Fyll i förnamnet för person ${n}.`,
    last: (n: number) => `Fyll i efternamnet för person ${n}.`,
    email: (n: number) => `Fyll i e-postadressen för person ${n}.`,
    at: (n: number, message: string) => `Person ${n}: ${message}`,
    diet: 'Beskrivningen är för lång. Korta den till högst 200 tecken.',
    none: 'Lägg till minst en person.',
    most: (over: number) =>
      `Du kan anmäla högst 20 personer åt gången. Ta bort ${over} eller gör en anmälan till.`,
    same: (a: number, b: number) =>
      `Person ${a} och person ${b} har samma namn och e-postadress. Ta bort en av dem.`,
    sameAsYou: (n: number) =>
      `Du och person ${n} har samma namn och e-postadress. Ta bort person ${n} eller krysset vid Jag ska själv delta.`,
    sameAddress: (n: number) =>
      `Person ${n}: Högst 10 personer kan anmälas med samma e-postadress. Fyll i en annan adress.`,
    emptyList: 'Klistra in minst en rad med förnamn, efternamn och e-postadress.',
    line: (n: number, line: string) =>
      `Rad ${n} kunde inte läsas: ”${line}”. Skriv förnamn, efternamn och e-postadress.`,
  },
};

const persons = (n: number) => (n === 1 ? '1 person' : `${n} people`);

const en: typeof sv = {
  title: 'Register a group',
  queueTitle: 'Put a group on the waiting list',
  intro: (event, when) => `You are registering a group for ${event}, ${when}.`,
  queueIntro: 'All places are taken. Fill in the form to put the people on the waiting list.',
  you: 'About you',
  emailHint: 'We send you a summary here.',
  selfLegend: 'Will you take part?',
  self: 'I will take part myself',
  selfHint: 'You can tell us about dietary and other needs with the link in your own email.',
  people: 'People',
  attendance: 'How will they take part?',
  person: (n) => `Person ${n}`,
  forPerson: (n) => `for person ${n}`,
  jobTitleHint: 'Shown on the name badge.',
  diet: 'Dietary needs (optional)',
  dietHint: (day) => `The kitchen only gets numbers, never names. We delete this by ${day}.`,
  add: 'Add another person',
  remove: (n) => `Remove person ${n}`,
  most: 'You can register at most 20 people at a time.',
  paste: 'Paste a list instead',
  list: 'People from Excel',
  listHint: 'Paste from Excel: one person a line with first name, last name and email address.',
  read: 'Read the list',
  listRead: (n) => `${persons(n)} read from the list. Check the details and continue.`,
  tell: 'Everyone gets an email of their own and can change or cancel. Tell them that you are registering them.',
  continue: 'Continue',
  one: 'Only one person?',
  oneLink: 'Register one person',
  errors: {
    first: (n) => `Enter the first name for person ${n}.`,
    last: (n) => `Enter the last name for person ${n}.`,
    email: (n) => `Enter the email address for person ${n}.`,
    at: (n, message) => `Person ${n}: ${message}`,
    diet: 'The description is too long. Shorten it to 200 characters or fewer.',
    none: 'Add at least one person.',
    most: (over) =>
      `You can register at most 20 people at a time. Remove ${over} or make another registration.`,
    same: (a, b) => `Person ${a} and person ${b} have the same name and email address. Remove one of them.`,
    sameAsYou: (n) =>
      `You and person ${n} have the same name and email address. Remove person ${n} or untick I will take part myself.`,
    sameAddress: (n) =>
      `Person ${n}: At most 10 people can be registered with the same email address. Enter another one.`,
    emptyList: 'Paste at least one line with first name, last name and email address.',
    line: (n, line) =>
      `Line ${n} could not be read: "${line}". Write first name, last name and email address.`,
  },
};

export const groupFormText: Texts<typeof sv> = { sv, en };
export type GroupFormText = typeof sv;
