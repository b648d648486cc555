import type { Texts } from '../language.ts';

const sv = {
  confirmed: 'Tack, du är anmäld',
  queued: 'Tack, du står i kö',
  neutral: 'Tack, vi har tagit emot din anmälan',
  neutralText: 'Allt om din anmälan står i mejlet från oss. Kom det inte? Titta i skräpposten.',
  sentTo: (address: string) => `Vi skickar ett mejl till ${address}.`,
  next: 'Det här händer nu',
  mail: {
    confirmed: 'Du får ett mejl med bekräftelse inom några minuter. Kom det inte? Titta i skräpposten.',
    queued: 'Du får ett mejl med ditt nummer i kön inom några minuter. Kom det inte? Titta i skräpposten.',
  },
  keep: {
    confirmed: 'Spara mejlet. Där finns din anmälningskod och länken till din anmälan.',
    queued: 'Blir en plats ledig får du den, och vi mejlar dig.',
    offered: 'Blir en plats ledig när du står först mejlar vi dig, och du får tid på dig att svara.',
  },
  change: {
    confirmed: 'Kan du inte komma? Avanmäl dig med länken i mejlet så att någon annan får platsen.',
    queued: 'Vill du inte stå kvar? Lämna kön med länken i mejlet.',
  },
  calendar: 'Lägg till i kalendern',
  backToEvent: 'Till evenemangets sida',
  wrongAddress: 'Fel adress?',
  wrongAddressText: 'Rätta den här, så skickar vi mejlet igen. Det går att göra en gång.',
  newAddress: 'Rätt e-postadress',
  correct: 'Skicka till den här adressen',
  corrected: (address: string) => `Adressen är rättad. Vi skickar ett nytt mejl till ${address}.`,
  questions: 'Frågor om anmälan?',
  ask: 'Ställ en fråga',
  suggestion: (address: string) => `Menade du ${address}? Skicka igen om adressen ovan är rätt.`,
};

const en: typeof sv = {
  confirmed: 'Thank you, you are registered',
  queued: 'Thank you, you are on the waiting list',
  neutral: 'Thank you, we have received your registration',
  neutralText:
    'Everything about your registration is in the email from us. Nothing there? Check your junk folder.',
  sentTo: (address) => `We are sending an email to ${address}.`,
  next: 'What happens next',
  mail: {
    confirmed: 'You get a confirmation by email within a few minutes. Nothing there? Check your junk folder.',
    queued:
      'You get an email with your number in line within a few minutes. Nothing there? Check your junk folder.',
  },
  keep: {
    confirmed: 'Keep the email. It has your registration code and the link to your registration.',
    queued: 'If a place becomes free it is yours, and we email you.',
    offered: 'If a place becomes free when you are first in line we email you, and you have time to answer.',
  },
  change: {
    confirmed: 'Cannot come? Cancel with the link in the email so that someone else gets the place.',
    queued: 'Do not want to wait? Leave the list with the link in the email.',
  },
  calendar: 'Add to calendar',
  backToEvent: 'To the event page',
  wrongAddress: 'Wrong address?',
  wrongAddressText: 'Correct it here and we send the email again. You can do this once.',
  newAddress: 'The right email address',
  correct: 'Send to this address',
  corrected: (address) => `The address has been corrected. We are sending a new email to ${address}.`,
  questions: 'Questions about your registration?',
  ask: 'Ask a question',
  suggestion: (address) => `Did you mean ${address}? Send again if the address above is right.`,
};

export const receiptText: Texts<typeof sv> = { sv, en };
export type ReceiptText = typeof sv;
