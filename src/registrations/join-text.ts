import type { Texts } from '../language.ts';

const sv = {
  title: 'Länken till mötet',
  early: (when: string) => `Länken öppnar ${when}. Kom tillbaka hit då.`,
  earlyUnknown: 'Länken öppnar två timmar före start. Tiden är inte bestämd ännu.',
  over: 'Evenemanget är slut.',
  none: 'Här finns ingen länk för dig. Det beror på att du inte har en plats online, eller på att arrangören inte har lämnat någon adress ännu.',
  see: 'Se din anmälan',
  ask: 'Ställ en fråga',
};

const en: typeof sv = {
  title: 'The link to the meeting',
  early: (when) => `The link opens on ${when}. Come back here then.`,
  earlyUnknown: 'The link opens two hours before the start. The time has not been set yet.',
  over: 'The event is over.',
  none: 'There is no link for you here. Either you do not have a place online, or the organiser has not given an address yet.',
  see: 'See your registration',
  ask: 'Ask a question',
};

export const joinText: Texts<typeof sv> = { sv, en };
export type JoinText = typeof sv;
