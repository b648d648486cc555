import type { Texts } from '../language.ts';

const sv = {
  title: 'Hitta din anmälan',
  intro: 'Fyll i din e-postadress så skickar vi länkarna till dina anmälningar.',
  email: 'E-postadress',
  send: 'Skicka länkarna',
  sent: 'Kolla din e-post',
  answer:
    'Om det finns anmälningar med adressen kommer ett mejl inom några minuter. Kom inget mejl? Titta i skräpposten eller kontakta arrangören.',
  again: 'Försök med en annan adress',
  contact: 'Kontakt',
  mail: {
    subject: 'Länkar till dina anmälningar',
    confirmed: 'Du är anmäld till',
    queued: 'Du står i kö till',
    item: (event: string, when: string, name: string) => `${event}, ${when}${name && ` (${name})`}.`,
    see: 'Se din anmälan',
    others: 'Du har anmält andra till',
    seeOthers: 'Se dem du har anmält',
    notYou: 'Bad du inte om det här? Då behöver du inte göra något.',
    why: 'Du får mejlet för att din e-postadress skrevs in på sidan Hitta din anmälan.',
    privacy: 'Så hanterar vi dina uppgifter',
  },
};

const en: typeof sv = {
  title: 'Find your registration',
  intro: 'Enter your email address and we will send the links to your registrations.',
  email: 'Email address',
  send: 'Send the links',
  sent: 'Check your email',
  answer:
    'If there are registrations for the address, an email will arrive within a few minutes. Nothing there? Check your junk folder or contact the organiser.',
  again: 'Try another address',
  contact: 'Contact',
  mail: {
    subject: 'Links to your registrations',
    confirmed: 'You are registered for',
    queued: 'You are on the waiting list for',
    item: (event, when, name) => `${event}, ${when}${name && ` (${name})`}.`,
    see: 'See your registration',
    others: 'You have registered others for',
    seeOthers: 'See those you have registered',
    notYou: 'Did you not ask for this? You do not need to do anything.',
    why: 'You get this email because your email address was entered on the page Find your registration.',
    privacy: 'How we handle your data',
  },
};

export const findText: Texts<typeof sv> = { sv, en };
export type FindText = typeof sv;
