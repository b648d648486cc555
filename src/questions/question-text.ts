import type { Texts } from '../language.ts';

const sv = {
  title: 'Ställ en fråga',
  events: 'Evenemang',
  intro: (contact: string) =>
    `Din fråga går till ${contact}. Du får svar till din e-postadress, oftast inom två arbetsdagar.`,
  name: 'Ditt namn',
  email: 'Din e-postadress',
  question: 'Din fråga',
  sensitive: 'Skriv inga känsliga uppgifter, till exempel om hälsa.',
  send: 'Skicka frågan',
  errors: {
    name: { empty: 'Fyll i ditt namn.', long: 'Namnet är för långt. Korta det till högst 120 tecken.' },
    question: {
      empty: 'Skriv din fråga.',
      long: (length: number) =>
        `Frågan är för lång. Korta den till högst 2\u00A0000 tecken. Nu är den ${length}.`,
    },
  },
  sent: 'Tack, frågan är skickad',
  copy: 'Vi har skickat en kopia till din e-postadress.',
  nobody: {
    title: 'Ställ en fråga',
    text: 'Evenemanget har ingen kontaktperson här. Vänd dig till arrangören.',
  },
  backToEvent: 'Till evenemangets sida',
  mail: {
    received: (event: string) => `Vi har fått din fråga om ${event}`,
    hello: (name: string) => `Hej ${name}!`,
    thanks: (contact: string) =>
      `Tack för din fråga. ${contact} svarar dig på den här adressen, oftast inom två arbetsdagar.`,
    yourQuestion: 'Din fråga:',
    publicDocument: 'Frågan är en allmän handling.',
    subject: (event: string, name: string) => `Fråga om ${event} från ${name}`,
    asked: (name: string, email: string, event: string) =>
      `${name} <${email}> har ställt en fråga om ${event}.`,
    theQuestion: 'Fråga:',
    answer: (name: string) => `Svara på det här mejlet så går svaret direkt till ${name}.`,
    registered: (organisation: string, day: string) => `Anmäld: ja, ${organisation}, anmäld ${day}.`,
    queued: (organisation: string, day: string) => `I kö: ja, ${organisation}, sedan ${day}.`,
    notRegistered: 'Inte anmäld.',
    page: 'Evenemangets sida',
    answered: 'Markera som besvarad',
    reminder: (event: string, name: string) => `Väntar på svar: Fråga om ${event} från ${name}`,
    waits: (name: string, event: string, day: string) =>
      `${name} ställde en fråga om ${event} den ${day}. Den är inte markerad som besvarad.`,
    mark: 'Har du redan svarat? Markera då frågan som besvarad. Vi påminner bara en gång.',
  },
};

const en: typeof sv = {
  title: 'Ask a question',
  events: 'Events',
  intro: (contact) =>
    `Your question goes to ${contact}. The answer comes to your email address, usually within two working days.`,
  name: 'Your name',
  email: 'Your email address',
  question: 'Your question',
  sensitive: 'Do not write anything sensitive, for example about health.',
  send: 'Send the question',
  errors: {
    name: { empty: 'Enter your name.', long: 'The name is too long. Shorten it to 120 characters or fewer.' },
    question: {
      empty: 'Write your question.',
      long: (length) =>
        `Your question is too long. Shorten it to 2,000 characters or fewer. It is now ${length}.`,
    },
  },
  sent: 'Thank you, your question has been sent',
  copy: 'We have sent a copy to your email address.',
  nobody: {
    title: 'Ask a question',
    text: 'The event has no contact person here. Please turn to the organiser.',
  },
  backToEvent: 'To the event page',
  mail: {
    received: (event) => `We have received your question about ${event}`,
    hello: (name) => `Hello ${name},`,
    thanks: (contact) =>
      `Thank you for your question. ${contact} will answer you at this address, usually within two working days.`,
    yourQuestion: 'Your question:',
    publicDocument: 'The question is an official document.',
    subject: (event, name) => `Question about ${event} from ${name}`,
    asked: (name, email, event) => `${name} <${email}> has asked a question about ${event}.`,
    theQuestion: 'Question:',
    answer: (name) => `Reply to this email and your answer goes straight to ${name}.`,
    registered: (organisation, day) => `Registered: yes, ${organisation}, on ${day}.`,
    queued: (organisation, day) => `On the waiting list: yes, ${organisation}, since ${day}.`,
    notRegistered: 'Not registered.',
    page: 'The event page',
    answered: 'Mark as answered',
    reminder: (event, name) => `Waiting for an answer: question about ${event} from ${name}`,
    waits: (name, event, day) =>
      `${name} asked a question about ${event} on ${day}. It has not been marked as answered.`,
    mark: 'Have you answered already? Then mark the question as answered. We only remind you once.',
  },
};

export const questionText: Texts<typeof sv> = { sv, en };
export type QuestionText = typeof sv;
