import { local } from '../time.ts';
import { between, type Days, type Example } from './example-event.ts';
import { exampleHouse, exampleSchool } from './example-open.ts';

/** Events whose registration closes soon, or has closed. */
export function closingExamples({ day, weekday }: Days): Example[] {
  return [
    {
      name: 'arkiv-for-nyborjare',
      fields: {
        title: 'Exempel: Arkiv för nybörjare',
        titleEn: 'Example: Archives for beginners',
        lead: 'Ett påhittat webbinarium om att bevara och gallra. Anmälan stänger om några dagar.',
        leadEn: 'A fictional webinar on keeping and weeding out. Registration closes in a few days.',
        ...between(weekday(10), '13:00', '14:00'),
        deadlineDay: day(3),
      },
    },
    {
      name: 'barnratt-i-planeringen-exempelby',
      fields: {
        type: 'conference',
        title: 'Exempel: Barnrätt i planeringen',
        titleEn: 'Example: Children’s rights in planning',
        lead: 'En påhittad konferens om att fråga barn innan man bygger. Anmälan stänger i morgon.',
        leadEn: 'A fictional conference on asking children before building. Registration closes tomorrow.',
        ...exampleSchool,
        ...between(weekday(8), '09:30', '15:30'),
        deadlineDay: day(1),
        servesFood: 1,
      },
    },
    {
      name: 'upphandling-med-omtanke',
      fields: {
        title: 'Exempel: Upphandling med omtanke',
        titleEn: 'Example: Procurement with care',
        lead: 'Ett påhittat webbinarium om att ställa sociala krav. I dag är sista dagen att anmäla sig.',
        leadEn: 'A fictional webinar on social criteria. Today is the last day to register.',
        ...between(weekday(4), '10:00', '11:00'),
        deadlineDay: day(0),
      },
    },
    {
      name: 'offentlighet-och-sekretess-exempelstad',
      fields: {
        type: 'course',
        title: 'Exempel: Grundkurs i offentlighet och sekretess',
        titleEn: 'Example: Introduction to public access and secrecy',
        shortName: 'Exempel: Offentlighet och sekretess',
        lead: 'En påhittad utbildning. Sista anmälningsdag var i går, så anmälan är stängd.',
        leadEn: 'A fictional course. Yesterday was the last day to register, so registration is closed.',
        ...exampleHouse,
        ...between(weekday(6), '09:00', '12:00'),
        deadlineDay: day(-1),
      },
    },
    {
      name: 'samtal-om-tillit-exempelby',
      fields: {
        type: 'seminar',
        title: 'Exempel: Samtal om tillit',
        titleEn: 'Example: Talking about trust',
        lead: 'Ett påhittat seminarium där arrangören själv har stängt anmälan i förtid.',
        leadEn: 'A fictional seminar where the organiser has closed registration early.',
        ...exampleSchool,
        ...between(weekday(12), '13:00', '15:00'),
        deadlineDay: day(9),
        closedAt: local(`${day(-1)}T12:00`),
      },
    },
  ];
}
