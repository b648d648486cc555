import { type Plural, plural } from '../format/format-number.ts';
import type { Texts } from '../language.ts';

const svPlaces: Plural = { one: '{n} plats', other: '{n} platser' };

const sv = {
  date: 'Datum',
  time: 'Tid',
  place: 'Plats',
  cost: 'Kostnad',
  lastDay: 'Sista anmälningsdag',
  seats: 'Platser',
  language: 'Språk',
  organisers: (n: number): string => (n === 1 ? 'Arrangör' : 'Arrangörer'),
  previousDate: (date: string) => `Tidigare datum: ${date}`,
  timeLater: 'Tid kommer senare',
  gathering: 'Dörrarna öppnar',
  gatheringFrom: (time: string) => ` från ${time}`,
  gatheringBefore: (_time: string) => '',
  online: 'Online',
  linkByMail: 'Länken kommer i bekräftelsen och i en påminnelse.',
  hybrid: 'På plats och online',
  venueLater: 'Lokal kommer senare.',
  map: 'Visa på karta',
  mapNote: '(öppnas på openstreetmap.org)',
  seatsLeft: (total: number, left: number) => `${plural(total, svPlaces, 'sv')}, ${left} kvar`,
  onSite: ' på plats',
  onlineSeats: ' online',
};

const enPlaces: Plural = { one: '{n} place', other: '{n} places' };

const en: typeof sv = {
  date: 'Date',
  time: 'Time',
  place: 'Venue',
  cost: 'Cost',
  lastDay: 'Last day to register',
  seats: 'Places',
  language: 'Language',
  organisers: (n) => (n === 1 ? 'Organiser' : 'Organisers'),
  previousDate: (date) => `Previous date: ${date}`,
  timeLater: 'Time to come',
  gathering: 'Doors open',
  gatheringFrom: () => '',
  gatheringBefore: (time) => `From ${time}: `,
  online: 'Online',
  linkByMail: 'You get the link in your confirmation and in a reminder.',
  hybrid: 'In person and online',
  venueLater: 'The venue will be announced later.',
  map: 'Show on map',
  mapNote: '(opens on openstreetmap.org)',
  seatsLeft: (total, left) => `${plural(total, enPlaces, 'en')}, ${left} left`,
  onSite: ' in person',
  onlineSeats: ' online',
};

export const eventFactsText: Texts<typeof sv> = { sv, en };
