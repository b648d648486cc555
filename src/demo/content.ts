import type { Selectable } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Event } from '../events/event.ts';
import { searchText } from '../events/search-text.ts';
import type { Instant } from '../time.ts';
import { conferenceSeries } from './conference-series.ts';
import { changedExamples } from './example-changes.ts';
import { closingExamples } from './example-closing.ts';
import { daysFrom, exampleRows } from './example-event.ts';
import { openExamples } from './example-open.ts';
import { pastExamples } from './example-past.ts';
import { seatExamples } from './example-seats.ts';
import { exampleSeries, seriesExamples } from './example-series.ts';
import { undatedExamples } from './example-undated.ts';
import { organisations } from './organisations.ts';
import { memberships, organisers } from './organisers.ts';
import type { Rows } from './rows.ts';
import { siteNotices } from './site-notices.ts';
import { webinarSeries } from './webinar-series.ts';

/** Rows for every table that the demo fills. */
export type Content = { [T in (typeof tables)[number]]: Selectable<Schema[T]>[] };

export const tables = [
  'organisations',
  'series',
  'events',
  'eventOrganisers',
  'eventContacts',
  'sessions',
  'appearances',
  'materials',
  'registrations',
  'siteNotices',
  'organisers',
  'memberships',
] as const satisfies readonly (keyof Schema)[];

/** The two real series, and fictional events around `now` so that every state can be seen. */
export function demoContent(now: Instant): Content {
  const days = daysFrom(now);
  const examples = [
    openExamples,
    closingExamples,
    seatExamples,
    changedExamples,
    pastExamples,
    undatedExamples,
  ];
  const parts: Rows[] = [
    { organisations, siteNotices, organisers, memberships },
    webinarSeries(),
    conferenceSeries(),
    exampleSeries(days),
    ...exampleRows(
      days,
      [...examples, seriesExamples].flatMap((list) => list(days)),
    ),
  ];
  const content = gather(parts);
  return { ...content, events: content.events.map((event) => searchable(event, content)) };
}

function gather(parts: Rows[]): Content {
  const all = <T extends keyof Content>(table: T) =>
    parts.flatMap((part): Selectable<Schema[T]>[] => part[table] ?? []);
  return {
    organisations: all('organisations'),
    series: all('series'),
    events: all('events'),
    eventOrganisers: all('eventOrganisers'),
    eventContacts: all('eventContacts'),
    sessions: all('sessions'),
    appearances: all('appearances'),
    materials: all('materials'),
    registrations: all('registrations'),
    siteNotices: all('siteNotices'),
    organisers: all('organisers'),
    memberships: all('memberships'),
  };
}

function searchable(event: Event, content: Content): Event {
  const organises = content.eventOrganisers.filter(({ eventId }) => eventId === event.id);
  const ids = organises.map(({ organisationId }) => organisationId);
  return {
    ...event,
    searchText: searchText({
      event,
      series: content.series.find(({ id }) => id === event.seriesId) ?? null,
      organisers: content.organisations.filter(({ id }) => ids.includes(id)),
      appearances: content.appearances.filter(({ eventId }) => eventId === event.id),
    }),
  };
}
