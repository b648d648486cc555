import type { Texts } from '../language.ts';

const sv = {
  events: 'Evenemang',
  seriesList: 'Serier',
  offer: {
    opening: 'Få ett mejl när anmälan öppnar',
    date: 'Få ett mejl när nytt datum är klart',
    series: (noun: string) => `Få ett mejl när nästa ${noun} öppnar`,
  },
  // After "mejla mig".
  wish: {
    opening: (name: string) => `när anmälan öppnar till ${name}`,
    date: (name: string) => `när ${name} får ett nytt datum`,
    series: (name: string, noun: string) => `när nästa ${noun} öppnar i ${name}`,
  },
  box: {
    legend: 'Fler tillfällen (frivilligt)',
    label: (noun: string) => `Mejla mig när nästa ${noun} i serien öppnar`,
    hint: 'Du bekräftar i ett mejl. Sedan får du ett enda mejl till, och vi tar bort adressen.',
  },
  once: 'Du får ett enda mejl. Sedan tar vi bort din adress.',
  email: 'E-postadress',
  send: 'Meddela mig',
  privacyLead: 'Så hanterar vi din adress.',
  privacy: (controller: string) =>
    `${controller} ansvarar för den. Du samtycker till ett mejl när du bekräftar adressen, och kan ta tillbaka samtycket med länken i mejlet. Vi tar bort adressen när mejlet har gått, senast efter tolv månader.`,
  privacyMore: 'Läs mer om hur vi hanterar personuppgifter',
  sent: 'Kolla din e-post',
  sentText:
    'Vi har skickat ett mejl till din e-postadress. Öppna länken i det och bekräfta med knappen på sidan.',
  nothingThere: 'Kom inget mejl? Titta i skräpposten.',
  nothingToCome: 'Just nu finns inget mer att vänta på i serien.',
  register: 'Anmäl dig',
  queue: 'Ställ dig i kö',
  back: { event: 'Till evenemangets sida', series: 'Till seriens sida' },
  yours: {
    title: 'Din bevakning',
    ask: (wish: string) => `Vill du få ett mejl ${wish}?`,
    confirm: 'Ja, mejla mig',
    decline: 'Nej, ta bort min adress',
    confirmed: (wish: string) => `Vi mejlar dig ${wish}. Sedan tar vi bort din adress.`,
    stop: 'Avsluta bevakningen',
    stopped: 'Bevakningen är avslutad',
    gone: 'Vi har inte kvar din adress. Vill du få ett mejl längre fram kan du skriva in adressen igen.',
    all: 'Alla evenemang',
  },
};

const en: typeof sv = {
  events: 'Events',
  seriesList: 'Series',
  offer: {
    opening: 'Email me when registration opens',
    date: 'Email me when a new date is set',
    series: (noun) => `Email me when the next ${noun} opens`,
  },
  wish: {
    opening: (name) => `when registration opens for ${name}`,
    date: (name) => `when a new date is set for ${name}`,
    series: (name, noun) => `when the next ${noun} opens in ${name}`,
  },
  box: {
    legend: 'More dates (optional)',
    label: (noun) => `Email me when the next ${noun} in the series opens`,
    hint: 'You confirm in an email. Then you get one single email more, and we delete the address.',
  },
  once: 'You get one single email. Then we delete your address.',
  email: 'Email address',
  send: 'Notify me',
  privacyLead: 'How we handle your address.',
  privacy: (controller) =>
    `${controller} is responsible for it. You agree to one email when you confirm the address, and can withdraw your consent with the link in the email. We delete the address when the email has been sent, after twelve months at the latest.`,
  privacyMore: 'Read more about how we handle personal data',
  sent: 'Check your email',
  sentText:
    'We have sent a message to your email address. Open the link in it and confirm with the button on the page.',
  nothingThere: 'Nothing there? Check your junk folder.',
  nothingToCome: 'There is nothing more to wait for in this series right now.',
  register: 'Register',
  queue: 'Join the waiting list',
  back: { event: 'To the event page', series: 'To the page of the series' },
  yours: {
    title: 'Your notification',
    ask: (wish) => `Do you want an email ${wish}?`,
    confirm: 'Yes, email me',
    decline: 'No, delete my address',
    confirmed: (wish) => `We email you ${wish}. Then we delete your address.`,
    stop: 'Stop the notification',
    stopped: 'The notification has been stopped',
    gone: 'We no longer have your address. If you want an email later on, you can enter it again.',
    all: 'All events',
  },
};

export const watchingText: Texts<typeof sv> = { sv, en };
export type WatchingText = typeof sv;
