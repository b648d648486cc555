import type { Texts } from '../language.ts';

const sv = {
  title: (site: string) => `Tillgänglighet för ${site}`,
  lead: (site: string, actor: string) =>
    `${actor} står bakom den här webbplatsen. Vi vill att alla ska kunna använda den. Här står hur ${site} uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du berättar om fler.`,
  status: {
    heading: 'Hur tillgänglig webbplatsen är',
    fully: (site: string) => `${site} är helt förenlig med lagen (2018:1937).`,
    partly: (site: string) => `${site} är delvis förenlig med lagen (2018:1937). Bristerna står nedan.`,
    not: (site: string) => `${site} är inte förenlig med lagen (2018:1937). Bristerna står nedan.`,
  },
  shortcomings: {
    heading: 'Innehåll som inte är tillgängligt',
    none: 'Vi känner inte till några brister.',
    otherForm:
      'Behöver du en inspelning eller ett dokument i en form som fungerar för dig? Skriv till oss i formuläret nedan eller till evenemangets kontaktperson.',
  },
  burdens: {
    heading: 'Undantag för oskäligt betungande anpassning (12 §)',
    none: 'Vi gör inget undantag för något innehåll.',
  },
  outside: { heading: 'Innehåll som lagen inte omfattar (9 §)' },
  method: {
    heading: 'Hur vi har granskat webbplatsen',
    assessed: (date: string) => `Senaste bedömningen gjordes ${date}.`,
    updated: (date: string) => `Redogörelsen uppdaterades senast ${date}.`,
  },
  supervisor: {
    heading: 'Kontakta tillsynsmyndigheten',
    text: 'Myndigheten för digital förvaltning (Digg) ser till att lagen följs. Är du inte nöjd med vårt svar kan du',
    link: 'anmäla det till Digg',
  },
  report: {
    heading: 'Rapportera brister till oss',
    lead: (actor: string) => `Meddelandet går till ${actor}. Du behöver inte säga vem du är.`,
    problem: 'Beskriv vad som inte fungerar',
    problemHint: 'Skriv gärna vilken sida det gäller, och vilka hjälpmedel du använder om det har betydelse.',
    email: 'E-postadress (frivilligt)',
    emailHint: 'Fyll i den om du vill ha svar.',
    send: 'Skicka meddelandet',
    empty: 'Beskriv vad som inte fungerar.',
    long: (length: string) =>
      `Texten är för lång. Korta den till högst 2\u00a0000 tecken. Nu är den ${length}.`,
  },
  thanks: {
    title: 'Tack, meddelandet är skickat',
    text: (actor: string) => `Det går till ${actor}. Lämnade du en e-postadress får du svar dit.`,
    back: 'Tillbaka till tillgänglighetsredogörelsen',
  },
};

const en: typeof sv = {
  title: (site) => `Accessibility of ${site}`,
  lead: (site, actor) =>
    `${actor} is behind this website. We want everyone to be able to use it. Here you can read how ${site} meets the Swedish act on accessibility to digital public service, which shortcomings we know of and how to tell us about others.`,
  status: {
    heading: 'How accessible the website is',
    fully: (site) => `${site} is fully compliant with the act (2018:1937).`,
    partly: (site) =>
      `${site} is partially compliant with the act (2018:1937). The shortcomings are listed below.`,
    not: (site) => `${site} is not compliant with the act (2018:1937). The shortcomings are listed below.`,
  },
  shortcomings: {
    heading: 'Content that is not accessible',
    none: 'We know of no shortcomings.',
    otherForm:
      'Do you need a recording or a document in a form that works for you? Write to us in the form below or to the contact person of the event.',
  },
  burdens: {
    heading: 'Exceptions for a disproportionate burden (Section 12)',
    none: 'We make no exception for any content.',
  },
  outside: { heading: 'Content that the act does not cover (Section 9)' },
  method: {
    heading: 'How we have tested the website',
    assessed: (date) => `The latest assessment was made on ${date}.`,
    updated: (date) => `This statement was last updated on ${date}.`,
  },
  supervisor: {
    heading: 'Contact the supervisory authority',
    text: 'The Agency for Digital Government (Digg) sees to it that the act is followed. If you are not content with our answer you can',
    link: 'report it to Digg',
  },
  report: {
    heading: 'Report shortcomings to us',
    lead: (actor) => `The message goes to ${actor}. You do not have to say who you are.`,
    problem: 'Describe what does not work',
    problemHint: 'Please say which page it is about, and which assistive technology you use if that matters.',
    email: 'Email address (optional)',
    emailHint: 'Enter it if you would like an answer.',
    send: 'Send the message',
    empty: 'Describe what does not work.',
    long: (length) => `The text is too long. Shorten it to 2,000 characters or fewer. It is now ${length}.`,
  },
  thanks: {
    title: 'Thank you, the message has been sent',
    text: (actor) => `It goes to ${actor}. If you gave an email address you will get an answer there.`,
    back: 'Back to the accessibility statement',
  },
};

export const accessibilityText: Texts<typeof sv> = { sv, en };
