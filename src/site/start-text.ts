import type { Texts } from '../language.ts';

const sv = {
  title: 'Evenemang för dig i kommun, region och stat',
  lead: 'Kostnadsfria webbinarier och konferenser. Anmäl dig på ett par minuter, utan konto.',
  search: { label: 'Sök evenemang', button: 'Sök' },
  next: 'Närmast i tiden',
  empty: 'Just nu finns inga kommande evenemang.',
  seeRecorded: 'Titta gärna på det som är inspelat.',
  all: 'Visa alla evenemang',
  series: 'Serier',
  allSeries: 'Visa alla serier',
  recorded: 'Inspelat och dokumenterat',
};

const en: typeof sv = {
  title: 'Events for people in municipalities, regions and government agencies',
  lead: 'Free webinars and conferences. Register in a couple of minutes, no account needed.',
  search: { label: 'Search events', button: 'Search' },
  next: 'Coming up',
  empty: 'There are no upcoming events right now.',
  seeRecorded: 'Have a look at the recordings.',
  all: 'Show all events',
  series: 'Series',
  allSeries: 'Show all series',
  recorded: 'Recordings and documents',
};

export const startText: Texts<typeof sv> = { sv, en };
export type StartText = typeof sv;
