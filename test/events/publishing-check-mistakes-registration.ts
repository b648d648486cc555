import { at, type Mistake } from './publishing-check-drafts.ts';

const month = { startsAt: null, endsAt: null, day: null, precision: 'month', month: '2022-11' } as const;

export const registrationMistakes: Mistake[] = [
  {
    code: 'deadline-after-start',
    says: 'a last day to register after the event',
    wrong: { event: { deadlineDay: '2022-11-25' } },
    field: 'sista_dag',
    message:
      'Sista anmälningsdag måste vara före evenemanget. Nu är den fredag␣25␣november␣2022, men evenemanget börjar torsdag␣24␣november␣2022.',
    right: { event: { deadlineDay: '2022-11-23' } },
  },
  {
    code: 'deadline-after-start',
    says: 'a last day to register after the month that is planned',
    wrong: {
      event: { ...month, deadlineDay: '2022-12-01' },
      sessions: [],
    },
    field: 'sista_dag',
    message:
      'Sista anmälningsdag måste vara före evenemanget. Nu är den torsdag␣1␣december␣2022, efter den månad som är planerad.',
    right: {
      event: { ...month, deadlineDay: '2022-11-30' },
      sessions: [],
    },
  },
  {
    code: 'deadline-on-the-day',
    says: 'a last day to register that is the day of the event',
    wrong: { event: { deadlineDay: '2022-11-24' } },
    field: 'sista_dag',
    message:
      'Sista anmälningsdag är samma dag som evenemanget, men anmälan stänger redan när det börjar. Välj dagen före, eller ta emot sena anmälningar.',
    right: { event: { deadlineDay: '2022-11-24', lateRegistration: 1 } },
  },
  {
    code: 'deadline-passed',
    says: 'a last day to register that has been, before publishing',
    wrong: { event: { deadlineDay: '2022-09-30' } },
    field: 'sista_dag',
    message:
      'Sista anmälningsdag, fredag␣30␣september␣2022, har redan varit, så ingen kan anmäla sig. Välj en senare dag eller lämna fältet tomt.',
    right: { event: { deadlineDay: '2022-09-30', publishedAt: at('2022-08-01T09:00') } },
  },
  {
    code: 'opens-too-late',
    says: 'registration that opens at the start',
    wrong: { event: { opensAt: at('10:00') } },
    field: 'oppnar',
    message:
      'Anmälan öppnar torsdag␣24␣november␣2022 kl.␣10.00, när evenemanget redan har börjat. Välj en tidigare tid.',
    right: { event: { opensAt: at('2022-10-04T09:00') } },
  },
  {
    code: 'opens-too-late',
    says: 'registration that opens after the last day to register',
    wrong: { event: { opensAt: at('2022-11-19T00:00') } },
    field: 'oppnar',
    message:
      'Anmälan öppnar lördag␣19␣november␣2022 kl.␣00.00, efter sista anmälningsdag fredag␣18␣november␣2022. Rätta någon av dem.',
    right: { event: { opensAt: at('2022-11-18T23:00') } },
  },
];
