import { local } from '../time.ts';
import { between, type Days, type Example } from './example-event.ts';
import { exampleHouse, exampleSchool } from './example-open.ts';

/** Events that have been cancelled, postponed or moved. */
export function changedExamples({ day, weekday }: Days): Example[] {
  const changed = local(`${day(-2)}T10:00`);
  const before = between(weekday(9), '13:00', '16:00');
  return [
    {
      name: 'klimatanpassning-vid-kusten-exempelby',
      taken: 5,
      fields: {
        type: 'conference',
        title: 'Exempel: Klimatanpassning vid kusten',
        titleEn: 'Example: Climate adaptation on the coast',
        lead: 'En påhittad konferens om hav, stränder och bebyggelse. Den är inställd.',
        leadEn: 'A fictional conference on sea, shores and buildings. It has been cancelled.',
        ...exampleSchool,
        ...between(weekday(18), '10:00', '16:00'),
        cancelledAt: changed,
        cancelReason: 'Den som skulle leda dagen har fått förhinder.',
        updatedAt: changed,
        sequence: 1,
      },
    },
    {
      name: 'framtidens-bibliotek',
      taken: 6,
      fields: {
        title: 'Exempel: Framtidens bibliotek',
        titleEn: 'Example: The library of the future',
        lead: 'Ett påhittat webbinarium som är uppskjutet. Nytt datum är inte bestämt.',
        leadEn: 'A fictional webinar that has been postponed. A new date has not been set.',
        ...between(weekday(16), '10:00', '11:30'),
        postponedAt: changed,
        updatedAt: changed,
        sequence: 1,
      },
    },
    {
      name: 'samtal-om-landsbygd-exempelby',
      taken: 8,
      fields: {
        type: 'seminar',
        title: 'Exempel: Samtal om landsbygd',
        titleEn: 'Example: Talking about the countryside',
        lead: 'Ett påhittat seminarium om service på landsbygden. Det har fått ett nytt datum.',
        leadEn: 'A fictional seminar on services in the countryside. It has a new date.',
        ...exampleSchool,
        ...between(weekday(30), '13:00', '16:00'),
        movedFromStartsAt: before.startsAt,
        movedFromEndsAt: before.endsAt,
        updatedAt: changed,
        sequence: 1,
      },
    },
    {
      name: 'saker-arbetsplats-exempelstad',
      taken: 7,
      fields: {
        type: 'conference',
        title: 'Exempel: Säker arbetsplats',
        titleEn: 'Example: A safe workplace',
        lead: 'En påhittad konferens om hot och våld i offentlig verksamhet. Den har fått en ny lokal.',
        leadEn: 'A fictional conference on threats and violence in public services. It has a new venue.',
        ...exampleHouse,
        ...between(weekday(27), '09:30', '15:00'),
        movedFromVenue: 'Exempelsalen, Exempeltorget 3, Exempelstad',
        updatedAt: changed,
        sequence: 1,
      },
    },
  ];
}
