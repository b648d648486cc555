import type { Content } from '../../src/demo/content.ts';
import type { Event } from '../../src/events/event.ts';
import { eventTitle } from '../../src/events/event-title.ts';
import { formatDay } from '../../src/format/format-day.ts';
import { formatClock } from '../../src/format/format-time.ts';
import { formatWhen } from '../../src/format/format-when.ts';

/** All that the content says of an event and its series, as one text. */
export function eventAsText(content: Content, event: Event): string {
  const ofEvent = <T extends { eventId: string }>(rows: T[]) =>
    rows.filter(({ eventId }) => eventId === event.id);
  const { title, lead, body, audience, contentHeading, venue, address, town } = event;
  const sessions = ofEvent(content.sessions).map((session) => [
    session.startsAt && formatClock(session.startsAt, 'sv'),
    session.title,
    session.format,
    session.abstract,
  ]);
  const parts = [
    [eventTitle(event, seriesOf(content, event), 'sv'), title, formatWhen(event, 'sv'), lead, body, audience],
    [contentHeading, event.content, venue, address, town, event.gatheringText],
    [event.gatheringAt && formatClock(event.gatheringAt, 'sv')],
    [event.deadlineDay && formatDay(event.deadlineDay, 'sv'), event.price ?? 'Kostnadsfri'],
    ofEvent(content.eventOrganisers).map((row) => organisationName(content, row.organisationId)),
    ...sessions,
    ...ofEvent(content.appearances).map(({ name, role, organisation }) => [name, role, organisation]),
    ...ofEvent(content.eventContacts).map((contact) => [contact.name, contact.title, contact.email]),
    ...siblings(content, event).map((sibling) => [sibling.title, formatWhen(sibling, 'sv')]),
    [seriesOf(content, event)?.title],
  ];
  return parts.flat().filter(Boolean).join('\n');
}

/** What is written as running text in the real events: facts in lists, titles and names are not part of it. */
export function realProse(content: Content): string[] {
  const events = realEvents(content);
  const ids = events.map(({ id }) => id);
  const series = content.series.filter(({ id }) => events.some(({ seriesId }) => seriesId === id));
  return [
    ...series.map(({ lead }) => lead),
    ...events.flatMap(({ lead, body, content: text, practical }) => [lead, body, text, practical]),
    ...content.sessions.filter(({ eventId }) => ids.includes(eventId)).map(({ abstract }) => abstract),
    ...content.siteNotices.map(({ text }) => text),
  ].filter((text) => text !== null);
}

export function realEvents(content: Content): Event[] {
  return content.events.filter(({ controllerId }) => controllerId !== 'exempelmyndigheten');
}

function seriesOf(content: Content, event: Event) {
  return content.series.find(({ id }) => id === event.seriesId) ?? null;
}

function siblings(content: Content, event: Event): Event[] {
  return content.events.filter(({ id, seriesId }) => seriesId === event.seriesId && id !== event.id);
}

function organisationName(content: Content, organisationId: string): string | undefined {
  return content.organisations.find(({ id }) => id === organisationId)?.shortName;
}
