import type { Texts } from '../language.ts';

const sv = {
  subject: {
    confirm: (wish: string) => `Bekräfta: mejla mig ${wish}`,
    known: (wish: string) => `Vi mejlar dig ${wish}`,
    opened: (event: string) => `Nu kan du anmäla dig: ${event}`,
    full: (event: string) => `Nu kan du ställa dig i kö: ${event}`,
    dated: (event: string) => `Nytt datum: ${event}`,
  },
  asked: (wish: string) => `Någon, förmodligen du, vill att vi mejlar den här adressen ${wish}.`,
  confirm: 'Klicka på knappen på sidan för att bekräfta',
  notYou: 'Var det inte du? Gör ingenting, så tar vi bort adressen inom sju dagar.',
  known: (wish: string) => `Du har redan bett oss mejla dig ${wish}. Du behöver inte göra något.`,
  stopLead: 'Vill du inte ha mejlet?',
  stop: 'Avsluta bevakningen',
  opened: (event: string) => `Anmälan till ${event} är öppen.`,
  full: (event: string) =>
    `Anmälan till ${event} är öppen. Alla platser är redan bokade, men du kan ställa dig i kö.`,
  dated: (event: string, when: string) => `${event} har fått ett nytt datum: ${when}.`,
  lastDay: (day: string) => `Anmäl dig senast ${day}.`,
  register: 'Anmäl dig',
  queue: 'Ställ dig i kö',
  read: 'Läs mer',
  more: 'Se hela serien',
  only: 'Det här är enda mejlet. Vi har tagit bort din adress.',
  facts: { event: 'Evenemang', date: 'Datum', time: 'Tid', place: 'Plats' },
  why: 'Du får mejlet för att din e-postadress skrevs in på webbplatsen.',
  privacy: 'Så hanterar vi dina uppgifter',
};

const en: typeof sv = {
  subject: {
    confirm: (wish) => `Confirm: email me ${wish}`,
    known: (wish) => `We email you ${wish}`,
    opened: (event) => `Registration is open: ${event}`,
    full: (event) => `You can join the waiting list: ${event}`,
    dated: (event) => `New date: ${event}`,
  },
  asked: (wish) => `Somebody, probably you, wants us to email this address ${wish}.`,
  confirm: 'Use the button on the page to confirm',
  notYou: 'Was it not you? Do nothing and we delete the address within seven days.',
  known: (wish) => `You have already asked us to email you ${wish}. You do not need to do anything.`,
  stopLead: 'Do not want the email?',
  stop: 'Stop the notification',
  opened: (event) => `Registration for ${event} is open.`,
  full: (event) =>
    `Registration for ${event} is open. All places are taken already, but you can join the waiting list.`,
  dated: (event, when) => `${event} has a new date: ${when}.`,
  lastDay: (day) => `Register by ${day}.`,
  register: 'Register',
  queue: 'Join the waiting list',
  read: 'Read more',
  more: 'See the whole series',
  only: 'This is the only email. We have deleted your address.',
  facts: { event: 'Event', date: 'Date', time: 'Time', place: 'Venue' },
  why: 'You get this email because your email address was entered on the website.',
  privacy: 'How we handle your data',
};

export const watchingMailText: Texts<typeof sv> = { sv, en };
