import { local } from '../time.ts';
import { between, type Days, type Example } from './example-event.ts';
import { exampleProgramme } from './example-programme.ts';
import { peopleAt, programmeOf } from './rows.ts';

/** Events one can register for at once, and the ones whose registration opens later. */
export function openExamples({ day, weekday }: Days): Example[] {
  const conferenceDay = weekday(35);
  return [
    {
      name: 'klarsprak-i-beslut',
      fields: {
        title: 'Exempel: Klarspråk i beslut',
        titleEn: 'Example: Plain language in decisions',
        lead: 'Ett påhittat webbinarium om att skriva beslut som går att förstå. Anmälan är öppen.',
        leadEn: 'A fictional webinar on writing decisions that can be understood. Registration is open.',
        body: `Ett beslut som läsaren förstår ger färre frågor och färre överklaganden.

Under webbinariet går vi igenom tre påhittade beslut och skriver om dem tillsammans.`,
        ...between(weekday(21), '10:00', '11:30'),
        asksQuestion: 1,
        recorded: 1,
      },
      more: (eventId) => ({
        appearances: peopleAt(eventId, [
          ['Exempel Språksson', 'språkvårdare', 'Exempelmyndigheten'],
          ['Exempel Juristén', 'jurist', 'Exempelkommunen'],
        ]),
      }),
    },
    {
      name: 'digital-tillganglighet-exempelstad',
      taken: 12,
      fields: {
        type: 'conference',
        title: 'Exempel: Digital tillgänglighet i praktiken',
        titleEn: 'Example: Digital accessibility in practice',
        shortName: 'Exempel: Digital tillgänglighet',
        lead: 'En påhittad heldagskonferens om webbplatser och e-tjänster som alla kan använda.',
        leadEn: 'A fictional full-day conference on websites and e-services that everyone can use.',
        body: 'Dagen varvar föreläsningar med arbete i grupp. Det bjuds på lunch och fika.',
        ...exampleHouse,
        ...between(conferenceDay, '10:00', '16:00'),
        gatheringAt: local(`${conferenceDay}T09:15`),
        gatheringText: 'Registrering och fika',
        deadlineDay: day(26),
        capacity: 80,
        showSeats: 1,
        queue: 1,
        servesFood: 1,
      },
      more: (eventId) => programmeOf(eventId, conferenceDay, exampleProgramme),
    },
    {
      name: 'oppet-hus-exempelstad',
      fields: {
        type: 'seminar',
        title: 'Exempel: Öppet hus hos Exempelmyndigheten',
        titleEn: 'Example: Open house at the Example Agency',
        lead: 'Ett påhittat seminarium som har ett datum, men där tiden på dagen inte är bestämd.',
        leadEn: 'A fictional seminar that has a date, while the time of day has not been decided.',
        ...exampleHouse,
        day: weekday(40),
      },
    },
    {
      name: 'natverkstraff-for-registratorer-exempelby',
      fields: {
        type: 'network-meeting',
        title: 'Exempel: Nätverksträff för registratorer',
        titleEn: 'Example: Network meeting for registrars',
        lead: 'En påhittad nätverksträff. Anmälan öppnar om några dagar, på en tid som är känd.',
        leadEn: 'A fictional network meeting. Registration opens in a few days, at a time that is known.',
        ...exampleSchool,
        ...between(weekday(50), '13:00', '16:00'),
        opensAt: local(`${day(5)}T09:00`),
        capacity: 30,
      },
    },
    {
      name: 'ai-i-handlaggningen',
      fields: {
        title: 'Exempel: AI i handläggningen',
        titleEn: 'Example: AI in case handling',
        lead: 'Ett påhittat webbinarium. Datumet är klart, men det är inte bestämt när anmälan öppnar.',
        leadEn: 'A fictional webinar. The date is set, but not when registration opens.',
        ...between(weekday(60), '09:00', '10:00'),
        registration: 'later',
      },
    },
  ];
}

export const exampleHouse = { venue: 'Exempelhuset', address: 'Exempelgatan 1', town: 'Exempelstad' };
export const exampleSchool = { venue: 'Gamla exempelskolan', address: 'Exempelvägen 2', town: 'Exempelby' };
