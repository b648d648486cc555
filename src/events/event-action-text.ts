import type { Texts } from '../language.ts';
import type { EventTypeText } from './event-type-text.ts';

type Plurals = Pick<EventTypeText, 'plural' | 'definitePlural'>;

const sv = {
  register: 'Anmäl dig',
  group: 'Anmäl flera personer',
  registerOnline: 'Anmäl dig och få länken',
  queue: 'Ställ dig i kö',
  ask: 'Ställ en fråga',
  resend: 'Skicka länken igen',
  find: 'Redan anmäld? Hitta din anmälan',
  recording: 'Se inspelningen',
  calendar: 'Lägg till i kalendern',
  print: 'Skriv ut programmet',
  more: 'Fler i serien',
  others: ({ definitePlural }: Plurals) => `Se de andra ${definitePlural} i serien`,
  next: 'Nästa i serien',
  coming: 'Kommande evenemang',
};

const en: typeof sv = {
  register: 'Register',
  group: 'Register a group',
  registerOnline: 'Register and get the link',
  queue: 'Join the waiting list',
  ask: 'Ask a question',
  resend: 'Send the link again',
  find: 'Already registered? Find your registration',
  recording: 'Watch the recording',
  calendar: 'Add to calendar',
  print: 'Print the programme',
  more: 'More in this series',
  others: ({ plural }) => `See the other ${plural} in the series`,
  next: 'Next in the series',
  coming: 'Upcoming events',
};

export const eventActionText: Texts<typeof sv> = { sv, en };
