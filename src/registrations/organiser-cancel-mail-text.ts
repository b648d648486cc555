import type { Texts } from '../language.ts';

const sv = {
  seat: (organiser: string, event: string, when: string) =>
    `${organiser} har avanmält dig från ${event}, ${when}.`,
  queue: (organiser: string, event: string, when: string) =>
    `${organiser} har tagit bort dig ur kön till ${event}, ${when}.`,
  wrong: 'Stämmer det inte? Svara på det här mejlet.',
};

const en: typeof sv = {
  seat: (organiser, event, when) => `${organiser} has cancelled your registration for ${event}, ${when}.`,
  queue: (organiser, event, when) => `${organiser} has taken you off the waiting list for ${event}, ${when}.`,
  wrong: 'Is this wrong? Reply to this email.',
};

export const organiserCancelMailText: Texts<typeof sv> = { sv, en };
