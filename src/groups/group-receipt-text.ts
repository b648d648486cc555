import type { Texts } from '../language.ts';

const registered = (n: number) => (n === 1 ? '1 person är anmäld' : `${n} personer är anmälda`);
const waiting = (n: number) => (n === 1 ? '1 person står i kö' : `${n} personer står i kö`);

const sv = {
  heading: (seats: number, queued: number) => {
    if (queued === 0) return `Tack, ${registered(seats)}`;
    return seats === 0 ? `Tack, ${waiting(queued)}` : `Tack, ${registered(seats)} och ${queued} står i kö`;
  },
  sentTo: (address: string) => `Vi skickar en sammanställning till ${address}.`,
  states: { confirmed: 'Anmäld', queued: 'I kö' },
  who: 'Personer',
  next: 'Det här händer nu',
  steps: [
    'Alla får ett eget mejl inom några minuter, med länken till sin anmälan.',
    'Du får en sammanställning. Spara den. Där finns länken för att byta ut eller avanmäla någon.',
    'Berätta för dem att du har anmält dem.',
  ],
  neutral: 'Tack, vi har tagit emot anmälan',
  neutralText: 'Allt om anmälan står i mejlet från oss. Kom det inte? Titta i skräpposten.',
  questions: 'Frågor om anmälan?',
  ask: 'Ställ en fråga',
  back: 'Till evenemangets sida',
};

const isRegistered = (n: number) => (n === 1 ? '1 person is registered' : `${n} people are registered`);
const isWaiting = (n: number) =>
  n === 1 ? '1 person is on the waiting list' : `${n} people are on the waiting list`;

const en: typeof sv = {
  heading: (seats, queued) => {
    if (queued === 0) return `Thank you, ${isRegistered(seats)}`;
    return seats === 0
      ? `Thank you, ${isWaiting(queued)}`
      : `Thank you, ${isRegistered(seats)} and ${queued} on the waiting list`;
  },
  sentTo: (address) => `We are sending a summary to ${address}.`,
  states: { confirmed: 'Registered', queued: 'On the waiting list' },
  who: 'People',
  next: 'What happens next',
  steps: [
    'Everyone gets an email within a few minutes, with the link to their own registration.',
    'You get a summary. Keep it. It has the link to replace or cancel somebody.',
    'Tell them that you have registered them.',
  ],
  neutral: 'Thank you, we have received the registration',
  neutralText:
    'Everything about the registration is in the email from us. Nothing there? Check your junk folder.',
  questions: 'Questions about the registration?',
  ask: 'Ask a question',
  back: 'To the event page',
};

export const groupReceiptText: Texts<typeof sv> = { sv, en };
export type GroupReceiptText = typeof sv;
