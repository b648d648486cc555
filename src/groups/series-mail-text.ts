import type { Texts } from '../language.ts';

const sv = {
  subject: {
    confirmed: (counted: string, series: string) => `Du är anmäld till ${counted}: ${series}`,
    queued: (counted: string, series: string) => `Du står i kö till ${counted}: ${series}`,
    already: (series: string) => `Du är redan anmäld: ${series}`,
    limit: (series: string) => `Anmälan togs inte emot: ${series}`,
  },
  confirmed: 'Du är anmäld till',
  queued: 'Du står i kö till',
  already: 'Du var redan anmäld till',
  alreadyQueued: 'Du stod redan i kö till',
  limit: 'Den här anmälan togs inte emot',
  occasion: (title: string, when: string) => `${title}, ${when}.`,
  code: (code: string) => `Anmälningskod: ${code}.`,
  rank: (rank: number) => `Du är nummer ${rank} i kön.`,
  see: 'Se, ändra eller avanmäl',
  join: 'Länken till mötet finns på anmälans sida från två timmar före start. Du får en påminnelse dagen före.',
  queueRule: 'Blir en plats ledig mejlar vi dig.',
  limitWhy: 'Det har redan kommit så många anmälningar med din e-postadress.',
  notYou: 'Var det inte du som anmälde dig? Ta bort varje anmälan med länkarna ovan.',
};

const en: typeof sv = {
  subject: {
    confirmed: (counted, series) => `You are registered for ${counted}: ${series}`,
    queued: (counted, series) => `You are on the waiting list for ${counted}: ${series}`,
    already: (series) => `You are already registered: ${series}`,
    limit: (series) => `Your registration was not accepted: ${series}`,
  },
  confirmed: 'You are registered for',
  queued: 'You are on the waiting list for',
  already: 'You were already registered for',
  alreadyQueued: 'You were already on the waiting list for',
  limit: 'This registration was not accepted',
  occasion: (title, when) => `${title}, ${when}.`,
  code: (code) => `Registration code: ${code}.`,
  rank: (rank) => `You are number ${rank} in line.`,
  see: 'See, change or cancel',
  join: 'The link to the meeting is on the page of the registration from two hours before the start. You get a reminder the day before.',
  queueRule: 'If a place becomes free we email you.',
  limitWhy: 'So many registrations have already come with your email address.',
  notYou: 'Was it not you who registered? Remove each registration with the links above.',
};

export const seriesMailText: Texts<typeof sv> = { sv, en };
