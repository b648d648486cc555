import type { Texts } from '../language.ts';

const sv = {
  hello: (name: string) => `Hej ${name}!`,
  code: 'Anmälningskod',
  subject: {
    confirmed: (event: string) => `Du är anmäld: ${event}`,
    queued: (event: string) => `Du står i kö: ${event}`,
    promoted: (event: string) => `Du har fått en plats: ${event}`,
    cancelled: (event: string) => `Du är avanmäld: ${event}`,
    leftQueue: (event: string) => `Du står inte längre i kö: ${event}`,
    already: (event: string) => `Du är redan anmäld: ${event}`,
    alreadyQueued: (event: string) => `Du står redan i kö: ${event}`,
    limit: (event: string) => `Anmälan togs inte emot: ${event}`,
  },
  confirmed: (event: string) => `Du är anmäld till ${event}.`,
  gathering: (what: string, time: string) => `${what} från ${time}.`,
  doors: (time: string) => `Dörrarna öppnar ${time}.`,
  join: (the: string) => `Gå till ${the}`,
  joinLead: 'Länken öppnar två timmar före start och är din egen. Dela den inte.',
  programme: 'Läs eller skriv ut programmet',
  cannotCome: 'Kan du inte komma? Avanmäl dig så att någon annan får platsen.',
  cancel: 'Avanmäl dig',
  see: 'Se din anmälan',
  notYou: 'Var det inte du som anmälde dig?',
  remove: 'Ta bort anmälan',
  registeredBy: (name: string, organisation: string) => `${name} på ${organisation} har anmält dig.`,
  notWanted: 'Vill du inte vara anmäld?',
  queued: (event: string, rank: number) => `Du står i kö till ${event}. Du är nummer ${rank} i kön.`,
  queueRule:
    'Blir en plats ledig får du den och vi mejlar dig. Kan du inte komma då lämnar du platsen vidare med en knapp i mejlet.',
  offerRule:
    'Blir en plats ledig erbjuder vi den till den som står först. Du får ett mejl som säger hur länge du har på dig att svara.',
  leaveQueue: 'Vill du lämna kön eller se ditt nummer?',
  seeQueue: 'Se din plats i kön eller lämna den',
  promoted: (event: string) => `En plats har blivit ledig och den är din. Du är nu anmäld till ${event}.`,
  giveBackLead: 'Kan du inte komma? Lämna platsen vidare, så går den till nästa i kön.',
  giveBack: 'Lämna platsen vidare',
  cancelled: (event: string, when: string) =>
    `Du är avanmäld från ${event}, ${when}. Tack för att du sa till.`,
  leftQueue: (event: string, when: string) => `Du står inte längre i kö till ${event}, ${when}.`,
  again: 'Ångrar du dig?',
  registerAgain: 'Anmäl dig igen',
  already: (event: string) =>
    `Vi har fått en anmälan till ${event} med ditt namn och din e-postadress en gång till. Du är redan anmäld, så ingenting är ändrat.`,
  alreadyQueued: (event: string, rank: number) =>
    `Vi har fått en anmälan till ${event} med ditt namn och din e-postadress en gång till. Du står redan i kö, som nummer ${rank}, så ingenting är ändrat.`,
  limit: (event: string) =>
    `Vi har fått en anmälan till ${event} med din e-postadress. Det har redan kommit så många anmälningar med den adressen att vi inte tog emot den här.`,
  limitWhatNow: 'Är ni flera som delar adressen? Svara på det här mejlet, så hjälper arrangören er.',
  footAsk: (name: string) => `Frågor om anmälan? Svara på det här mejlet. Det går till ${name}.`,
  footAskNobody: 'Frågor om anmälan? Kontaktuppgifterna finns på evenemangets sida.',
  footWhy: 'Du får mejlet för att du är anmäld till evenemanget.',
  footWhyOther: 'Du får mejlet för att din e-postadress användes i anmälningsformuläret.',
  privacy: 'Så hanterar vi dina uppgifter',
};

const en: typeof sv = {
  hello: (name) => `Hello ${name},`,
  code: 'Registration code',
  subject: {
    confirmed: (event) => `You are registered: ${event}`,
    queued: (event) => `You are on the waiting list: ${event}`,
    promoted: (event) => `You have got a place: ${event}`,
    cancelled: (event) => `Your registration is cancelled: ${event}`,
    leftQueue: (event) => `You have left the waiting list: ${event}`,
    already: (event) => `You are already registered: ${event}`,
    alreadyQueued: (event) => `You are already on the waiting list: ${event}`,
    limit: (event) => `Your registration was not accepted: ${event}`,
  },
  confirmed: (event) => `You are registered for ${event}.`,
  gathering: (_what, time) => `Doors open at ${time}.`,
  doors: (time) => `Doors open at ${time}.`,
  join: (the) => `Go to ${the}`,
  joinLead: 'The link opens two hours before the start and is personal. Please do not share it.',
  programme: 'Read or print the programme',
  cannotCome: 'Cannot come? Cancel so that someone else gets the place.',
  cancel: 'Cancel your registration',
  see: 'See your registration',
  notYou: 'Was it not you who registered?',
  remove: 'Remove the registration',
  registeredBy: (name, organisation) => `${name} at ${organisation} registered you.`,
  notWanted: 'Do not want to be registered?',
  queued: (event, rank) => `You are on the waiting list for ${event}. You are number ${rank} in line.`,
  queueRule:
    'If a place becomes free it is yours and we email you. If you cannot come then, pass it on with the button in that email.',
  offerRule:
    'If a place becomes free we offer it to the person who is first in line. You get an email that says how long you have to answer.',
  leaveQueue: 'Want to leave the list or see your number?',
  seeQueue: 'See your number or leave the list',
  promoted: (event) => `A place has become free and it is yours. You are now registered for ${event}.`,
  giveBackLead: 'Cannot come? Pass the place on and it goes to the next person in line.',
  giveBack: 'Pass the place on',
  cancelled: (event, when) =>
    `Your registration for ${event}, ${when}, is cancelled. Thank you for letting us know.`,
  leftQueue: (event, when) => `You are no longer on the waiting list for ${event}, ${when}.`,
  again: 'Changed your mind?',
  registerAgain: 'Register again',
  already: (event) =>
    `We have received a registration for ${event} with your name and email address once more. You are already registered, so nothing has changed.`,
  alreadyQueued: (event, rank) =>
    `We have received a registration for ${event} with your name and email address once more. You are already on the waiting list, as number ${rank}, so nothing has changed.`,
  limit: (event) =>
    `We have received a registration for ${event} with your email address. So many registrations have already come with that address that we did not accept this one.`,
  limitWhatNow:
    'Are several of you sharing the address? Reply to this email and the organiser will help you.',
  footAsk: (name) => `Questions about your registration? Reply to this email. It goes to ${name}.`,
  footAskNobody: 'Questions about your registration? The contact details are on the event page.',
  footWhy: 'You get this email because you are registered for the event.',
  footWhyOther: 'You get this email because your email address was used in the registration form.',
  privacy: 'How we handle your data',
};

export const registrationMailText: Texts<typeof sv> = { sv, en };
