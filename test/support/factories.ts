import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import { blankEvent, type EventFields } from '../../src/events/blank-event.ts';
import type { Event } from '../../src/events/event.ts';
import type { Organisation } from '../../src/organisations/organisation.ts';
import type { Series } from '../../src/series/series.ts';
import { local } from '../../src/time.ts';

let numbers = 0;

/** Differs from every other in this run: for ids and addresses. */
function nextNumber(): number {
  numbers += 1;
  return numbers;
}

/** An agency that organises, with a contact for questions. */
export function organisation(fields: Partial<Organisation> = {}): Organisation {
  const id = fields.id ?? `organisation-${nextNumber()}`;
  return {
    id,
    slug: id,
    name: 'Exempelmyndigheten',
    shortName: 'Exempelmyndigheten',
    nameEn: 'Example Agency',
    legalForm: 'authority',
    contactName: 'Exempel Kontaktsson',
    contactEmail: 'kontakt@example.com',
    dataProtectionEmail: 'dataskydd@example.com',
    website: null,
    retentionMonths: 6,
    retentionReference: 'Exempelbeslut 2022:1',
    privacyApprovedAt: local('2022-08-01T09:00'),
    assumed: 0,
    ...fields,
  };
}

/** A published webinar, open for registration without a limit, on Thursday 24 November 2022 kl. 10.00–11.00. */
export function event(fields: Partial<EventFields> = {}): Event {
  const number = nextNumber();
  return blankEvent(fields.id ?? `event-${number}`, {
    slug: `exempel-${number}`,
    title: 'Exempel: Ett webbinarium',
    lead: 'Ett exempel på ett webbinarium.',
    controllerId: 'exempelmyndigheten',
    startsAt: local('2022-11-24T10:00'),
    endsAt: local('2022-11-24T11:00'),
    createdAt: local('2022-08-01T09:00'),
    publishedAt: local('2022-09-01T09:00'),
    ...fields,
  });
}

/** The same day as a conference in Stockholm with seats on site. */
export function conference(fields: Partial<EventFields> = {}): Event {
  return event({
    type: 'conference',
    title: 'Exempel: En konferens',
    lead: 'Ett exempel på en konferens.',
    venue: 'Exempelhuset',
    address: 'Exempelgatan 1',
    town: 'Stockholm',
    endsAt: local('2022-11-24T16:00'),
    deadlineDay: '2022-11-18',
    ...fields,
  });
}

export function series(fields: Partial<Series> = {}): Series {
  const id = fields.id ?? `serie-${nextNumber()}`;
  return {
    id,
    slug: id,
    kind: 'many',
    title: 'Exempel: En serie',
    titleEn: null,
    lead: 'Ett exempel på en serie.',
    leadEn: null,
    controllerId: 'exempelmyndigheten',
    publishedAt: local('2022-09-01T09:00'),
    unpublishedAt: null,
    version: 0,
    ...fields,
  };
}

/** Stores an event with its controller as organiser, which is made where it is missing. */
export async function insertEvent(db: Database, stored: Event = event()): Promise<Event> {
  await transact(db, async (trx) => {
    await trx
      .insertInto('organisations')
      .values(organisation({ id: stored.controllerId }))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx.insertInto('events').values(stored).execute();
    const organiser = { eventId: stored.id, organisationId: stored.controllerId, position: 1 };
    await trx.insertInto('eventOrganisers').values(organiser).execute();
  });
  return stored;
}
