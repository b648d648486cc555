import type { Texts } from '../language.ts';

const sv = {
  heading: (seats: string | null, queued: string | null) =>
    [
      'Tack, du',
      [seats && `är anmäld till ${seats}`, queued && `står i kö till ${queued}`]
        .filter(Boolean)
        .join(' och '),
    ].join(' '),
  sentTo: (address: string) => `Vi skickar ett mejl till ${address}.`,
  states: { confirmed: 'Anmäld', queued: 'I kö' },
  chosen: 'Du har valt',
  next: 'Det här händer nu',
  steps: [
    'Du får ett enda mejl inom några minuter, med en kalenderfil för alla datum. Kom det inte? Titta i skräpposten.',
    'Spara mejlet. Där finns en länk till varje anmälan.',
    'Kan du inte komma någon gång? Avanmäl dig just då, så får någon annan platsen.',
  ],
  neutral: 'Tack, vi har tagit emot din anmälan',
  neutralText: 'Allt om din anmälan står i mejlet från oss. Kom det inte? Titta i skräpposten.',
  back: 'Till seriens sida',
};

const en: typeof sv = {
  heading: (seats, queued) =>
    [
      'Thank you, you are',
      [seats && `registered for ${seats}`, queued && `on the waiting list for ${queued}`]
        .filter(Boolean)
        .join(' and '),
    ].join(' '),
  sentTo: (address) => `We are sending an email to ${address}.`,
  states: { confirmed: 'Registered', queued: 'On the waiting list' },
  chosen: 'You have chosen',
  next: 'What happens next',
  steps: [
    'You get a single email within a few minutes, with one calendar file for all dates. Nothing there? Check your junk folder.',
    'Keep the email. It has a link to each registration.',
    'Cannot come one time? Cancel just that one, so that someone else gets the place.',
  ],
  neutral: 'Thank you, we have received your registration',
  neutralText:
    'Everything about your registration is in the email from us. Nothing there? Check your junk folder.',
  back: 'To the page of the series',
};

export const seriesReceiptText: Texts<typeof sv> = { sv, en };
export type SeriesReceiptText = typeof sv;
