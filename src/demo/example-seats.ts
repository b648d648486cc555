import { between, type Days, type Example } from './example-event.ts';
import { exampleHouse, exampleSchool } from './example-open.ts';

/** Events with few seats left, or none. */
export function seatExamples({ day, weekday }: Days): Example[] {
  return [
    {
      name: 'introduktion-till-dataskydd-exempelstad',
      taken: 36,
      fields: {
        type: 'course',
        title: 'Exempel: Introduktion till dataskydd',
        titleEn: 'Example: Introduction to data protection',
        lead: 'En påhittad utbildning för dig som är ny på området. Det finns få platser kvar.',
        leadEn: 'A fictional course for those who are new to the field. There are few places left.',
        ...exampleHouse,
        ...between(weekday(17), '09:00', '16:00'),
        deadlineDay: day(11),
        capacity: 40,
        queue: 1,
        servesFood: 1,
      },
    },
    {
      name: 'ledarskap-i-kris-exempelstad',
      taken: 40,
      waiting: 3,
      fields: {
        type: 'conference',
        title: 'Exempel: Ledarskap i kris',
        titleEn: 'Example: Leadership in a crisis',
        lead: 'En påhittad konferens om att leda när tiden är knapp. Den är fullbokad, men du kan ställa dig i kö.',
        leadEn:
          'A fictional conference on leading when time is short. It is full, but there is a waiting list.',
        ...exampleHouse,
        ...between(weekday(24), '10:00', '16:00'),
        deadlineDay: day(18),
        capacity: 40,
        queue: 1,
        servesFood: 1,
      },
    },
    {
      name: 'tjanstedesign-exempelby',
      taken: 24,
      fields: {
        type: 'workshop',
        title: 'Exempel: Tjänstedesign på en eftermiddag',
        titleEn: 'Example: Service design in an afternoon',
        lead: 'En påhittad workshop i liten grupp. Den är fullbokad och har ingen kö.',
        leadEn: 'A fictional workshop in a small group. It is full and has no waiting list.',
        ...exampleSchool,
        ...between(weekday(15), '13:00', '16:00'),
        capacity: 24,
      },
    },
  ];
}
