import { plural } from '../format/format-number.ts';

const counted = (one: string, other: string) => (n: number) =>
  plural(n, { one: `{n} ${one}`, other: `{n} ${other}` }, 'sv');

/** E12, the daily summary. In Swedish only, as the desk. */
export const digestText = {
  morning: 'God morgon!',
  later: 'Hej!',
  since: {
    today: 'Det här har hänt i dag.',
    yesterday: 'Det här har hänt sedan i går.',
    day: (day: string) => `Det här har hänt sedan ${day}.`,
  },
  parts: {
    registered: counted('ny anmälan', 'nya anmälningar'),
    cancelled: counted('avanmälan', 'avanmälningar'),
    questions: counted('fråga', 'frågor'),
    failed: (n: number) => `${n} mejl kom inte fram`,
  },
  subject: (parts: string, day: string) => `${parts} – ${day}`,
  event: {
    registered: counted('anmäld', 'anmälda'),
    cancelled: counted('avanmäld', 'avanmälda'),
    questions: (n: number) => (n === 1 ? '1 ny fråga.' : `${n} nya frågor.`),
    failed: (n: number) => `${n} mejl kom inte fram.`,
    seats: (confirmed: number, capacity: number | null) =>
      capacity === null ? `Nu ${confirmed} anmälda.` : `Nu ${confirmed} av ${capacity} platser.`,
    queued: (n: number) => `${n} i kö.`,
    lastDay: (days: number) =>
      `Sista anmälningsdag ${days === 0 ? 'är i dag' : days === 1 ? 'är i morgon' : `om ${days} dagar`}.`,
    list: 'Deltagarlistan',
  },
  todo: 'Att göra',
  more: (events: number) =>
    events === 1 ? 'Något har hänt vid ett evenemang till.' : `Något har hänt vid ${events} evenemang till.`,
  overview: 'Översikten',
  why: 'Du får det här mejlet på vardagar när något har hänt, för att du har valt det.',
  change: 'Ändra om du vill ha det här mejlet',
};
