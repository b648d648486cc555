import type { Texts } from '../language.ts';
import type { MemberState } from './group.ts';

const sv = {
  title: 'Gruppens anmälan',
  lead: (event: string, when: string) => `Du har anmält de här personerna till ${event}, ${when}.`,
  people: 'Personer',
  states: {
    confirmed: 'Anmäld',
    queued: 'I kö',
    cancelled: 'Avanmäld',
    changed: 'Har själv ändrat sin anmälan',
  } satisfies Record<MemberState, string>,
  rank: (rank: number) => `nummer ${rank}`,
  replace: 'Byt ut',
  cancel: 'Avanmäl',
  cancelAll: 'Avanmäl alla',
  own: 'Alla har fått ett eget mejl och kan själva ändra eller avanmäla sig. Kost och andra behov visas inte här.',
  over: (the: string) => `Det går inte att ändra något när ${the} har börjat eller ställts in.`,
  done: {
    cancelled: 'Avanmälan är gjord. De det gäller får ett mejl.',
    replaced: 'Bytet är gjort. Båda får ett mejl.',
  },
  tooLate: 'Det gick inte. Personen har ändrat sin anmälan själv, eller så finns det ingen plats att ge.',
  cancelTitle: (name: string) => `Vill du avanmäla ${name}?`,
  cancelAllTitle: 'Vill du avanmäla alla?',
  cancelText: 'Platsen går vidare till någon annan. Den som avanmäls får ett mejl.',
  yes: 'Ja, avanmäl',
  no: 'Nej, gå tillbaka',
  replaceTitle: (name: string) => `Vem kommer i stället för ${name}?`,
  replaceText: 'Den nya personen får platsen och ett eget mejl. Den förra får ett mejl om bytet.',
  replaceSend: 'Byt ut',
  questions: 'Frågor om anmälan?',
  ask: 'Ställ en fråga',
  event: 'Till evenemangets sida',
};

const en: typeof sv = {
  title: 'The registration of the group',
  lead: (event, when) => `You have registered these people for ${event}, ${when}.`,
  people: 'People',
  states: {
    confirmed: 'Registered',
    queued: 'On the waiting list',
    cancelled: 'Cancelled',
    changed: 'Has changed their own registration',
  },
  rank: (rank) => `number ${rank}`,
  replace: 'Replace',
  cancel: 'Cancel',
  cancelAll: 'Cancel for everyone',
  own: 'Everyone has received an email of their own and can change or cancel. Dietary and other needs are not shown here.',
  over: (the) => `Nothing can be changed once ${the} has begun or been cancelled.`,
  done: {
    cancelled: 'The cancellation is made. Those it concerns get an email.',
    replaced: 'The change is made. Both get an email.',
  },
  tooLate:
    'It was not possible. The person has changed their own registration, or there is no place to give.',
  cancelTitle: (name) => `Do you want to cancel for ${name}?`,
  cancelAllTitle: 'Do you want to cancel for everyone?',
  cancelText: 'The place goes to somebody else. Whoever loses it gets an email.',
  yes: 'Yes, cancel',
  no: 'No, go back',
  replaceTitle: (name) => `Who is coming instead of ${name}?`,
  replaceText: 'The new person gets the place and an email. The former one gets an email about the change.',
  replaceSend: 'Replace',
  questions: 'Questions about the registration?',
  ask: 'Ask a question',
  event: 'To the event page',
};

export const groupPageText: Texts<typeof sv> = { sv, en };
export type GroupPageText = typeof sv;
