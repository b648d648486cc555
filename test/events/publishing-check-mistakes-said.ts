import { conference } from '../support/factories.ts';
import type { Mistake } from './publishing-check-drafts.ts';

const body = (text: string) => ({ event: { body: text } });
const umea = conference({
  title: 'Exempel: En annan',
  town: 'Umeå',
  startsAt: '2022-11-30T09:00:00.000Z',
  endsAt: null,
});
const eventIs = 'men evenemanget är torsdag␣24␣november␣2022. Rätta datumet om det är evenemangets.';

export const saidMistakes: Mistake[] = [
  {
    code: 'weekday-wrong',
    says: 'a weekday that the date does not have',
    wrong: body('Vi ses onsdagen den 24 november.'),
    field: 'beskrivning',
    message:
      'Beskrivning: det står ”onsdagen den 24 november”, men 24␣november␣2022 är en torsdag. Rätta veckodagen eller datumet.',
    right: body('Vi ses torsdagen den 24 november. Lagen kom lördag 1 januari 2022.'),
  },
  {
    code: 'weekday-wrong',
    says: 'a wrong weekday in the English text',
    wrong: { event: { titleEn: 'Example', leadEn: 'On Friday, 24 November 2022.' } },
    field: 'ingress_en',
    message:
      'Ingress på engelska: det står ”Friday, 24 November 2022”, men 24␣november␣2022 är en torsdag. Rätta veckodagen eller datumet.',
    right: { event: { titleEn: 'Example', leadEn: 'On Thursday, 24 November 2022.' } },
  },
  {
    code: 'weekday-wrong',
    says: 'a wrong weekday far from the event, of a date with its year',
    wrong: body('Lagen kom söndag 1 januari 2022.'),
    field: 'beskrivning',
    message:
      'Beskrivning: det står ”söndag 1 januari 2022”, men 1␣januari␣2022 är en lördag. Rätta veckodagen eller datumet.',
    right: body('Lagen kommer måndag 1 april.'),
  },
  {
    code: 'date-contradicts',
    says: 'a date near the event’s that is not the event’s',
    wrong: body('Vi ses den 17 nov. 2022.'),
    field: 'beskrivning',
    message: `Beskrivning: det står ”17 nov. 2022”, ${eventIs}`,
    right: body('Vi ses 24/11 2022. Lagen kom 1 juli 2022. Anmälan stänger 2022-11-18.'),
  },
  {
    code: 'date-contradicts',
    says: 'last year’s date',
    wrong: body('Vi ses 2021-11-24.'),
    field: 'beskrivning',
    message: `Beskrivning: det står ”2021-11-24”, ${eventIs}`,
    right: body('Vi sågs 2021-03-24.'),
  },
  {
    code: 'date-contradicts',
    says: 'a date of nobody in the series',
    wrong: { ...body('I Umeå är det 1 december.'), context: { siblings: [umea] } },
    field: 'beskrivning',
    message: `Beskrivning: det står ”1 december”, ${eventIs}`,
    right: { ...body('I Umeå är det 30 november.'), context: { siblings: [umea] } },
  },
  {
    code: 'deadline-contradicts',
    says: 'another last day to register',
    wrong: body('Anmäl dig gärna, dock senast 17 november.'),
    field: 'beskrivning',
    message:
      'Beskrivning: det står ”17 november” som sista anmälningsdag, men i fältet står fredag␣18␣november␣2022. Rätta någon av dem, eller ta bort datumet ur texten.',
    right: body('Sista anmälningsdag är 18 november. Vi ses 24 november.'),
  },
  {
    code: 'deadline-not-filled',
    says: 'a last day to register in the text alone',
    wrong: { event: { body: 'Sista anmälningsdag är 18 november.', deadlineDay: null } },
    field: 'sista_dag',
    message:
      'Beskrivning: det står ”18 november” som sista anmälningsdag, men fältet är tomt, så anmälan stänger inte. Fyll i fältet.',
    right: { event: { body: 'Sista anmälningsdag är 18 november.', deadlineDay: '2022-11-18' } },
  },
];
