import { addMinutes, inStockholm, toInstant } from '../time.ts';
import { between, type Days, type Example } from './example-event.ts';
import { exampleHouse, exampleSchool } from './example-open.ts';
import type { Rows } from './rows.ts';

/** Events that are going on, or have been held. */
export function pastExamples({ now, day, weekday }: Days): Example[] {
  // The only clock time that follows the hour: it must be going on whenever the demo starts.
  const lastHour = toInstant(inStockholm(now).startOf('hour'));
  return [
    {
      name: 'fragestund-om-e-tjanster',
      fields: {
        title: 'Exempel: Frågestund om e-tjänster',
        titleEn: 'Example: Questions and answers on e-services',
        lead: 'Ett påhittat webbinarium som pågår nu. Det går att anmäla sig medan det pågår.',
        leadEn: 'A fictional webinar that is on now. You can register while it is on.',
        startsAt: lastHour,
        endsAt: addMinutes(lastHour, 180),
        lateRegistration: 1,
      },
    },
    {
      name: 'dagar-om-hallbar-mat-exempelstad',
      fields: {
        type: 'conference',
        title: 'Exempel: Tre dagar om hållbar mat',
        titleEn: 'Example: Three days on sustainable food',
        lead: 'En påhittad konferens om måltider i offentlig verksamhet. Den pågår i tre dagar, just nu.',
        leadEn: 'A fictional conference on public meals. It lasts three days and is on now.',
        ...exampleHouse,
        ...between(day(-1), '09:00', '16:00', day(1)),
        deadlineDay: day(-8),
      },
    },
    {
      name: 'skriv-en-tillganglig-webbsida',
      fields: {
        title: 'Exempel: Skriv en tillgänglig webbsida',
        titleEn: 'Example: Write an accessible web page',
        lead: 'Ett påhittat webbinarium som har hållits. Här finns inspelningen och ett material att ladda ner.',
        leadEn: 'A fictional webinar that has been held. The recording and a file are available here.',
        ...between(weekday(-20), '10:00', '11:00'),
        recorded: 1,
      },
      more: materials,
    },
    {
      name: 'cykelvagar-exempelby',
      fields: {
        type: 'seminar',
        title: 'Exempel: Cykelvägar hela året',
        titleEn: 'Example: Cycle paths all year round',
        lead: 'Ett påhittat seminarium som har hållits, och som inte lämnade något material efter sig.',
        leadEn: 'A fictional seminar that has been held and left no material.',
        ...exampleSchool,
        ...between(weekday(-12), '13:00', '15:00'),
      },
    },
  ];
}

function materials(eventId: string): Rows {
  const [recording, file] = ['Inspelning av webbinariet', 'Checklista för tillgänglig text (pdf)'];
  return {
    materials: [
      {
        id: `${eventId}-material-1`,
        eventId,
        position: 1,
        kind: 'recording',
        title: recording,
        url: 'https://example.com/inspelning',
        captioned: 1,
      },
      {
        id: `${eventId}-material-2`,
        eventId,
        position: 2,
        kind: 'file',
        title: file,
        url: 'https://example.com/checklista.pdf',
        captioned: 0,
      },
    ],
  };
}
