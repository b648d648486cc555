import { describe, expect, it } from 'vitest';
import { type Content, demoContent } from '../../src/demo/content.ts';
import type { Event } from '../../src/events/event.ts';
import { formatClock } from '../../src/format/format-time.ts';
import { formatWhen } from '../../src/format/format-when.ts';
import { local } from '../../src/time.ts';
import { eventAsText, realEvents } from './event-as-text.ts';
import { missingFacts, seedFacts } from './seed-facts.ts';

const content = demoContent(local('2022-11-01T09:00'));
const { webinar, conference } = seedFacts;

describe('the facts of the two invitations', () => {
  it('are all in the webinar and its series', () => {
    expect(missingFacts(eventAsText(content, event(webinar.slug)), 'webinar')).toEqual([]);
  });

  it('are all in the conference, its programme and its series', () => {
    expect(missingFacts(eventAsText(content, event(conference.slug)), 'conference')).toEqual([]);
  });

  it('name who takes part in the webinar, in order, each with role and organisation', () => {
    expect(peopleAt(content, event(webinar.slug), null)).toEqual(webinar.people);
  });

  it('keep who answers for the content apart from who answers questions about registration', () => {
    const contacts = content.eventContacts
      .filter(({ eventId }) => eventId === event(webinar.slug).id)
      .map(({ role, name, title, email }) => ({ role, name, title, email }));
    expect(contacts).toEqual(webinar.contacts);
  });

  it('make a programme row for row, with times, kinds and people', () => {
    const { id } = event(conference.slug);
    const rows = content.sessions
      .filter(({ eventId }) => eventId === id)
      .map(({ id: sessionId, startsAt, title, kind, format }) => ({
        at: startsAt && formatClock(startsAt, 'sv'),
        title,
        kind,
        ...(format && { format }),
        people: peopleAt(content, event(conference.slug), sessionId),
      }));
    expect(rows).toEqual(conference.programme);
  });

  it('end the row of the programme that is cut in two by a page with its panel', () => {
    const abstract = content.sessions.find(({ title }) => title.includes('i Stockholms län'))?.abstract ?? '';
    expect(abstract.split('\n\n')).toHaveLength(2);
    expect(abstract).not.toMatch(/nästa sida|Forts/);
  });

  it('have a paragraph of ours for each of theirs', () => {
    const { body, content: text } = event(webinar.slug);
    const { id } = event(conference.slug);
    const abstracts = content.sessions.filter(({ eventId, abstract }) => eventId === id && abstract);
    const paragraphs = [body, text, ...abstracts.map(({ abstract }) => abstract)];
    expect(paragraphs.map((one) => one?.split('\n\n').length)).toEqual([2, 2, 2, 2, 1, 2, 3]);
  });

  it('put the workshop’s two questions in a list', () => {
    const abstract = content.sessions.find(({ format }) => format === 'workshop')?.abstract ?? '';
    expect(abstract.split('\n').filter((line) => line.startsWith('- '))).toEqual(
      conference.questions.map((question) => `- ${question}`),
    );
  });

  it('name the organisers in the order of the invitation', () => {
    const names = content.eventOrganisers
      .filter(({ eventId }) => eventId === event(conference.slug).id)
      .map(({ organisationId }) => content.organisations.find(({ id }) => id === organisationId)?.shortName);
    expect(names).toEqual(conference.organisers);
  });

  it('know each coming webinar as exactly as the invitation does', () => {
    const parts = content.events.filter(({ seriesId }) => seriesId === event(webinar.slug).seriesId);
    const known = parts.map(({ title, precision, registration }) => ({ title, precision, registration }));
    expect(known).toEqual([
      { title: webinar.part, precision: 'time', registration: 'on' },
      { title: 'Medborgardialog – Agenda 2030', precision: 'day', registration: 'on' },
      { title: 'goda exempel från kommun eller region', precision: 'month', registration: 'later' },
      { title: 'Ekonomisk hållbarhet', precision: 'month', registration: 'later' },
    ]);
    expect(parts.slice(1).map((part) => formatWhen(part, 'sv').replaceAll('\u00a0', ' '))).toEqual([
      'måndag 29 november 2021',
      ...webinar.siblings.slice(1).map(({ when }) => when),
    ]);
  });

  it('give the four towns their days and places', () => {
    const towns = content.events
      .filter(({ seriesId }) => seriesId === event(conference.slug).seriesId)
      .map((one) => ({
        town: one.town,
        when: formatWhen(one, 'sv').replaceAll('\u00a0', ' '),
        place: [one.venue, one.address].filter(Boolean).join(', '),
      }));
    expect(towns).toEqual(seedFacts.towns);
  });

  it('are not added to: no capacity, opening time, price, attendee or contact is invented', () => {
    const real = realEvents(content);
    expect(real).toHaveLength(8);
    const said = (one: Event) => [one.capacity, one.opensAt, one.price, one.confirmed, one.queued];
    expect(new Set(real.flatMap(said))).toEqual(new Set([null, 0]));
    const withContacts = new Set(content.eventContacts.map(({ eventId }) => eventId));
    expect(real.filter(({ id }) => withContacts.has(id)).map(({ slug }) => slug)).toEqual([webinar.slug]);
    const withProgramme = new Set(content.sessions.map(({ eventId }) => eventId));
    expect(real.filter(({ id }) => withProgramme.has(id)).map(({ slug }) => slug)).toEqual([conference.slug]);
  });

  it('make the line about the virus a notice that ends with the webinar, not a part of it', () => {
    expect(content.siteNotices.map(({ heading, toDay }) => ({ heading, toDay }))).toEqual([
      { heading: seedFacts.notice, toDay: '2021-10-26' },
    ]);
    expect(eventAsText(content, event(webinar.slug))).not.toMatch(/virus/i);
  });
});

function event(slug: string): Event {
  const found = content.events.find((one) => one.slug === slug);
  if (!found) throw new Error(`No event ${slug}`);
  return found;
}

function peopleAt({ appearances }: Content, { id }: Event, sessionId: string | null) {
  return appearances
    .filter((one) => one.eventId === id && one.sessionId === sessionId)
    .map(({ name, role, organisation }) => ({ name, role, organisation }));
}
