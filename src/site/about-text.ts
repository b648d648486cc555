import type { Texts } from '../language.ts';

const sv = {
  title: 'Om webbplatsen',
  description: (site: string) =>
    `Vem som driver ${site}, vilka arrangörer som använder den och hur den är gjord.`,
  operator: {
    heading: 'Vem som driver webbplatsen',
    runs: (site: string, operator: string) => `${site} drivs av ${operator}.`,
    ask: 'Frågor om webbplatsen:',
  },
  organisers: {
    heading: 'Arrangörer',
    lead: 'De här arrangörerna använder webbplatsen:',
    none: 'Ingen arrangör har publicerat något evenemang ännu.',
  },
  cookies: {
    heading: 'Kakor och statistik',
    text: 'Vi använder inga kakor för besökare och ingen statistik som kan kopplas till dig.',
    more: 'Läs mer:',
    link: 'Så hanterar vi dina personuppgifter',
  },
  feeds: {
    heading: 'Följ nya evenemang',
    calendar:
      'Vill du se alla evenemang i din egen kalender? Lägg till den här adressen som prenumeration, så följer ändringarna med:',
    atom: 'Vill du läsa om nya evenemang i en flödesläsare? Adressen till Atom-flödet är:',
  },
  sources: {
    heading: 'Var uppgifterna kommer ifrån',
    text: 'Varje arrangör ansvarar för vad som står om dess evenemang.',
    demo: 'Det här är en demo. Uppgifterna om webbinarierna ”Att styra med Agenda 2030” och om de regionala MR-konferenserna kommer från arrangörernas egna inbjudningar. Beskrivningarna är skrivna på nytt för demon. Evenemang vars namn börjar med ”Exempel” är påhittade.',
  },
  licences: {
    heading: 'Licenser och typsnitt',
    software: 'Samlingspunkt är fri programvara med licensen EUPL 1.2.',
    fonts: 'Typsnitten har licensen SIL Open Font License 1.1 och hämtas från den här webbplatsen:',
  },
};

const en: typeof sv = {
  title: 'About this website',
  description: (site) => `Who runs ${site}, which organisers use it and how it is made.`,
  operator: {
    heading: 'Who runs the website',
    runs: (site, operator) => `${site} is run by ${operator}.`,
    ask: 'Questions about the website:',
  },
  organisers: {
    heading: 'Organisers',
    lead: 'These organisers use the website:',
    none: 'No organiser has published an event yet.',
  },
  cookies: {
    heading: 'Cookies and statistics',
    text: 'We use no cookies for visitors and no statistics that can be linked to you.',
    more: 'Read more:',
    link: 'How we handle your personal data',
  },
  feeds: {
    heading: 'Follow new events',
    calendar:
      'Would you like to see all events in your own calendar? Add this address as a subscription, and changes will follow:',
    atom: 'Would you like to read about new events in a feed reader? The address of the Atom feed is:',
  },
  sources: {
    heading: 'Where the information comes from',
    text: 'Each organiser is responsible for what is said about its events.',
    demo: 'This is a demo. The facts about the webinars “Governing with the 2030 Agenda” and about the regional human rights conferences come from the organisers’ own invitations. The descriptions are written anew for the demo. Events whose names begin with “Exempel” are made up.',
  },
  licences: {
    heading: 'Licences and fonts',
    software: 'Samlingspunkt is free software under the licence EUPL 1.2.',
    fonts: 'The fonts are under the SIL Open Font License 1.1 and come from this website:',
  },
};

export const aboutText: Texts<typeof sv> = { sv, en };
