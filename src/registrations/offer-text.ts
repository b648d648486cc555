import type { Texts } from '../language.ts';

const sv = {
  title: 'Du har fått en plats',
  freeTitle: 'En plats har blivit ledig',
  answerBy: (moment: string) => `Tacka ja senast ${moment}.`,
  firstCome: 'Den som svarar först får platsen.',
  accept: 'Ja tack, jag kommer',
  decline: 'Nej tack, ge platsen till nästa',
  over: 'Platsen har gått vidare',
  overText: 'Tiden för att tacka ja har gått ut, eller så hann någon annan före.',
  restsTitle: (the: string, postponed: string) => `${the} är ${postponed}`,
  rests: {
    held: 'Nytt datum är inte bestämt. Platsen hålls åt dig. Vi mejlar dig när datumet är klart, och då får du tid att svara.',
    'first-come': 'Nytt datum är inte bestämt. Du står kvar i kön, och vi mejlar dig när datumet är klart.',
  },
  manageRests: 'En plats hålls åt dig. Vi mejlar dig när datumet är klart, och då får du tid att svara.',
  registerAgain: 'Ställ dig sist i kön',
  see: 'Se din anmälan',
  manage: (moment: string) => `Du har fått en plats! Tacka ja senast ${moment}.`,
  manageFirst: 'En plats är ledig. Den som svarar först får den.',
  answer: 'Svara',
  mail: {
    subject: (event: string, moment: string) => `Du har fått en plats: ${event}. Svara senast ${moment}`,
    reminderSubject: (event: string, moment: string) => `Påminnelse, svara senast ${moment}: ${event}`,
    firstSubject: (event: string) => `Ledig plats: ${event}. Först till kvarn`,
    overSubject: (event: string) => `Platsen har gått vidare: ${event}`,
    yours: 'En plats har blivit ledig och den är din om du vill.',
    answerBy: (moment: string) => `Svara senast ${moment}.`,
    choose:
      'På sidan väljer du Ja tack, jag kommer eller Nej tack, ge platsen till nästa. Svarar du inte går platsen vidare när tiden har gått ut.',
    first: 'En plats har blivit ledig. Vi mejlar alla i kön, och den som svarar först får platsen.',
    over: (moment: string) =>
      `Tiden för att tacka ja till platsen gick ut ${moment}. Platsen har gått till nästa i kön.`,
    again: 'Vill du fortfarande vara med?',
    registerAgain: 'Ställ dig sist i kön',
    answer: 'Svara på erbjudandet',
  },
};

const en: typeof sv = {
  title: 'You have been offered a place',
  freeTitle: 'A place has become free',
  answerBy: (moment) => `Accept by ${moment}.`,
  firstCome: 'The first to reply gets the place.',
  accept: 'Yes, I will attend',
  decline: 'No, give it to the next person',
  over: 'The place has moved on',
  overText: 'The time to accept has run out, or somebody else was first.',
  restsTitle: (the, postponed) => `${the} has been ${postponed}`,
  rests: {
    held: 'A new date has not been set. The place is held for you. We will email you the new date, and you will have time to reply then.',
    'first-come':
      'A new date has not been set. You keep your place on the waiting list, and we will email you the new date.',
  },
  manageRests:
    'A place is held for you. We will email you the new date, and you will have time to reply then.',
  registerAgain: 'Join the end of the list',
  see: 'See your registration',
  manage: (moment) => `You have been offered a place! Accept by ${moment}.`,
  manageFirst: 'A place is free. The first to reply gets it.',
  answer: 'Reply',
  mail: {
    subject: (event, moment) => `You have been offered a place: ${event}. Reply by ${moment}`,
    reminderSubject: (event, moment) => `Reminder, reply by ${moment}: ${event}`,
    firstSubject: (event) => `Place available: ${event}. First come, first served`,
    overSubject: (event) => `The place has moved on: ${event}`,
    yours: 'A place has become free and it is yours if you want it.',
    answerBy: (moment) => `Reply by ${moment}.`,
    choose:
      'On the page, choose Yes, I will attend or No, give it to the next person. If you do not reply, the place moves on when the time is up.',
    first: 'A place has become free. We are emailing everyone on the list and the first to reply gets it.',
    over: (moment) => `The time to accept the place ran out on ${moment}. It has gone to the next person.`,
    again: 'Still interested?',
    registerAgain: 'Join the end of the list',
    answer: 'Reply to the offer',
  },
};

export const offerText: Texts<typeof sv> = { sv, en };
export type OfferText = typeof sv;
