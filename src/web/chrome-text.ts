import type { Texts } from '../language.ts';

const sv = {
  skip: 'Hoppa till innehållet',
  prefix: { error: 'Fel: ', done: 'Klart: ' },
  events: 'Evenemang',
  series: 'Serier',
  find: 'Hitta din anmälan',
  menu: 'Huvudmeny',
  youAreHere: 'Du är här',
  otherLanguage: 'English',
  notice: 'Meddelande',
  contact: 'Kontakt',
  privacy: 'Personuppgifter',
  accessibility: 'Tillgänglighet',
  about: 'Om webbplatsen',
  footer: 'Sidfot',
  runBy: (site: string, operator: string) => `${site} drivs av ${operator}.`,
  feedTitle: (site: string) => `Nya evenemang – ${site}`,
  demo: {
    bar: 'Demoläge: inga mejl skickas från den här webbplatsen.',
    clock: (time: string) => `Demoläge: klockan är ställd till ${time}.`,
    mail: 'Läs mejlen',
    label: 'Demoläge',
  },
};

const en: typeof sv = {
  skip: 'Skip to content',
  prefix: { error: 'Error: ', done: 'Done: ' },
  events: 'Events',
  series: 'Series',
  find: 'Find your registration',
  menu: 'Main menu',
  youAreHere: 'You are here',
  otherLanguage: 'Svenska',
  notice: 'Notice',
  contact: 'Contact',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  about: 'About this website',
  footer: 'Footer',
  runBy: (site, operator) => `${site} is run by ${operator}.`,
  feedTitle: (site) => `New events – ${site}`,
  demo: {
    bar: 'Demo: no email leaves this website.',
    clock: (time) => `Demo: the clock is set to ${time}.`,
    mail: 'Read the emails',
    label: 'Demo',
  },
};

export const chromeText: Texts<typeof sv> = { sv, en };
