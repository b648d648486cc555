import { formatNumber } from '../format/format-number.ts';

const people = (count: number) => `${formatNumber(count, 'sv')} ${count === 1 ? 'person' : 'personer'}`;

/** The list of attendees; the desk is in Swedish only. */
export const attendeeListText = {
  title: 'Deltagare',
  overview: 'Översikt',
  figures: { confirmed: 'Anmälda', queued: 'I kö', cancelled: 'Avanmälda' },
  search: 'Sök på namn, e-post eller organisation',
  fields: { status: 'Status', typ: 'Typ', lan: 'Län', deltar: 'Deltar', ordning: 'Ordning', antal: 'Visa' },
  all: 'Alla',
  states: { confirmed: 'Anmälda', queued: 'I kö', offered: 'Erbjudna', cancelled: 'Avanmälda' },
  orders: {
    namn: 'Namn, A–Ö',
    '-namn': 'Namn, Ö–A',
    organisation: 'Organisation, A–Ö',
    '-organisation': 'Organisation, Ö–A',
    tid: 'Först anmälda överst',
    '-tid': 'Senast anmälda överst',
  },
  pageSizes: { '25': '25 i taget', '50': '50 i taget', alla: 'Alla på en sida' },
  show: 'Visa',
  shown: (shown: number, total: number) =>
    shown === total ? `Visar ${people(total)}.` : `Visar ${formatNumber(shown, 'sv')} av ${people(total)}.`,
  shownOfMany: (shown: number, most: number) =>
    `Visar ${formatNumber(shown, 'sv')} av fler än ${people(most)}.`,
  moreThan: (most: number) => `fler än ${formatNumber(most, 'sv')}`,
  csv: 'Ladda ner listan (csv)',
  xlsx: 'Ladda ner listan (xlsx)',
  printable: 'Skriv ut',
  print: 'Skriv ut listan',
  printHow: 'Skriv ut sidan från webbläsarens meny.',
  add: 'Lägg till deltagare',
  kitchen: 'Underlag till köket',
  needs: 'Behov av stöd',
  columns: {
    name: 'Namn',
    organisation: 'Organisation',
    type: 'Typ',
    county: 'Län',
    role: 'Roll',
    attendance: 'Deltar',
    state: 'Status',
    time: 'Anmäld',
  },
  tick: 'Markera',
  tickName: (name: string) => `Markera ${name}`,
  bulk: 'Gör något med de markerade',
  bulkAct: 'Utför',
  tickAll: 'Markera alla på sidan',
  tickFirst: (most: number) => `Markera de första ${most} på sidan`,
  tickedFirst: (most: number) =>
    `De första ${most} på sidan är markerade. Fler än så går inte att ändra på en gång.`,
  none: '–',
  nobody: 'Ingen har anmält sig ännu.',
  erased: 'Anmälningarna är raderade.',
  share: 'Dela länken',
  nobodyChosen: 'Ingen deltagare stämmer med urvalet.',
  showAll: 'Visa alla deltagare',
  pages: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
};

export type AttendeeListText = typeof attendeeListText;
