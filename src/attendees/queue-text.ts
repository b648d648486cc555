import { formatNumber } from '../format/format-number.ts';

const number = (n: number) => formatNumber(n, 'sv');

/** Those who wait for a seat, at the desk. */
export const queueText = {
  title: 'Kö',
  rule: {
    given: 'En plats som blir ledig går direkt till den som står först i kön.',
    offered: 'En plats som blir ledig erbjuds den som står först i kön. Hen får tid att svara.',
    'first-come':
      'Så nära evenemanget får alla i kön veta när en plats blir ledig, och den som svarar först får den.',
    kept: 'Evenemanget är uppskjutet. En plats som blir ledig förblir ledig tills ett nytt datum är satt. Då är den till för den som står först i kön.',
  },
  noQueue: 'Evenemanget har ingen kö. Det går att ändra under Redigera.',
  nobody: 'Ingen väntar på en plats.',
  erased: 'Anmälningarna är raderade.',
  waiting: (people: number) => (people === 1 ? '1 person väntar.' : `${number(people)} personer väntar.`),
  attendances: { site: 'På plats', online: 'Online' },
  full: (seats: number) =>
    `Platserna är slut. En ny plats höjer antalet från ${number(seats)} till ${number(seats + 1)}.`,
  columns: {
    number: 'Nummer',
    name: 'Namn',
    organisation: 'Organisation',
    since: 'I kö sedan',
    offer: 'Erbjudande',
    act: 'Gör något',
  },
  none: '–',
  answerBy: (moment: string) => `Svara senast ${moment}`,
  unanswered: 'Svarade inte i tid',
  rests: 'Vilar tills ett nytt datum är satt',
  firstCome: 'Vet att en plats är ledig',
  give: 'Ge plats',
  giveNew: 'Ge en ny plats',
  offer: 'Erbjud plats',
  offerNew: 'Erbjud en ny plats',
  to: (name: string) => `till ${name}`,
  raise: 'Höj antalet platser',
  raiseLead: {
    given: 'De nya platserna går till dem som har väntat längst, och de får ett mejl.',
    offered: 'De nya platserna erbjuds dem som har väntat längst, och de får ett mejl.',
    'first-come':
      'Den i kön som svarar först får en ny plats. Alla som inte redan vet att en plats är ledig får ett mejl.',
    kept: 'De nya platserna förblir lediga tills ett nytt datum är satt. Då är de till för dem som har väntat längst, och de får ett mejl.',
  },
  seats: 'Antal platser',
  seatsOnline: 'Antal platser online',
  notNumber: 'Skriv antalet med siffror, till exempel 120.',
  tooMany: (most: number) => `Skriv högst ${number(most)}.`,
  tooFew: (seats: number) => `Skriv minst ${number(seats)}. Vill du sänka antalet gör du det under Redigera.`,
  same: (seats: number) => `Skriv ett högre antal än ${number(seats)}.`,
  changed: 'Någon har ändrat evenemanget sedan du öppnade sidan. Se efter hur många platser det har nu.',
  over: 'Evenemanget har börjat, är över eller är inställt. Kön går inte längre att ändra.',
  done: {
    plats: (name: string) => `${name} har fått en plats, och ett mejl om det.`,
    erbjuden: (name: string) => `${name} har erbjudits en plats, och fått ett mejl om det.`,
    'har-plats': (name: string) => `${name} har redan en plats, eller en som väntar på svar.`,
    'utan-datum': () =>
      'Evenemanget är uppskjutet. En plats kan erbjudas först när ett nytt datum är satt. Ingenting är ändrat.',
    fullt: () => 'Alla platser är tagna. Ingenting är ändrat.',
    'for-sent': () => 'Det gick inte längre att göra. Ingenting är ändrat.',
  },
  begin: 'Till början av kön',
  next: 'Nästa',
  pages: 'Sidor',
};

export type QueueText = typeof queueText;
