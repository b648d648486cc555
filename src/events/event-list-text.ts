import { type Plural, plural } from '../format/format-number.ts';
import type { Texts } from '../language.ts';

const svEvents: Plural = { one: '{n} evenemang', other: '{n} evenemang' };
const svPast: Plural = { one: '{n} tidigare evenemang', other: '{n} tidigare evenemang' };
const svComing: Plural = { one: '{n} kommande evenemang', other: '{n} kommande evenemang' };

const sv = {
  title: 'Evenemang',
  description: 'Kostnadsfria webbinarier och konferenser för dig i kommun, region och stat.',
  coming: 'Kommande',
  past: 'Tidigare',
  search: 'Sök',
  type: 'Typ',
  town: 'Ort',
  organiser: 'Arrangör',
  any: 'Alla',
  online: 'Online',
  show: 'Visa',
  active: 'Valda filter',
  remove: 'Ta bort filter',
  count: (n: number) => `Visar ${plural(n, svEvents, 'sv')}.`,
  part: (from: number, to: number, n: number) => `Visar ${from}–${to} av ${plural(n, svEvents, 'sv')}.`,
  nothing: 'Inga evenemang passar din sökning. Ta bort ett filter eller sök på något annat.',
  nothingComing: 'Just nu finns inga kommande evenemang. Titta gärna på det som är inspelat.',
  nothingPast: 'Det finns inga tidigare evenemang.',
  without: (filter: string, n: number) => `Utan ”${filter}” finns ${plural(n, svEvents, 'sv')}`,
  inPast: (n: number) => `Visa ${plural(n, svPast, 'sv')}`,
  inComing: (n: number) => `Visa ${plural(n, svComing, 'sv')}`,
  clear: 'Rensa alla filter',
  dateToCome: 'Datum kommer',
  pages: 'Sidor',
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  previous: 'Föregående',
  next: 'Nästa',
  follow: 'Följ nya evenemang',
  followHow: 'Prenumerera på alla evenemang i din egen kalender, eller få nyheter om dem i en nyhetsläsare.',
  followCalendar: 'Kalender med alla evenemang',
  followAtom: 'Nyhetsflöde (Atom)',
};

const enEvents: Plural = { one: '{n} event', other: '{n} events' };
const enPast: Plural = { one: '{n} past event', other: '{n} past events' };
const enComing: Plural = { one: '{n} upcoming event', other: '{n} upcoming events' };

const en: typeof sv = {
  title: 'Events',
  description: 'Free webinars and conferences for people in municipalities, regions and government agencies.',
  coming: 'Upcoming',
  past: 'Past',
  search: 'Search',
  type: 'Type',
  town: 'Town',
  organiser: 'Organiser',
  any: 'All',
  online: 'Online',
  show: 'Show',
  active: 'Chosen filters',
  remove: 'Remove filter',
  count: (n) => `Showing ${plural(n, enEvents, 'en')}.`,
  part: (from, to, n) => `Showing ${from}–${to} of ${plural(n, enEvents, 'en')}.`,
  nothing: 'No events match your search. Remove a filter or try another word.',
  nothingComing: 'There are no upcoming events right now. Have a look at the recordings.',
  nothingPast: 'There are no past events.',
  without: (filter, n) =>
    plural(
      n,
      { one: `Without “${filter}” there is {n} event`, other: `Without “${filter}” there are {n} events` },
      'en',
    ),
  inPast: (n) => `Show ${plural(n, enPast, 'en')}`,
  inComing: (n) => `Show ${plural(n, enComing, 'en')}`,
  clear: 'Clear all filters',
  dateToCome: 'Date to come',
  pages: 'Pages',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous',
  next: 'Next',
  follow: 'Follow new events',
  followHow: 'Subscribe to all events in your own calendar, or get news of them in a feed reader.',
  followCalendar: 'Calendar with all events',
  followAtom: 'News feed (Atom)',
};

export const eventListText: Texts<typeof sv> = { sv, en };
export type EventListText = typeof sv;
