import { formatMonth } from '../format/format-day.ts';
import { plural } from '../format/format-number.ts';
import { formatMoment } from '../format/format-time.ts';
import type { Instant, LocalMonth } from '../time.ts';
import type { EventType, Material } from './event.ts';
import { eventTypeText } from './event-type-text.ts';

// `the` is the event as first words ("Konferensen"), `definite` within a sentence ("konferensen").

type Kinds = readonly Pick<Material, 'kind'>[];

const sv = {
  draft: 'Förhandsgranskning. Sidan är inte publicerad och syns bara för dig som är inloggad arrangör.',
  isCancelled: (the: string, type: EventType) => `${the} är ${eventTypeText(type, 'sv').cancelled}`,
  allMailed: 'Alla som var anmälda har fått ett mejl.',
  isPostponed: (the: string, type: EventType) => `${the} är ${eventTypeText(type, 'sv').postponed}`,
  registrationKept:
    'Nytt datum är inte bestämt. Din anmälan ligger kvar och vi mejlar dig när datumet är klart.',
  planned: (month: LocalMonth) => `Planerat till ${formatMonth(month, 'sv')}.`,
  toBeAnnounced: 'Datum och möjlighet till anmälan presenteras längre fram.',
  monthPassed: (month: LocalMonth) =>
    `Evenemanget var planerat till ${formatMonth(month, 'sv')}. Inget datum har publicerats.`,
  held: (the: string, when: string) => `${the} hölls ${when}.`,
  material: (material: Kinds): string => {
    if (material.length === 0) return 'Det går inte längre att anmäla sig.';
    const { recording, files } = kinds(material);
    if (recording && files) return 'Här finns inspelning och material.';
    return recording ? 'Här finns inspelningen.' : 'Här finns material.';
  },
  notOpen: (at: Instant | null) =>
    at ? `Anmälan öppnar ${formatMoment(at, 'sv')}.` : 'Anmälan har inte öppnat ännu.',
  lastDayWas: (day: string) => `Sista anmälningsdag var ${day}.`,
  closedByHand: 'Arrangören har stängt anmälan.',
  closedAtStart: (definite: string) => `Anmälan stängde när ${definite} började.`,
  noLonger: 'Det går inte längre att anmäla sig.',
  questions: (contact: string | null) => `Har du frågor? Kontakta ${contact ?? 'arrangören'}.`,
  registrationQuestions: (contact: string | null) =>
    `Har du frågor om anmälan? Kontakta ${contact ?? 'arrangören'}.`,
  fullQueue: (capacity: number, waiting: number) => {
    const people = plural(waiting, { one: '{n} person', other: '{n} personer' }, 'sv');
    return [
      capacity === 1 ? 'Den enda platsen är bokad.' : `Alla ${capacity} platser är bokade.`,
      'Du kan ställa dig i kö. Blir en plats ledig mejlar vi den som står först.',
      waiting === 0 ? 'Ingen står i kö just nu.' : `Just nu står ${people} i kö.`,
    ].join(' ');
  },
  fullNoQueue: 'Alla platser är bokade och det går inte att ställa sig i kö.',
  left: (n: number) => `Det finns ${plural(n, { one: '{n} plats', other: '{n} platser' }, 'sv')} kvar.`,
  closing: (days: number, lastDay: string): string => {
    if (days === 0) return 'Sista dagen att anmäla sig är i\u00a0dag. Anmälan stänger vid midnatt.';
    const when = days === 1 ? 'i\u00a0morgon' : `om\u00a0${days}\u00a0dagar`;
    return `Anmälan stänger ${when}, ${lastDay}.`;
  },
  until: (lastDay: string) => `Du kan anmäla dig till och med ${lastDay}.`,
  preferably: (lastDay: string) => `Anmäl dig helst senast ${lastDay}.`,
  afterLastDay: (lastDay: string) => `Sista anmälningsdag var ${lastDay}, men du kan fortfarande anmäla dig.`,
  untilStart: (definite: string) => `Du kan anmäla dig fram till att ${definite} börjar.`,
  untilEnd: (definite: string) => `Du kan anmäla dig fram till att ${definite} är slut.`,
};

const en: typeof sv = {
  draft: 'Preview. This page is not published and only signed-in organisers can see it.',
  isCancelled: (the) => `${the} is cancelled`,
  allMailed: 'Everyone who was registered has been emailed.',
  isPostponed: (the) => `${the} is postponed`,
  registrationKept:
    'A new date has not been set. Your registration is kept and we will email you the new date.',
  planned: (month) => `Planned for ${formatMonth(month, 'en')}.`,
  toBeAnnounced: 'The date and registration will be announced later.',
  monthPassed: (month) =>
    `This event was planned for ${formatMonth(month, 'en')}. No date has been published.`,
  held: (the, when) => `${the} was held on ${when}.`,
  material: (material) => {
    if (material.length === 0) return 'It is no longer possible to register.';
    const { recording, files } = kinds(material);
    if (recording && files) return 'The recording and materials are below.';
    return recording ? 'The recording is below.' : 'The materials are below.';
  },
  notOpen: (at) =>
    at ? `Registration opens on ${formatMoment(at, 'en')}.` : 'Registration has not opened yet.',
  lastDayWas: (day) => `The last day to register was ${day}.`,
  closedByHand: 'The organiser has closed registration.',
  closedAtStart: (definite) => `Registration closed when ${definite} started.`,
  noLonger: 'It is no longer possible to register.',
  questions: (contact) => `Questions? Contact ${contact ?? 'the organiser'}.`,
  registrationQuestions: (contact) => `Questions about registration? Contact ${contact ?? 'the organiser'}.`,
  fullQueue: (capacity, waiting) => {
    const people = plural(waiting, { one: '{n} person is', other: '{n} people are' }, 'en');
    return [
      capacity === 1 ? 'The only place is taken.' : `All ${capacity} places are taken.`,
      'You can join the waiting list. When a place becomes free we email the first person in line.',
      waiting === 0 ? 'No one is waiting right now.' : `${people} waiting right now.`,
    ].join(' ');
  },
  fullNoQueue: 'All places are taken and there is no waiting list.',
  left: (n) => plural(n, { one: 'There is {n} place left.', other: 'There are {n} places left.' }, 'en'),
  closing: (days, lastDay) => {
    if (days === 0) return 'Today is the last day to register. Registration closes at midnight.';
    return days === 1
      ? `Registration closes tomorrow, ${lastDay}.`
      : `Registration closes in ${days} days, on ${lastDay}.`;
  },
  until: (lastDay) => `You can register up to and including ${lastDay}.`,
  preferably: (lastDay) => `Please register by ${lastDay}.`,
  afterLastDay: (lastDay) => `The last day to register was ${lastDay}, but you can still register.`,
  untilStart: (definite) => `You can register until ${definite} starts.`,
  untilEnd: (definite) => `You can register until ${definite} ends.`,
};

/** Every sentence that tells of an event's state; `event-state-text.ts` chooses among them. */
export const eventSentences = { sv, en };

function kinds(material: Kinds): { recording: boolean; files: boolean } {
  return {
    recording: material.some(({ kind }) => kind === 'recording'),
    files: material.some(({ kind }) => kind === 'file'),
  };
}
