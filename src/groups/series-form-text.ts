import type { Texts } from '../language.ts';

const sv = {
  title: (plural: string) => `Anmäl dig till flera ${plural}`,
  townTitle: 'Välj ort och anmäl dig',
  which: (plural: string) => `Vilka ${plural} vill du anmäla dig till?`,
  town: 'Välj ort',
  once: 'Du fyller i dina uppgifter en gång. Sedan kan du avanmäla dig från varje del av serien för sig.',
  full: 'Fullbokat – du ställs i kö',
  closedHead: 'Går inte att välja nu',
  continue: 'Fortsätt',
  chosen: 'Du anmäler dig till',
  waits: 'Fullbokat, du ställs i kö',
  gets: 'Du får en plats',
  back: 'Till seriens sida',
  nothing: 'Det går inte att anmäla sig till något i serien just nu.',
  kept: 'Det här fyllde du i',
  keptHint: 'Inget är skickat. Kopiera det du vill spara.',
  changed: {
    heading: 'Läget har ändrats',
    text: (titles: string) =>
      `Det här gäller ${titles}. Inget är skickat. Kontrollera vad du har valt och skicka igen.`,
  },
  errors: {
    none: (noun: string, neuter: boolean) => `Välj minst ${neuter ? 'ett' : 'en'} ${noun}.`,
    town: 'Välj en ort.',
    closed: (title: string) => `Det går inte längre att anmäla sig till ${title}.`,
  },
};

const en: typeof sv = {
  title: (plural) => `Register for several ${plural}`,
  townTitle: 'Choose a town and register',
  which: (plural) => `Which ${plural} do you want to register for?`,
  town: 'Choose a town',
  once: 'You fill in your details once. You can then cancel each part of the series separately.',
  full: 'Full – you join the waiting list',
  closedHead: 'Cannot be chosen now',
  continue: 'Continue',
  chosen: 'You are registering for',
  waits: 'Full, you join the waiting list',
  gets: 'You get a place',
  back: 'To the page of the series',
  nothing: 'It is not possible to register for anything in this series right now.',
  kept: 'This is what you filled in',
  keptHint: 'Nothing has been sent. Copy what you want to keep.',
  changed: {
    heading: 'Something has changed',
    text: (titles) =>
      `This concerns ${titles}. Nothing has been sent. Check what you have chosen and send again.`,
  },
  errors: {
    none: (noun) => `Select at least one ${noun}.`,
    town: 'Select a town.',
    closed: (title) => `It is no longer possible to register for ${title}.`,
  },
};

export const seriesFormText: Texts<typeof sv> = { sv, en };
export type SeriesFormText = typeof sv;
