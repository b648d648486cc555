import { local } from '../time.ts';
import { between, type Days, type Example } from './example-event.ts';
import type { Rows } from './rows.ts';

const seriesId = 'exempel-samverkan-i-vardagen';

export function exampleSeries({ day }: Days): Rows {
  return {
    series: [
      {
        id: seriesId,
        slug: seriesId,
        kind: 'many',
        title: 'Exempel: Samverkan i vardagen',
        titleEn: 'Example: Everyday cooperation',
        lead: 'Fyra påhittade webbinarier om att arbeta över gränserna mellan kommun, region och stat.',
        leadEn: 'Four fictional webinars on working across municipalities, regions and government agencies.',
        controllerId: 'exempelmyndigheten',
        publishedAt: local(`${day(-90)}T09:00`),
        unpublishedAt: null,
        version: 0,
      },
    ],
  };
}

/** All open, so that several can be chosen at once. */
export function seriesExamples({ weekday }: Days): Example[] {
  return parts.map(({ name, title, titleEn, lead, leadEn }, index) => ({
    name: `samverkan-${name}`,
    fields: {
      title,
      titleEn,
      lead,
      leadEn,
      seriesId,
      seriesPrefix: 1,
      position: index + 1,
      shortName: `Exempel: Samverkan, del ${index + 1}`,
      ...between(weekday(13 + index * 14), '10:00', '11:00'),
    },
  }));
}

const parts = [
  {
    name: 'hitta-varandra',
    title: 'Hitta varandra',
    titleEn: 'Finding each other',
    lead: 'Det första påhittade webbinariet i serien: vem gör vad, och vem ringer man?',
    leadEn: 'The first fictional webinar in the series: who does what, and whom do you call?',
  },
  {
    name: 'dela-information',
    title: 'Dela information',
    titleEn: 'Sharing information',
    lead: 'Det andra påhittade webbinariet i serien: vad får man berätta för en annan myndighet?',
    leadEn: 'The second fictional webinar in the series: what may you tell another agency?',
  },
  {
    name: 'motas-om-det-svara',
    title: 'Mötas om det svåra',
    titleEn: 'Meeting about what is difficult',
    lead: 'Det tredje påhittade webbinariet i serien: hur gör man när uppdragen drar åt olika håll?',
    leadEn: 'The third fictional webinar in the series: what to do when duties pull in different directions?',
  },
  {
    name: 'folja-upp-tillsammans',
    title: 'Följa upp tillsammans',
    titleEn: 'Following up together',
    lead: 'Det fjärde påhittade webbinariet i serien: hur vet man att samverkan gör nytta?',
    leadEn: 'The fourth fictional webinar in the series: how do you know that cooperation helps?',
  },
];
