import { inStockholm } from '../time.ts';
import type { Days, Example } from './example-event.ts';

/** Events with a month and no date, and one that is not published yet. */
export function undatedExamples({ now }: Days): Example[] {
  const month = (months: number) => inStockholm(now).startOf('month').plus({ months }).toFormat('yyyy-MM');
  return [
    {
      name: 'natverksdag-for-kommunikatorer',
      fields: {
        type: 'network-meeting',
        attendance: 'online',
        title: 'Exempel: Nätverksdag för kommunikatörer',
        titleEn: 'Example: Network day for communicators',
        lead: 'En påhittad nätverksträff där månaden är bestämd, men inte datumet.',
        leadEn: 'A fictional network meeting with a month but no date yet.',
        month: month(3),
        registration: 'later',
      },
    },
    {
      name: 'digitalt-studiebesok',
      fields: {
        type: 'seminar',
        attendance: 'online',
        title: 'Exempel: Digitalt studiebesök',
        titleEn: 'Example: Digital study visit',
        lead: 'Ett påhittat seminarium som aldrig fick något datum innan månaden gick.',
        leadEn: 'A fictional seminar that was given no date before its month had passed.',
        month: month(-2),
        registration: 'later',
      },
    },
    {
      name: 'utkast-om-mentorskap',
      fields: {
        title: 'Exempel: Utkast om mentorskap',
        titleEn: 'Example: A draft about mentoring',
        lead: 'Ett påhittat utkast. Det är inte publicerat, så besökare får veta att sidan inte finns.',
        leadEn: 'A fictional draft. It is not published, so visitors are told that the page does not exist.',
        month: month(2),
        publishedAt: null,
      },
    },
  ];
}
