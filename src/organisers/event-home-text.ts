import type { EventType } from '../events/event.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import { capitalised } from '../format/format-day.ts';

export const eventHomeText = {
  figures: { registered: 'Anmälda', left: 'Lediga platser', queued: 'I kö', cancelled: 'Avanmälda' },
  lastDay: 'Dagar till sista anmälningsdag',
  noLimit: 'Ingen gräns',
  publicPage: 'Visa den publika sidan',
  notPublished: 'Evenemanget är inte publicerat.',
  unpublished: 'Evenemanget är avpublicerat.',
  published: (when: string, who: string) =>
    who === '' ? `Publicerat ${when}.` : `Publicerat ${when} av ${who}.`,
  closed: 'Anmälan är stängd för hand.',
  actions: {
    publishEvent: 'Publicera',
    unpublishEvent: 'Avpublicera',
    closeRegistration: 'Stäng anmälan',
    reopenRegistration: 'Öppna anmälan igen',
    moveEvent: 'Flytta',
    eventOff: 'Ställ in',
    copyEvent: 'Kopiera',
  },
  actionsHeading: 'Det här kan du göra nu',
  undo: {
    button: 'Ångra',
    buttonMoved: 'Ångra flytten',
    moved: (until: string) => `Evenemanget är nyss flyttat. Du kan ångra dig till ${until}.`,
    cancelled: (until: string) => `Evenemanget är nyss inställt. Du kan ångra dig till ${until}.`,
    postponed: (until: string) => `Evenemanget är nyss uppskjutet. Du kan ångra dig till ${until}.`,
  },
  latest: 'Deltagare (senaste fem)',
  allAttendees: 'Visa alla deltagare',
  queuedMark: 'i kö',
  nobody: 'Ingen har anmält sig ännu.',
  erased: 'Anmälningarna är raderade.',
  share: 'Dela länken',
  questions: 'Frågor',
  waiting: (count: number) =>
    count === 0
      ? 'Ingen fråga väntar på svar.'
      : count === 1
        ? '1 fråga väntar på svar.'
        : `${count} frågor väntar på svar.`,
  allQuestions: 'Visa frågorna',
  done: {
    installt: (type: EventType) => `${the(type)} är ${eventTypeText(type, 'sv').cancelled}.`,
    uppskjutet: (type: EventType) => `${the(type)} är ${eventTypeText(type, 'sv').postponed}.`,
    flyttat: () => 'Ändringen är sparad.',
    angrat: (type: EventType) => `${the(type)} blir av som planerat.`,
    'angrat-uppskjutet': (type: EventType) =>
      `${the(type)} är inte längre ${eventTypeText(type, 'sv').cancelled}, men ${eventTypeText(type, 'sv').postponed} som förut.`,
    'for-sent': () => 'Det går inte längre att ångra.',
    'flytt-angrad': () => 'Flytten är ångrad.',
    'flytt-andrad': () =>
      'Någon har ändrat evenemanget efter flytten. Den går inte längre att ångra, men du kan flytta igen.',
    inget: () => 'Det fanns inget att ångra.',
    stangt: () => 'Anmälan är stängd.',
    oppnat: () => 'Anmälan är öppen igen.',
  },
  letters: (count: number) => (count === 1 ? '1 person får ett mejl.' : `${count} personer får ett mejl.`),
};

export type EventHomeText = typeof eventHomeText;

function the(type: EventType): string {
  return capitalised(eventTypeText(type, 'sv').definite);
}
