import type { EventFields } from '../../src/events/blank-event.ts';
import type { Event } from '../../src/events/event.ts';
import { local } from '../../src/time.ts';
import { conference, insertEvent, series, event as webinar } from '../support/factories.ts';
import type { Site } from '../support/site.ts';

export type LetterEvents = Awaited<ReturnType<typeof insertLetterEvents>>;

/** Titles as long as the real ones are. */
const atTown = {
  title: 'Exempel: Regional konferens mänskliga rättigheter',
  titleEn: 'Example: Regional conference on human rights',
  shortName: 'Exempel: Regional konferens',
  deadlineDay: null,
  queue: 1,
  gatheringAt: local('2022-11-24T09:00'),
  gatheringText: 'Registrering och fika',
  servesFood: 1,
} satisfies Partial<EventFields>;
const online = {
  title: 'Exempel: Att styra med Agenda 2030 – Mänskliga rättigheter som mål och medel',
  titleEn: 'Example: Governing with Agenda 2030 – Human rights as goals and means',
  shortName: 'Exempel: Att styra med Agenda 2030',
  queue: 1,
} satisfies Partial<EventFields>;

function hours(day: string, from: string, to: string) {
  return { startsAt: local(`${day}T${from}`), endsAt: local(`${day}T${to}`) };
}

/** Events that cause letters of every kind within a week from Friday 18 November 2022. */
export async function insertLetterEvents(site: Site, meetingUrl: string) {
  const insert = (stored: Event) => insertEvent(site.db, stored);
  const town = (fields: Partial<EventFields>) => insert(conference({ ...atTown, ...fields }));
  const web = (fields: Partial<EventFields>) => insert(webinar({ ...online, ...fields }));
  const seat = { capacity: 1 };
  const events = {
    oneSeat: await town({ ...seat, ...hours('2022-12-15', '10:00', '16:00') }),
    offering: await town({ ...seat, offers: 1, ...hours('2022-12-20', '10:00', '16:00') }),
    tonight: await town({ ...seat, offers: 1, ...hours('2022-11-25', '20:00', '22:00') }),
    changing: await town(hours('2022-12-16', '10:00', '16:00')),
    thanked: await town(hours('2022-11-24', '10:00', '16:00')),
    soon: await web({ meetingUrl, ...hours('2022-11-25', '10:00', '11:00') }),
    opening: await town({ ...hours('2022-12-17', '10:00', '16:00'), opensAt: local('2022-11-23T09:00') }),
    later: await town({ ...hours('2023-02-17', '10:00', '16:00'), opensAt: local('2023-01-09T09:00') }),
    postponed: await town({
      ...hours('2022-12-18', '10:00', '16:00'),
      postponedAt: local('2022-11-01T09:00'),
    }),
    group: await town({ capacity: 3, ...hours('2022-12-19', '10:00', '16:00') }),
  };
  const stored = series({
    id: 'serien',
    title: 'Exempel: Att styra med Agenda 2030',
    titleEn: 'Example: Governing',
  });
  await site.db.writer.insertInto('series').values(stored).execute();
  const part = { seriesId: 'serien' };
  await web({ ...part, id: 'mal', slug: 'mal', position: 1, ...hours('2022-12-01', '10:00', '11:00') });
  await web({ ...part, id: 'medel', slug: 'medel', position: 2, ...hours('2022-12-08', '10:00', '11:00') });
  await web({
    ...part,
    id: 'fullt',
    slug: 'fullt',
    position: 3,
    capacity: 0,
    ...hours('2022-12-13', '10:00', '11:00'),
  });
  await addProgramme(site, events);
  return { ...events, series: stored };
}

/** So that letters lead to a programme, and thanks to a recording. */
async function addProgramme(site: Site, { thanked, oneSeat }: { thanked: Event; oneSeat: Event }) {
  const blank = { startsAt: null, endsAt: null, format: null, abstract: null, kind: 'session' } as const;
  const sessions = [thanked, oneSeat].flatMap(({ id: eventId }) =>
    [1, 2, 3].map((position) => ({
      ...blank,
      eventId,
      position,
      id: `${eventId}-${position}`,
      title: `Exempel: Programpunkt ${position}`,
    })),
  );
  await site.db.writer.insertInto('sessions').values(sessions).execute();
  const url = 'https://film.example.com/inspelning';
  const material = {
    id: 'film',
    eventId: thanked.id,
    position: 1,
    kind: 'recording',
    captioned: 0,
    title: 'Inspelning',
    url,
  } as const;
  await site.db.writer.insertInto('materials').values(material).execute();
}
