import type { Texts } from '../language.ts';
import type { RegistrationState } from './registration.ts';

const sv = {
  title: 'Din anmälan',
  facts: {
    event: 'Evenemang',
    date: 'Datum',
    time: 'Tid',
    place: 'Plats',
    state: 'Läge',
    code: 'Anmälningskod',
  },
  states: { confirmed: 'Anmäld', queued: 'I kö', cancelled: 'Avanmäld' } satisfies Record<
    RegistrationState,
    string
  >,
  rank: (rank: number) => `Du är nummer ${rank} i kön. Vi mejlar dig om du får en plats.`,
  cancelled: 'Du är avanmäld. Tack för att du sa till.',
  leftQueue: 'Du står inte längre i kö.',
  registerAgain: 'Anmäl dig igen',
  cancel: 'Avanmäl dig',
  leaveQueue: 'Lämna kön',
  calendar: 'Lägg till i kalendern',
  programme: 'Programmet',
  yours: 'Dina uppgifter',
  own: { name: 'Namn', email: 'E-postadress', organisation: 'Organisation' },
  eventCancelled: (the: string, cancelled: string) => `${the} är ${cancelled}. Du behöver inte göra något.`,
  eventPostponed: 'Nytt datum är inte bestämt. Din anmälan ligger kvar.',
  eventPassed: (the: string) => `${the} har varit.`,
  cancelTitle: 'Vill du avanmäla dig?',
  leaveTitle: 'Vill du lämna kön?',
  cancelText: (event: string, when: string) =>
    `Det gäller ${event}, ${when}. Platsen går vidare till någon annan.`,
  leaveText: (event: string, when: string) => `Det gäller ${event}, ${when}. Du förlorar ditt nummer i kön.`,
  yes: 'Ja, avanmäl mig',
  yesLeave: 'Ja, lämna kön',
  no: 'Nej, behåll min anmälan',
  noLeave: 'Nej, stå kvar i kön',
  tooLate: (the: string) => `Det går inte att avanmäla sig när ${the} har börjat eller ställts in.`,
  questions: 'Frågor om anmälan?',
  ask: 'Ställ en fråga',
};

const en: typeof sv = {
  title: 'Your registration',
  facts: {
    event: 'Event',
    date: 'Date',
    time: 'Time',
    place: 'Venue',
    state: 'Status',
    code: 'Registration code',
  },
  states: { confirmed: 'Registered', queued: 'On the waiting list', cancelled: 'Cancelled' },
  rank: (rank) => `You are number ${rank} in line. We email you if you get a place.`,
  cancelled: 'Your registration is cancelled. Thank you for letting us know.',
  leftQueue: 'You are no longer on the waiting list.',
  registerAgain: 'Register again',
  cancel: 'Cancel your registration',
  leaveQueue: 'Leave the waiting list',
  calendar: 'Add to calendar',
  programme: 'The programme',
  yours: 'Your details',
  own: { name: 'Name', email: 'Email address', organisation: 'Organisation' },
  eventCancelled: (the) => `${the} has been cancelled. You do not need to do anything.`,
  eventPostponed: 'A new date has not been set. Your registration is kept.',
  eventPassed: (the) => `${the} is over.`,
  cancelTitle: 'Do you want to cancel?',
  leaveTitle: 'Do you want to leave the waiting list?',
  cancelText: (event, when) => `This is about ${event}, ${when}. The place goes to somebody else.`,
  leaveText: (event, when) => `This is about ${event}, ${when}. You lose your number in line.`,
  yes: 'Yes, cancel my registration',
  yesLeave: 'Yes, leave the waiting list',
  no: 'No, keep my registration',
  noLeave: 'No, stay on the waiting list',
  tooLate: (the) => `You cannot cancel once ${the} has begun or been cancelled.`,
  questions: 'Questions about your registration?',
  ask: 'Ask a question',
};

export const manageText: Texts<typeof sv> = { sv, en };
export type ManageText = typeof sv;
