import type { Texts } from '../language.ts';

const sv = {
  title: 'Kontakt',
  description: 'Vem du frågar om ett evenemang, om din anmälan och om webbplatsen.',
  event: {
    heading: 'Frågor om ett evenemang',
    text: 'Varje evenemang har en kontaktperson. Du hittar namnet längst ned på evenemangets sida.',
  },
  search: { label: 'Sök evenemang', button: 'Sök' },
  registration: {
    heading: 'Din anmälan',
    lead: 'Ändra eller avanmäl dig med länken i din bekräftelse. Har du tappat bort den?',
    find: 'Hitta din anmälan',
  },
  website: {
    heading: 'Fel på webbplatsen eller brister i tillgänglighet',
    email: 'E-post:',
    phone: 'Telefon:',
    lead: 'Hittar du något som är svårt att använda?',
    report: 'Berätta det för oss',
  },
};

const en: typeof sv = {
  title: 'Contact',
  description: 'Whom to ask about an event, about your registration and about the website.',
  event: {
    heading: 'Questions about an event',
    text: 'Every event has a contact person. You find the name at the bottom of the event page.',
  },
  search: { label: 'Search events', button: 'Search' },
  registration: {
    heading: 'Your registration',
    lead: 'Change or cancel with the link in your confirmation. Lost it?',
    find: 'Find your registration',
  },
  website: {
    heading: 'Problems with the website or its accessibility',
    email: 'Email:',
    phone: 'Phone:',
    lead: 'Is something difficult to use?',
    report: 'Tell us about it',
  },
};

export const contactText: Texts<typeof sv> = { sv, en };
