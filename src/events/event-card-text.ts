import type { Texts } from '../language.ts';

// Each link on a card has a visible text and a hidden end, so that it makes sense when read alone.
const sv = {
  register: { text: 'Anmäl dig', to: 'till' },
  queue: { text: 'Ställ dig i kö', to: 'till' },
  watch: { text: 'Få ett mejl när anmälan öppnar', to: 'till' },
  recording: { text: 'Se inspelningen', to: 'från' },
  read: { text: 'Läs vad som gäller', to: 'för' },
  timeLater: 'tid kommer senare',
  dateToCome: 'Datum kommer',
  noNewDate: 'Nytt datum är inte bestämt',
};

const en: typeof sv = {
  register: { text: 'Register', to: 'for' },
  queue: { text: 'Join the waiting list', to: 'for' },
  watch: { text: 'Email me when registration opens', to: 'for' },
  recording: { text: 'Watch the recording', to: 'of' },
  read: { text: 'Read what applies', to: 'to' },
  timeLater: 'time to come',
  dateToCome: 'Date to come',
  noNewDate: 'A new date has not been set',
};

export const eventCardText: Texts<typeof sv> = { sv, en };
