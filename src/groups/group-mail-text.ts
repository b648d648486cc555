import type { Texts } from '../language.ts';

const people = (n: number) => (n === 1 ? '1 person' : `${n} personer`);

const sv = {
  summary: {
    subject: (n: number, event: string) => `Du har anmält ${people(n)}: ${event}`,
    text: (n: number, event: string) => `Du har anmält ${people(n)} till ${event}.`,
    confirmed: 'Anmälda',
    queued: 'I kö',
    withCode: (name: string, code: string) => `${name} (${code})`,
    withRank: (name: string, rank: number) => `${name} (nummer ${rank})`,
    own: 'Alla har fått ett eget mejl.',
    lead: 'Den här länken är bara för dig.',
    see: 'Se, byt ut eller avanmäl',
  },
  cancelled: {
    seat: (by: string, organisation: string, event: string, when: string) =>
      `${by} på ${organisation} har avanmält dig från ${event}, ${when}.`,
    queue: (by: string, organisation: string, event: string, when: string) =>
      `${by} på ${organisation} har tagit bort dig ur kön till ${event}, ${when}.`,
    again: 'Vill du vara med?',
  },
};

const persons = (n: number) => (n === 1 ? '1 person' : `${n} people`);

const en: typeof sv = {
  summary: {
    subject: (n, event) => `You have registered ${persons(n)}: ${event}`,
    text: (n, event) => `You have registered ${persons(n)} for ${event}.`,
    confirmed: 'Registered',
    queued: 'Waiting list',
    withCode: (name, code) => `${name} (${code})`,
    withRank: (name, rank) => `${name} (number ${rank})`,
    own: 'Everyone has received an email of their own.',
    lead: 'This link is only for you.',
    see: 'See, replace or cancel',
  },
  cancelled: {
    seat: (by, organisation, event, when) =>
      `${by} at ${organisation} has cancelled your registration for ${event}, ${when}.`,
    queue: (by, organisation, event, when) =>
      `${by} at ${organisation} has taken you off the waiting list for ${event}, ${when}.`,
    again: 'Do you want to take part?',
  },
};

export const groupMailText: Texts<typeof sv> = { sv, en };
