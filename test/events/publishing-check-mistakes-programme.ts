import { at, type Mistake, row } from './publishing-check-drafts.ts';

const opening = row('10:00', 'Inledning');
const end = row('16:00', 'Avslut', { kind: 'end' });
const dateOnly = { precision: 'day', day: '2022-11-24', startsAt: null, endsAt: null } as const;
const until = (clock: string) => ({ endsAt: at(clock) });

export const programmeMistakes: Mistake[] = [
  {
    code: 'session-title-missing',
    says: 'a row without a heading',
    wrong: { sessions: [opening, row('11:15', ' '), end] },
    field: 'pass[2][rubrik]',
    message: 'Skriv en rubrik för punkten kl.␣11.15.',
    right: { sessions: [opening, row('11:15', 'Panel'), end] },
  },
  {
    code: 'session-title-missing',
    says: 'a row without a heading or a time',
    wrong: { sessions: [opening, row(null, ''), end] },
    field: 'pass[2][rubrik]',
    message: 'Skriv en rubrik för punkten nummer 2.',
    right: { sessions: [opening, row(null, 'Panel'), end] },
  },
  {
    code: 'sessions-out-of-order',
    says: 'a row after a later one',
    wrong: { sessions: [opening, row('13:00', 'Panel'), row('12:00', 'Lunch'), end] },
    field: 'pass[3][start]',
    message: 'Punkten kl.␣12.00 står efter punkten kl.␣13.00. Flytta upp den, eller rätta tiden.',
    right: { sessions: [opening, row('13:00', 'Panel'), row('13:00', 'Samtal'), end] },
  },
  {
    code: 'session-end-before-start',
    says: 'a row that ends when it begins',
    wrong: { sessions: [opening, row('11:00', 'Panel', until('11:00')), end] },
    field: 'pass[2][slut]',
    message: 'Slutet måste vara efter starten. Nu slutar punkten kl.␣11.00 men börjar kl.␣11.00.',
    right: { sessions: [opening, row('11:00', 'Panel', until('16:00')), end] },
  },
  {
    code: 'sessions-overlap',
    says: 'a row that goes on into the next',
    wrong: { sessions: [opening, row('11:00', 'Panel', until('12:15')), row('12:00', 'Lunch'), end] },
    field: 'pass[2][slut]',
    message:
      'Punkten kl.␣11.00 slutar kl.␣12.15, men nästa punkt börjar redan kl.␣12.00. Rätta någon av tiderna.',
    right: {
      sessions: [
        opening,
        row('11:00', 'A', until('12:00')),
        row('11:00', 'B', until('12:00')),
        row('12:00', 'C'),
        end,
      ],
    },
  },
  {
    code: 'session-before-event',
    says: 'a row before the event begins',
    wrong: { sessions: [row('09:00', 'Fika'), opening, end] },
    field: 'pass[1][start]',
    message: 'Punkten kl.␣09.00 ligger före konferensens start kl.␣10.00. Rätta någon av tiderna.',
    right: { event: { gatheringAt: at('09:00') }, sessions: [row('09:00', 'Fika'), opening, end] },
  },
  {
    code: 'session-after-event',
    says: 'a row after the event has ended',
    wrong: { sessions: [opening, row('2022-11-25T09:00', 'Panel')] },
    field: 'pass[2][start]',
    message:
      'Punkten 2022-11-25 kl.␣09.00 ligger efter konferensens slut 2022-11-24 kl.␣16.00. Rätta någon av tiderna.',
    right: {
      event: { endsAt: at('2022-11-25T16:00') },
      sessions: [opening, row('2022-11-25T10:00', 'Panel')],
    },
  },
  {
    code: 'session-after-event',
    says: 'a row that begins when the event ends',
    wrong: { sessions: [opening, row('16:00', 'Panel')] },
    field: 'pass[2][start]',
    message: 'Punkten kl.␣16.00 ligger efter konferensens slut kl.␣16.00. Rätta någon av tiderna.',
    right: { sessions: [opening, row('15:59', 'Panel')] },
  },
  {
    code: 'session-other-day',
    says: 'a row the day after, while only the date is known',
    wrong: { event: dateOnly, sessions: [opening, row('2022-11-25T12:00', 'Panel')] },
    field: 'pass[2][start]',
    message:
      'Punkten fredag␣25␣november␣2022 kl.␣12.00 ligger på en annan dag än konferensen, torsdag␣24␣november␣2022. Rätta datumet.',
    right: {
      event: { ...dateOnly, endDay: '2022-11-25' },
      sessions: [opening, row('2022-11-25T12:00', 'Panel')],
    },
  },
  {
    code: 'programme-gap',
    says: 'more than half an hour without anything',
    wrong: { sessions: [row('10:00', 'Inledning', until('11:00')), row('11:31', 'Panel'), end] },
    field: 'pass[2][start]',
    message:
      'Programmet är tomt mellan kl.␣11.00 och kl.␣11.31. Lägg till en punkt, till exempel en paus, eller rätta tiderna.',
    right: { sessions: [row('10:00', 'Inledning', until('11:00')), row('11:30', 'Panel'), end] },
  },
  {
    code: 'programme-gap',
    says: 'a first row long after the start',
    wrong: { sessions: [row('11:00', 'Inledning'), end] },
    field: 'pass[1][start]',
    message:
      'Programmet är tomt mellan kl.␣10.00 och kl.␣11.00. Lägg till en punkt, till exempel en paus, eller rätta tiderna.',
    right: { sessions: [row('10:30', 'Inledning'), end] },
  },
  {
    code: 'programme-end',
    says: 'an end of the programme before that of the event',
    wrong: { sessions: [opening, row('15:45', 'Avslut', { kind: 'end' })] },
    field: 'pass[2][start]',
    message: 'Programmet slutar kl.␣15.45, men konferensen slutar kl.␣16.00. Rätta någon av tiderna.',
    right: { sessions: [opening, row('15:45', 'Avrundning')] },
  },
  {
    code: 'programme-end',
    says: 'a last row that ends after the event',
    wrong: { sessions: [opening, row('15:00', 'Workshop', until('16:30'))] },
    field: 'pass[2][slut]',
    message: 'Programmet slutar kl.␣16.30, men konferensen slutar kl.␣16.00. Rätta någon av tiderna.',
    right: { sessions: [opening, row('15:00', 'Workshop', until('16:00'))] },
  },
  {
    code: 'programme-end',
    says: 'last rows side by side that all end before the event',
    wrong: { sessions: [opening, row('15:00', 'A', until('15:30')), row('15:00', 'B', until('15:40'))] },
    field: 'pass[3][slut]',
    message: 'Programmet slutar kl.␣15.40, men konferensen slutar kl.␣16.00. Rätta någon av tiderna.',
    right: { sessions: [opening, row('15:00', 'A', until('15:30')), row('15:00', 'B')] },
  },
];
