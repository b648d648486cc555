import type { Texts } from '../language.ts';

const sv = {
  events: 'Evenemang',
  heldInSwedish: '',
  describedInSwedish: '',
  facts: 'Fakta och anmälan',
  factsOnly: 'Fakta',
  about: (definite: string) => `Om ${definite}`,
  audience: 'Målgrupp',
  content: 'Innehåll',
  programme: 'Program',
  programmeLater: 'Programmet publiceras senare.',
  printProgramme: 'Skriv ut programmet',
  speakers: 'Medverkande',
  practical: 'Praktisk information',
  captioned: '(textad)',
  recorded: 'Webbinariet spelas in. Du som deltar syns och hörs inte i inspelningen.',
  material: 'Material',
  questions: 'Frågor',
  aboutRegistration: 'Frågor om anmälan',
  aboutContent: 'Ansvarig för innehållet',
  assumed: 'Kontakten är ett antagande i demon.',
  contact: (organisation: string) => `Kontakta ${organisation}`,
  ask: 'Ställ en fråga',
  updated: (date: string) => `Senast uppdaterad ${date}`,
};

const en: typeof sv = {
  events: 'Events',
  heldInSwedish: 'This event is held in Swedish. The description below is in Swedish.',
  describedInSwedish: 'The description below is in Swedish.',
  facts: 'Facts and registration',
  factsOnly: 'Facts',
  about: (definite) => `About ${definite}`,
  audience: 'For',
  content: 'Content',
  programme: 'Programme',
  programmeLater: 'The programme will be published later.',
  printProgramme: 'Print the programme',
  speakers: 'Speakers',
  practical: 'Practical information',
  captioned: '(captioned)',
  recorded: 'The webinar is recorded. Participants are neither seen nor heard in the recording.',
  material: 'Materials',
  questions: 'Questions',
  aboutRegistration: 'Questions about registration',
  aboutContent: 'Responsible for the content',
  assumed: 'The contact is an assumption of the demo.',
  contact: (organisation) => `Contact ${organisation}`,
  ask: 'Ask a question',
  updated: (date) => `Last updated ${date}`,
};

/** Headings and labels of an event's page. What it says of its state is in event-sentences-text.ts. */
export const eventText: Texts<typeof sv> = { sv, en };
export type EventText = typeof sv;
