import type { Appearance, Event, EventContact, Material, Session } from '../../src/events/event.ts';
import { checkPublishing } from '../../src/events/publishing-check.ts';
import type {
  PublishingContext,
  PublishingDraft,
  PublishingFinding,
} from '../../src/events/publishing-check-draft.ts';
import { local } from '../../src/time.ts';
import { conference, organisation } from '../support/factories.ts';

/** What is different from a draft that is just right. */
export type Change = Partial<Omit<PublishingDraft, 'event'>> & {
  event?: Partial<Event>;
  context?: Partial<PublishingContext>;
};

/** One way to get something wrong, and the near miss that is right. */
export type Mistake = {
  code: string;
  says: string;
  wrong: Change;
  field: PublishingFinding['field'];
  message: string;
  right: Change;
};

/** What the check says of a conference with a programme, on Thursday 24 November 2022, once it is changed so. */
export function findingsOf({ event, context, ...parts }: Change = {}): PublishingFinding[] {
  const agency = organisation();
  const draft: PublishingDraft = {
    event: conference({ id: 'konferens', shortName: 'Exempel', publishedAt: null, ...event }),
    series: null,
    organisers: [agency],
    controller: agency,
    contacts: [
      contact({ role: 'content', name: 'Exempel Innehållsson' }),
      contact({ email: 'anmalan@example.com' }),
    ],
    sessions: day,
    appearances: [person('Exempel Talarsson', 'utredare', 'Exempelverket')],
    materials: [],
    ...parts,
  };
  const now = local('2022-10-01T09:00');
  return checkPublishing(draft, { siblings: [], privacyApproved: true, now, ...context });
}

/** "11:15" or "2022-11-25T11:15"; in the order of the list. */
export function row(start: string | null, title: string, fields: Partial<Session> = {}): Session {
  return {
    id: `punkt ${start} ${title}`,
    eventId: 'konferens',
    position: 0,
    startsAt: start && at(start),
    endsAt: null,
    kind: 'session',
    format: null,
    title,
    abstract: null,
    ...fields,
  };
}

export function at(clock: string) {
  return local(clock.includes('T') ? clock : `2022-11-24T${clock}`);
}

const day = [
  row('10:00', 'Inledning'),
  row('12:00', 'Lunch', { kind: 'meal' }),
  row('16:00', 'Avslut', { kind: 'end' }),
];

export function person(name: string, role: string | null, from: string | null, at?: Session): Appearance {
  return {
    id: name,
    eventId: 'konferens',
    sessionId: at?.id ?? null,
    position: 1,
    name,
    role,
    organisation: from,
  };
}

export function contact(fields: Partial<EventContact>): EventContact {
  return {
    id: 'kontakt',
    eventId: 'konferens',
    role: 'registration',
    position: 1,
    name: null,
    title: null,
    email: null,
    phone: null,
    ...fields,
  };
}

export function material(fields: Partial<Material>): Material {
  return {
    id: 'material',
    eventId: 'konferens',
    position: 1,
    kind: 'file',
    title: 'Bilder',
    url: 'https://www.exempelverket.test/bilder.pdf',
    captioned: 0,
    ...fields,
  };
}

export const online: Partial<Event> = {
  type: 'webinar',
  attendance: 'online',
  venue: null,
  address: null,
  town: null,
  meetingUrl: 'https://mote.exempelverket.test/rum',
};
